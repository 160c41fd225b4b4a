declare namespace JsProvider {
  /** Symbols and typed objects, directly on `host`. Phase 2. */
  interface SymbolAccess {
    /**
     * The object that a symbol names; symbols of basic types come as plain values.
     *
     * @param typeName needed where only public symbols exist
     * @returns null when absent (API 1.1 and later; before that it throws)
     */
    getModuleSymbol(
      moduleName: string,
      symbolName: string,
      typeName?: string,
      contextInheritor?: ContextInheritor,
    ): NativeObject | Ordinal | string | boolean | null;
    /**
     * The address of a symbol; some public symbols without type are not found although `x` lists
     * them.
     *
     * @returns null when absent (API 1.1 and later; before that it throws)
     */
    getModuleSymbolAddress(
      moduleName: string,
      symbolName: string,
      typeName?: string,
      contextInheritor?: ContextInheritor,
    ): Int64 | null;
    /** Writes the object that a symbol names. Since preview 1.0.14. */
    setModuleSymbol(
      moduleName: string,
      symbolName: string,
      value: unknown,
      typeName?: string,
      contextInheritor?: ContextInheritor,
    ): void;
    /** @returns null when absent (API 1.1 and later; before that it throws) */
    getModuleType(
      moduleName: string,
      typeName: string,
      contextInheritor?: ContextInheritor,
    ): TargetType | null;
    /** The symbol that holds the location; from private symbols only. */
    getModuleContainingSymbol(
      location: LocationLike,
      contextInheritor?: ContextInheritor,
    ): NativeObject | null;
    /** Name and place of the symbol that holds the location. */
    getModuleContainingSymbolInformation(
      location: LocationLike,
      contextInheritor?: ContextInheritor,
    ): ContainingSymbol | null;
    /** A typed pointer; `typeName` ends in `*`. */
    createPointerObject(
      address: Ordinal,
      moduleName: string,
      typeName: string,
      contextInheritor?: ContextInheritor,
    ): NativePointer;
    /** A typed object at a location. */
    createTypedObject(
      location: LocationLike,
      moduleName: string,
      typeName: string,
      contextInheritor?: ContextInheritor,
    ): NativeObject;
    /**
     * Evaluates an expression of the target's language: no `@$x`, no registers, no MASM. Slow.
     */
    evaluateExpression(expression: string, contextInheritor?: ContextInheritor): unknown;
    /** The same with `this` standing for an object. */
    evaluateExpressionInContext(thisObject: NativeObject, expression: string): unknown;
  }

  interface ContainingSymbol {
    readonly name: string;
    readonly address: Int64;
    readonly type: TargetType;
    readonly value: unknown;
  }
}
