declare namespace JsProvider {
  /**
   * What every object of the debugger has in JavaScript besides its own members, models and native
   * objects alike. A property is looked up among these names first, then among the object's keys,
   * then among native fields, then behind the pointer.
   */
  interface ModelObject {
    /** The display text. */
    toString(): string;
    /** Adds members to this one object. */
    addParentModel(model: object): void;
    removeParentModel(model: object): void;
    /** A key by its name, also where a name above hides it. API 1.1. */
    getObjectValue?(name: string): unknown;
    /** Writes a key by its name. API 1.1. */
    setObjectValue?(name: string, value: unknown): void;
    /** Negative, zero or positive. API 1.2. */
    compareTo?(other: unknown): number;
    /** API 1.2. */
    equals?(other: unknown): boolean;
  }

  /** A value of a type of the target: structure, array, enumeration or pointer. */
  interface NativeObject extends ModelObject {
    /** Where it lies. @throws when it lies nowhere. API 1.1. */
    readonly address: Int64;
    readonly targetLocation: TargetLocation;
    /** Bytes. */
    readonly targetSize: Ordinal;
    readonly targetType: TargetType;
    /** Session, process and thread to which it belongs. */
    readonly hostContext: HostContext;
    /** The same object by its most derived type. */
    readonly runtimeTypedObject: NativeObject;
    /** Fields by name. */
    readonly [field: string]: unknown;
  }

  interface NativePointer extends NativeObject {
    /** Whether it is the null pointer. */
    readonly isNull: boolean;
    /** What it points at. */
    dereference(): NativeObject;
    /** The pointer that many elements on. */
    add(elements: Ordinal): NativePointer;
  }

  /** A place in the target. */
  interface TargetLocation {
    add(bytes: Ordinal): TargetLocation;
    subtract(bytes: Ordinal): TargetLocation;
  }

  /** Session, process and thread; opaque, only to be passed on. */
  interface HostContext {
    readonly __hostContext: never;
  }

  /** A type of the target. */
  interface TargetType {
    readonly name: string;
    /** Bytes. */
    readonly size: Ordinal;
    /** `class`, `pointer`, `array`, … */
    readonly typeKind: string;
    readonly fields: { readonly [name: string]: TargetField };
    readonly baseType: TargetType;
    readonly containingModule: ModelObject;
  }

  /** A field of a structure. */
  interface TargetField {
    readonly name: string;
    /** Bytes from the start of the structure. */
    readonly offset: Ordinal;
    readonly type: TargetType;
  }
}
