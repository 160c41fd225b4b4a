declare namespace JsProvider {
  /** `Debugger.Utility.Control`. */
  interface Control extends ModelObject {
    /**
     * Runs a command line of the debugger and returns when it is done: one that resumes the
     * target when the target stops again, however long that takes. Numbers in it are read in the
     * debugger's radix, so write `0x10` or `0n10`. The output is captured instead of shown, save
     * for some error texts of the engine, so an empty result does not prove that nothing was
     * printed. Whether a failing command throws is not documented.
     *
     * @returns the lines of output without terminators, no array
     */
    ExecuteCommand(command: string): ModelCollection<string>;
    SetBreakpointAtSourceLocation(
      sourceFile: string,
      sourceLine: number,
      moduleName?: string,
    ): Breakpoint;
    SetBreakpointAtOffset(
      functionName: string,
      functionOffset: Ordinal,
      moduleName?: string,
    ): Breakpoint;
    /** A breakpoint on access to data. */
    SetBreakpointForReadWrite(address: Ordinal, type?: 'r' | 'w' | 'rw', size?: number): Breakpoint;
    ChangeRegisterContext(
      inheritUnspecifiedValues: boolean,
      pc: Ordinal,
      sp: Ordinal,
      fp?: Ordinal,
      registers?: ModelObject,
    ): void;
    /** Newer debuggers. */
    CreateStepFilter?(type: string, pattern: string): ModelObject;
  }

  interface Breakpoint extends ModelObject {
    readonly Id: Ordinal;
    readonly UniqueID: Ordinal;
    IsEnabled: boolean;
    readonly IsDeferred: boolean;
    readonly Address: Int64;
    readonly Type: unknown;
    /** `ntdll!RtlAllocateHeap+0x0`. */
    readonly OffsetExpression: string;
    readonly Location: ModelObject;
    /** Bytes watched by a data breakpoint. */
    readonly Size: Ordinal;
    PassCount: Ordinal;
    readonly CurrentPassCount: Ordinal;
    /** A command line that runs at each hit. */
    Command: string;
    /** An expression of `dx`, as for `bp /w`: true stops. */
    Condition: string;
    Remove(): void;
  }
}
