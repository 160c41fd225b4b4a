declare namespace JsProvider {
  interface Thread extends ModelObject {
    readonly Id: Ordinal;
    readonly Index: Ordinal;
    readonly Name: string;
    readonly Stack: Stack;
    readonly Registers: Registers;
    readonly Environment: ModelObject;
    /** The `_ETHREAD`; kernel sessions only. */
    readonly KernelObject?: NativeObject;
    SwitchTo(): void;
  }

  /** Register values by lower-case name. */
  interface Registers extends ModelObject {
    readonly User: { readonly [name: string]: Ordinal };
    readonly Kernel?: { readonly [name: string]: Ordinal };
    readonly SIMD?: { readonly [name: string]: unknown };
    readonly FloatingPoint?: { readonly [name: string]: unknown };
  }

  interface Stack extends ModelObject {
    readonly Frames: ModelCollection<Frame>;
  }

  /** `toString` gives `nt!KiUpdateRunTime + 0x42`. */
  interface Frame extends ModelObject {
    readonly Attributes: FrameAttributes;
    readonly LocalVariables: ModelObject;
    readonly Parameters: ModelObject;
    SwitchTo(): void;
  }

  interface FrameAttributes {
    /** Stop address, or return address into this function. */
    readonly InstructionOffset: Int64;
    readonly ReturnOffset: Int64;
    readonly FrameOffset: Int64;
    readonly StackOffset: Int64;
    readonly FuncTableEntry: Int64;
    /** Whether the frame has stack of its own: false for inlined functions. */
    readonly Virtual: boolean;
    readonly FrameNumber: Ordinal;
    readonly SourceInformation: SourceInformation;
  }

  interface SourceInformation {
    readonly SourceFile: string;
    readonly SourceLine: Ordinal;
    readonly FunctionName: string;
    readonly Module: { readonly Name: string; readonly Symbols: ModelObject };
  }
}
