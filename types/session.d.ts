declare namespace JsProvider {
  /** A debugging session: one target. */
  interface Session extends ModelObject {
    readonly Id: Ordinal;
    /** By process id; kernel sessions too. */
    readonly Processes: KeyedCollection<Ordinal, Process>;
    readonly Devices: ModelObject;
    readonly OS: ModelObject;
    readonly Attributes: SessionAttributes;
    /** Kernel sessions only. */
    readonly Objects?: ModelObject;
    /** Kernel sessions only. */
    readonly Registry?: ModelObject;
  }

  interface SessionAttributes {
    readonly Target: TargetAttributes;
    readonly Machine: {
      /** Bytes. */
      readonly PointerSize: Ordinal;
      /** Bytes. */
      readonly PageSize: Ordinal;
      readonly Architecture?: unknown;
    };
  }

  interface TargetAttributes {
    readonly IsKernelTarget: boolean;
    readonly IsUserTarget: boolean;
    /** Not a dump and not a trace; local kernel debugging is live too. */
    readonly IsLiveTarget: boolean;
    readonly IsDumpTarget: boolean;
    readonly IsTTDTarget: boolean;
    readonly Details: {
      /** Present for dumps. */
      readonly DumpFileName?: string;
    };
  }
}
