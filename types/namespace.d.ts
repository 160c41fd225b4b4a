declare namespace JsProvider {
  /** `host.namespace`. Phase 2. */
  interface Namespace {
    readonly Debugger: Debugger;
  }

  /** What `dx Debugger` shows. */
  interface Debugger extends ModelObject {
    readonly Sessions: ModelCollection<Session>;
    readonly Settings: ModelObject;
    readonly State: State;
    readonly Utility: Utility;
    /** The last stop; its members in kernel sessions are not documented. */
    readonly LastEvent: ModelObject;
  }

  /** `Debugger.Utility`: functions of the debugger and of scripts that extend it. */
  interface Utility extends ModelObject {
    readonly Control: Control;
    readonly FileSystem: FileSystem;
    readonly Collections: Collections;
    readonly Objects: Objects;
    readonly Code: Code;
  }

  /** `Debugger.Utility.Collections`. */
  interface Collections extends ModelObject {
    /**
     * The records of a doubly linked list.
     *
     * @param head the list head
     * @param type type of the records, or `module!type`
     * @param field name of the link field in a record
     */
    FromListEntry(
      head: NativeObject,
      type: TargetType | string,
      field: string,
    ): ModelCollection<NativeObject>;
    CreateArray(...elements: readonly unknown[]): ModelCollection<unknown>;
  }

  /** `Debugger.Utility.Objects`. */
  interface Objects extends ModelObject {
    CreateInstance(modelName: string, ...args: readonly unknown[]): ModelObject;
  }
}
