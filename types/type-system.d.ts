declare namespace JsProvider {
  /** `host.typeSystem`. Phase 2. */
  interface TypeSystem {
    /** Sends a value out as a native type instead of a plain one. */
    marshalAs(value: unknown, moduleName: string, typeName: string): unknown;
  }
}
