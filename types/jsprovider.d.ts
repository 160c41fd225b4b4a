/** The one door from a script to the debugger. */
declare const host: JsProvider.Host;

declare namespace JsProvider {
  /**
   * What `host` holds while the script loads (phase 1): during root code and
   * `initializeScript()`. Everything else of {@link Host} is *absent* then, so that
   * `host.namespace.Debugger` ends the load with a TypeError.
   */
  interface HostWhileLoading {
    /** The newest API version that this debugger knows. */
    readonly currentApiVersionSupported: ApiVersion;
    /** The API version that this script asked for with {@link ApiVersionSupportConstructor}; 1.0 until then. */
    readonly currentApiVersionInitialized: ApiVersion;
    /** Output and script debugging. */
    readonly diagnostics: Diagnostics;
    /** Help texts, radix and other hints for display. Since preview 1.0.14. */
    readonly metadata: MetadataApi;
    /** Makes a 64-bit value; callable with and without `new`. */
    readonly Int64: Int64Constructor;
    /**
     * Reads a 64-bit value from text.
     *
     * @param text decimal digits, or hexadecimal ones behind `0x`; back-ticks are not allowed
     * @param radix 2, 8, 10 or 16; 10 when absent
     */
    parseInt64(text: string, radix?: 2 | 8 | 10 | 16): Int64;

    /** Record: a function callable as `@$name(…)` and `!name …`. */
    readonly functionAlias: FunctionAliasConstructor;
    /** Record: adds members to a model of the debugger, such as `Debugger.Models.Process`. */
    readonly namedModelParent: NamedModelParentConstructor;
    /** Record: publishes a model of one's own under a name. */
    readonly namedModelRegistration: NamedModelRegistrationConstructor;
    /** Record: adds members to a namespace that several scripts share. */
    readonly namespacePropertyParent: NamespacePropertyParentConstructor;
    /** Record: takes over the display of a native type. */
    readonly typeSignatureRegistration: TypeSignatureConstructor;
    /** Record: adds members to a native type. */
    readonly typeSignatureExtension: TypeSignatureConstructor;
    /** Record: asks for a version of this API. */
    readonly apiVersionSupport: ApiVersionSupportConstructor;
    /** Record: holds another record whose failure does not fail the load. */
    readonly optionalRecord: OptionalRecordConstructor;
    /** Record: a file of texts, read back with {@link Host.resourceLookup}. */
    readonly resourceFileName: ResourceFileNameConstructor;
    /** Record: lets `dx` write plain data properties of the script's objects. Since API 1.7. */
    readonly allowOutsidePropertyWrites: AllowOutsidePropertyWritesConstructor;
  }

  /**
   * The whole host (phase 2): after `initializeScript()` has returned and its records were
   * applied, so in `invokeScript()`, in every function that `dx` calls and, as far as is known,
   * in `uninitializeScript()`.
   */
  interface Host extends HostWhileLoading, SymbolAccess, ModelAccess {
    /** Root of the object model: what `dx` calls `Debugger` is `host.namespace.Debugger`. */
    readonly namespace: Namespace;
    /** Memory of the target. */
    readonly memory: Memory;
    /** Native types by name. */
    readonly typeSystem: TypeSystem;
    /** `@$cursession`. */
    readonly currentSession: Session;
    /** `@$curprocess`; in a kernel session the process of the current context. */
    readonly currentProcess: Process;
    /** `@$curthread`. */
    readonly currentThread: Thread;
    /** An element that an iterator yields together with the index under which it is shown. */
    readonly indexedValue: IndexedValueConstructor;
    /** A text of the script's resource file ({@link ResourceFileNameConstructor}). */
    resourceLookup(name: string): string;
  }

  interface ApiVersion {
    readonly majorVersion: number;
    readonly minorVersion: number;
  }

  /**
   * A script's optional hooks, as global function declarations. Their names never show up in
   * `Contents`.
   */
  interface ScriptHooks {
    /** Runs at every load, in phase 1; the records that it returns are applied in order. */
    initializeScript?(): readonly RegistrationRecord[] | undefined;
    /** Runs after the load by `.scriptrun`, not by `.scriptload`; in phase 2. */
    invokeScript?(): void;
    /** Runs at unload. Records are undone by the host; only the rest is to be undone here. */
    uninitializeScript?(): void;
  }

  /** An element with its index or indexes; opaque to the script that made it. */
  interface IndexedValue<T> {
    readonly __indexedValue: T;
  }

  interface IndexedValueConstructor {
    /**
     * @param value the element
     * @param indicies one per dimension; shown as `[0x4]` or `["name"]`
     */
    new <T>(value: T, indicies: readonly unknown[]): IndexedValue<T>;
  }
}
