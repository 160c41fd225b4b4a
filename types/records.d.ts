declare namespace JsProvider {
  /**
   * What `initializeScript()` returns in an array. Applied in order; when one fails, those before
   * it are undone and the load fails; undone at unload.
   */
  type RegistrationRecord =
    | FunctionAlias
    | NamedModelParent
    | NamedModelRegistration
    | NamespacePropertyParent
    | TypeSignatureRecord
    | ApiVersionSupport
    | OptionalRecord
    | ResourceFileName
    | AllowOutsidePropertyWrites;

  /** A class, or an object that serves as prototype; in its methods `this` is the instance. */
  type ModelParent = object | (new () => object);

  interface FunctionAlias {
    readonly functionObject: (...args: never[]) => unknown;
    readonly aliasName: string;
  }

  interface FunctionAliasConstructor {
    /**
     * @param functionObject called by `@$aliasName(…)`, `!aliasName …` and
     * `Debugger.State.FunctionAliases.aliasName(…)`; what follows `!aliasName` is evaluated as
     * expressions, so texts need quotes
     * @param aliasName taken by another script already: the load fails
     */
    new (functionObject: (...args: never[]) => unknown, aliasName: string): FunctionAlias;
  }

  interface NamedModelParent {
    readonly object: ModelParent;
    readonly modelName: string;
  }

  interface NamedModelParentConstructor {
    /** @param modelName such as `Debugger.Models.Process`, `Debugger.Models.Utility` */
    new (object: ModelParent, modelName: string): NamedModelParent;
  }

  interface NamedModelRegistration {
    readonly object: ModelParent;
    readonly modelName: string;
  }

  interface NamedModelRegistrationConstructor {
    new (object: ModelParent, modelName: string): NamedModelRegistration;
  }

  interface NamespacePropertyParent {
    readonly object: ModelParent;
    readonly modelName: string;
    readonly subNamespaceModelName: string;
    readonly subNamespaceAccessName: string;
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
    ): NamespacePropertyParent;
  }

  interface TypeSignatureRecord {
    readonly object: ModelParent;
    readonly typeSignature: string;
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
    ): TypeSignatureRecord;
  }

  interface ApiVersionSupport {
    readonly majorVersion: number;
    readonly minorVersion: number;
  }

  interface ApiVersionSupportConstructor {
    /**
     * Versions: 1.1 (preview 1.0.14) symbols and types that are missing are `null` instead of an
     * exception, `address` on native objects; 1.2 (1.1712) `compareTo` and `equals` of script
     * objects count in `dx` and LINQ; 1.7 {@link AllowOutsidePropertyWrites}. Asking for more
     * than the debugger knows fails the load.
     */
    new (majorVersion: number, minorVersion?: number): ApiVersionSupport;
  }

  interface OptionalRecord {
    readonly record: RegistrationRecord;
  }

  interface OptionalRecordConstructor {
    new (record: RegistrationRecord): OptionalRecord;
  }

  interface ResourceFileName {
    readonly fileName: string;
  }

  interface ResourceFileNameConstructor {
    /** @param fileName absolute, or relative to the script */
    new (fileName: string): ResourceFileName;
  }

  interface AllowOutsidePropertyWrites {
    readonly allow: boolean;
  }

  interface AllowOutsidePropertyWritesConstructor {
    new (allow: boolean): AllowOutsidePropertyWrites;
  }
}
