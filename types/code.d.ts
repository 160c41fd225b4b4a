declare namespace JsProvider {
  /** `Debugger.Utility.Code`. Newer debuggers. */
  interface Code extends ModelObject {
    /** @param architecture that of the session when absent */
    CreateDisassembler(architecture?: 'X64' | 'X86' | 'ARM' | 'ARM64'): Disassembler;
  }

  interface Disassembler extends ModelObject {
    DisassembleInstructions(address: Ordinal): ModelCollection<Instruction>;
    DisassembleBlocks(address: Ordinal): ModelCollection<ModelObject>;
    DisassembleFunction(address: Ordinal): ModelObject;
    GetRegister(id: Ordinal): ModelObject;
  }

  /** `toString` gives the text of the instruction. */
  interface Instruction extends ModelObject {
    readonly Address: Int64;
    /** Bytes. */
    readonly Length: Ordinal;
    readonly CodeBytes: ModelCollection<number>;
    readonly Attributes: {
      readonly IsBranch: boolean;
      readonly IsConditional: boolean;
      readonly IsCall: boolean;
      readonly IsReturn: boolean;
    };
    readonly Operands: ModelCollection<ModelObject>;
    readonly LiveVariables: ModelCollection<ModelObject>;
    readonly SourceInformation: SourceInformation;
  }
}
