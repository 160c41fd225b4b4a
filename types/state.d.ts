declare namespace JsProvider {
  /** `Debugger.State`. */
  interface State extends ModelObject {
    readonly DebuggerVariables: DebuggerVariables;
    readonly PseudoRegisters: PseudoRegisters;
    /** Loaded scripts by file name without extension. */
    readonly Scripts: { readonly [stem: string]: LoadedScript };
    readonly UserVariables: UserVariables;
    /** Functions registered by {@link FunctionAliasConstructor functionAlias} records. */
    readonly FunctionAliases: {
      readonly [alias: string]: (...args: readonly unknown[]) => unknown;
    };
  }

  interface LoadedScript extends ModelObject {
    /** The script's global object; without names that begin with `__` and the hooks. */
    readonly Contents: { readonly [name: string]: unknown };
  }

  /**
   * `@$x` of `dx`. Scripts have been seen to set and delete members (since preview 1.0.14); the
   * documented way is `dx @$x = …` and `@$vars.Remove("x")`. Absent names read as undefined.
   */
  interface UserVariables {
    [name: string]: unknown;
  }

  /** Variables of the debugger itself, `@$cursession` and so on. */
  interface DebuggerVariables extends ModelObject {
    readonly cursession: Session;
    readonly curprocess: Process;
    readonly curthread: Thread;
    readonly curstack: Stack;
    readonly curframe: Frame;
    readonly scripts: State['Scripts'];
    /** The contents of all scripts in one. */
    readonly scriptContents: { readonly [name: string]: unknown };
    readonly vars: UserVariables;
  }

  /** `Debugger.State.PseudoRegisters`. */
  interface PseudoRegisters extends ModelObject {
    readonly General: { readonly [name: string]: Ordinal };
    readonly RegisterAliases: { readonly [name: string]: Ordinal };
  }
}
