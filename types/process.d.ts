declare namespace JsProvider {
  interface Process extends ModelObject {
    /** Image name; `<Unknown Image>` and `Idle` occur in kernel sessions. */
    readonly Name: string;
    readonly Id: Ordinal;
    readonly Handle: Ordinal;
    /** By thread id. */
    readonly Threads: KeyedCollection<Ordinal, Thread>;
    /** By position or by name; in kernel sessions the modules of the kernel. */
    readonly Modules: KeyedCollection<Ordinal | string, Module>;
    readonly Environment: ModelObject;
    readonly Io: ModelObject;
    /** The `_EPROCESS`; kernel sessions only. */
    readonly KernelObject?: NativeObject;
    readonly Debug: { readonly Breakpoints: ModelCollection<Breakpoint> };
    readonly Attributes: ModelObject;
    SwitchTo(): void;
  }

  interface Module extends ModelObject {
    readonly BaseAddress: Int64;
    /** Full path as far as the debugger knows it. */
    readonly Name: string;
    /** Bytes. */
    readonly Size: Ordinal;
    readonly SymbolType?: unknown;
    readonly SymbolSource?: unknown;
    /** Contents of the image file, with the image-info extension. */
    readonly Contents?: ModelObject;
  }
}
