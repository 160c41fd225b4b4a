declare namespace JsProvider {
  /** A place in the target: an address, a location object, or a native pointer. */
  type LocationLike = Ordinal | TargetLocation | NativePointer;

  /** Anything that carries the session, process and thread for which an address is meant. */
  type ContextInheritor = NativeObject | Session | Process | Thread | HostContext;

  /**
   * `host.memory`. Phase 2. Reads and writes throw when any byte of the range cannot be reached,
   * also where a part of it could.
   */
  interface Memory {
    /** Bytes, one element each. */
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize?: 1,
      isSigned?: false,
      contextInheritor?: ContextInheritor,
    ): Uint8Array;
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 1,
      isSigned: true,
      contextInheritor?: ContextInheritor,
    ): Int8Array;
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 2,
      isSigned?: false,
      contextInheritor?: ContextInheritor,
    ): Uint16Array;
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 2,
      isSigned: true,
      contextInheritor?: ContextInheritor,
    ): Int16Array;
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 4,
      isSigned?: false,
      contextInheritor?: ContextInheritor,
    ): Uint32Array;
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 4,
      isSigned: true,
      contextInheritor?: ContextInheritor,
    ): Int32Array;
    /** Elements of eight bytes come one object each, which is slow in bulk. */
    readMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elementSize: 8,
      isSigned?: boolean,
      contextInheritor?: ContextInheritor,
    ): Int64[];

    /**
     * Writes elements of 1, 2, 4 or 8 bytes, little-endian.
     *
     * @param elements an array of them, or one value that fills the range
     * @throws also when a value does not fit its element
     */
    writeMemoryValues(
      location: LocationLike,
      numElements: Ordinal,
      elements: Ordinal | ArrayLike<Ordinal>,
      elementSize?: 1 | 2 | 4 | 8,
      isSigned?: boolean,
      contextInheritor?: ContextInheritor,
    ): void;

    /** Characters of one byte, up to NUL. */
    readString(location: LocationLike, contextInheritor?: ContextInheritor): string;
    /** Exactly `length` characters of one byte, NUL included. */
    readString(location: LocationLike, length: number, contextInheritor?: ContextInheritor): string;
    /** Characters of two bytes, up to NUL. */
    readWideString(location: LocationLike, contextInheritor?: ContextInheritor): string;
    /** Exactly `length` characters of two bytes, NUL included. */
    readWideString(
      location: LocationLike,
      length: number,
      contextInheritor?: ContextInheritor,
    ): string;

    /** A location in physical memory, for the functions above. */
    physicalAddress(value: Ordinal, high?: number): TargetLocation;
    /** Runs the script engine's garbage collector. */
    collectGarbage(): void;
  }
}
