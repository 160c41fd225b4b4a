declare namespace JsProvider {
  /** `host.metadata`. Phase 1, since preview 1.0.14. */
  interface MetadataApi {
    /**
     * Describes members of an object, such as global functions (`defineMetadata(this, …)`).
     */
    defineMetadata(object: object, descriptor: MetadataDescriptor): void;
    /** Wraps a value for its way out, so that it is shown as `metadata` says. */
    readonly valueWithMetadata: ValueWithMetadataConstructor;
  }

  interface ValueWithMetadataConstructor {
    new <T>(value: T, metadata: MetadataKeys): ValueWithMetadata<T>;
  }

  /** Opaque to the script that made it. */
  interface ValueWithMetadata<T> {
    readonly __valueWithMetadata: T;
  }

  /** Metadata by member name. */
  interface MetadataDescriptor {
    readonly [member: string]: MetadataKeys;
  }

  /** Hints of one member or value; keys that the debugger does not know do no harm. */
  interface MetadataKeys {
    /** Help text; `dx -v` shows it in brackets behind a method's name. */
    readonly Help?: string;
    /** Radix in which ordinals are shown. */
    readonly PreferredRadix?: 2 | 8 | 10 | 16;
    /** One of the debugger's formats, as the values of its enumeration. */
    readonly PreferredFormat?: number;
    /** Number of elements to show. */
    readonly PreferredLength?: number;
    /** Shows a method without `-v`. */
    readonly PreferShow?: boolean;
    /** Levels to expand when the expression does not say. */
    readonly PreferredExpansionDepth?: number;
    /** Kind of graph that WinDbg offers. */
    readonly PreferredGraphForm?: number;
    /** Whether the most derived type is looked up. */
    readonly FindDerivation?: boolean;
    /** Makes a method without arguments and result an action with this caption. */
    readonly ActionName?: string;
    /** The action of a double click. */
    readonly ActionIsDefault?: boolean;
    /** Tool tip of the action. */
    readonly ActionDescription?: string;
  }
}

interface SymbolConstructor {
  /**
   * Key of an object's property or getter that returns a {@link JsProvider.MetadataDescriptor}
   * of its members. Since preview 1.0.14.
   */
  readonly metadataDescriptor: unique symbol;
}
