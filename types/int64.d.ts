declare namespace JsProvider {
  /**
   * A 64-bit integer of the target: an object of the host, not a number. Every 64-bit ordinal
   * that comes in from the debugger is one, addresses above all.
   *
   * The operators of the language convert it by `valueOf`, which throws `64 bit value loses
   * precision on conversion to number` beyond 53 bits: compute with the methods. Equal live values
   * are the same object, so `==` compares values; `===` with a number is always false; an Int64
   * of 0 is truthy. Overflow wraps.
   */
  interface Int64 extends Int64Methods<Int64> {
    /** Not there at run time: keeps numbers from being taken for Int64. */
    readonly __int64: never;
  }

  /** An integer from the debugger: which of both it is depends on its size and on the build. */
  type Ordinal = number | Int64;

  /**
   * Arithmetic of {@link Int64}. `Number.prototype` has the same methods, so that code which
   * receives an {@link Ordinal} need not ask. Since preview 1.0.14 on numbers.
   */
  interface Int64Methods<Result> {
    /** The value as number. @throws when 53 bits do not hold it */
    asNumber(): number;
    /** The nearest number; never throws. */
    convertToNumber(): number;
    /** The low 32 bits. Signedness is not documented: apply `>>> 0`. */
    getLowPart(): number;
    /** The high 32 bits. Signedness is not documented: apply `>>> 0`. */
    getHighPart(): number;
    add(other: Ordinal): Result;
    subtract(other: Ordinal): Result;
    multiply(other: Ordinal): Result;
    divide(other: Ordinal): Result;
    /** The remainder. Since 1.1712. */
    modulo(other: Ordinal): Result;
    bitwiseAnd(other: Ordinal): Result;
    bitwiseOr(other: Ordinal): Result;
    bitwiseXor(other: Ordinal): Result;
    bitwiseShiftLeft(bits: Ordinal): Result;
    /** Whether the sign moves in is not documented: mask the result. */
    bitwiseShiftRight(bits: Ordinal): Result;
    /**
     * Missing in many releases: use `bitwiseXor(host.Int64(0xffffffff, 0xffffffff))`.
     */
    bitwiseNot?(): Result;
    /** Negative, zero or positive; only the sign means anything. */
    compareTo(other: Ordinal): number;
    /** Decimal digits. */
    toString(): string;
    /** Lower-case digits; radix 16 came with a `0x` prefix in builds of 2017. */
    toString(radix: number): string;
    /** The value as number. @throws when 53 bits do not hold it */
    valueOf(): number;
  }

  interface Int64Constructor {
    /**
     * @param value the value, or its low 32 bits when `high` is given
     * @param high the high 32 bits
     */
    new (value: Ordinal, high?: number): Int64;
    (value: Ordinal, high?: number): Int64;
    /** The smallest value of 64 bits with sign. */
    readonly Min: Int64;
    /** The largest value of 64 bits with sign. */
    readonly Max: Int64;
  }
}

interface Number extends JsProvider.Int64Methods<JsProvider.Ordinal> {}
