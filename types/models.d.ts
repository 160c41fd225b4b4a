declare namespace JsProvider {
  /**
   * Imperative counterparts of the registration records, directly on `host`. Phase 2. What they
   * change must be undone in `uninitializeScript()`.
   */
  interface ModelAccess {
    /** An instance of a model that is registered under this name. */
    createInstance(modelName: string, ...args: readonly unknown[]): ModelObject;
    /** The model of this name; a name that nobody registered yields a stub. */
    getNamedModel(modelName: string): ModelObject;
    registerNamedModel(object: ModelParent, modelName: string): void;
    unregisterNamedModel(modelName: string): void;
    registerExtensionForTypeSignature(
      object: ModelParent,
      typeSignature: string,
      moduleName?: string,
      minVersion?: string,
      maxVersion?: string,
    ): void;
    unregisterExtensionForTypeSignature(
      object: ModelParent,
      typeSignature: string,
      moduleName?: string,
      minVersion?: string,
      maxVersion?: string,
    ): void;
    registerPrototypeForTypeSignature(
      object: ModelParent,
      typeSignature: string,
      moduleName?: string,
      minVersion?: string,
      maxVersion?: string,
    ): void;
    unregisterPrototypeForTypeSignature(
      object: ModelParent,
      typeSignature: string,
      moduleName?: string,
      minVersion?: string,
      maxVersion?: string,
    ): void;
  }
}
