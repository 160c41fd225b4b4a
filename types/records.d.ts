declare namespace JsProvider {
  /**
   * What `initializeScript()` returns in an array. Applied in order; when one fails, those before
   * it are undone and the load fails; undone at unload.
   */
  interface RegistrationRecord {
    /** Not there at run time: a record is opaque to the script that made it. */
    readonly __record: never;
  }

  /** A class, or an object that serves as prototype; in its methods `this` is the instance. */
  type ModelParent = object;

  interface FunctionAliasConstructor {
    /**
     * @param functionObject called by `@$aliasName(…)`, `!aliasName …` and
     * `Debugger.State.FunctionAliases.aliasName(…)`; what follows `!aliasName` is evaluated as
     * expressions, so texts need quotes
     * @param aliasName taken by another script already: the load fails
     */
    new (functionObject: (...args: never[]) => unknown, aliasName: string): RegistrationRecord;
  }

  interface NamedModelParentConstructor {
    /** @param modelName such as `Debugger.Models.Process`, `Debugger.Models.Utility` */
    new (object: ModelParent, modelName: string): RegistrationRecord;
  }

  interface NamedModelRegistrationConstructor {
    new (object: ModelParent, modelName: string): RegistrationRecord;
  }

  interface NamespacePropertyParentConstructor {
    /**
     * @param modelName the model that gets the sub-namespace
     * @param subNamespaceModelName name under which the sub-namespace is registered
     * @param subNamespaceAccessName the property by which it is reached
     */
    new (
      object: ModelParent,
      modelName: string,
      subNamespaceModelName: string,
      subNamespaceAccessName: string,
    ): RegistrationRecord;
  }

  interface TypeSignatureConstructor {
    /**
     * @param typeSignature type name, `*` for template arguments that do not matter
     * @param minVersion `1.2.3.4`: oldest version of the module for which it holds
     * @param maxVersion newest version of the module for which it holds
     */
    new (
      object: ModelParent,
      typeSignature: string,
      moduleName?: string,
      minVersion?: string,
      maxVersion?: string,
    ): RegistrationRecord;
  }

  interface ApiVersionSupportConstructor {
    /**
     * Versions: 1.1 (preview 1.0.14) symbols and types that are missing are `null` instead of an
     * exception, `address` on native objects; 1.2 (1.1712) `compareTo` and `equals` of script
     * objects count in `dx` and LINQ; 1.7 {@link AllowOutsidePropertyWritesConstructor}. Asking for more
     * than the debugger knows fails the load.
     */
    new (majorVersion: number, minorVersion?: number): RegistrationRecord;
  }

  interface OptionalRecordConstructor {
    new (record: RegistrationRecord): RegistrationRecord;
  }

  interface ResourceFileNameConstructor {
    /** @param fileName absolute, or relative to the script */
    new (fileName: string): RegistrationRecord;
  }

  interface AllowOutsidePropertyWritesConstructor {
    new (allow: boolean): RegistrationRecord;
  }
}
