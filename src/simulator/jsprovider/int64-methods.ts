import { invalidArgument } from '../dx/errors';
import { ModelError } from '../dx/model';
import type { Switches } from '../switches';

/** A method of 64-bit values; `self` is the value it is called on. */
type Method = (self: bigint, args: readonly unknown[]) => unknown;

/** The 64-bit values of a realm. */
interface Values {
  /** The object for a value. */
  of(value: bigint): object;
  /** The value of an operand; undefined when it is neither a 64-bit value nor a number like one. */
  ordinal(operand: unknown): bigint | undefined;
}

/** Methods by name. */
export type Methods = Readonly<Record<string, Method>>;

/** Beyond this a value counts as having lost precision: one less than Number.MAX_SAFE_INTEGER. */
const LARGEST_NUMBER = (1n << 53n) - 2n;

const bits = (value: bigint) => BigInt.asUintN(64, value);

/** Operations on two values; results may be of any size. */
const operations: Readonly<Record<string, (left: bigint, right: bigint) => bigint>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / nonZero(right),
  modulo: (left, right) => left % nonZero(right),
  bitwiseAnd: (left, right) => bits(left) & bits(right),
  bitwiseOr: (left, right) => bits(left) | bits(right),
  bitwiseXor: (left, right) => bits(left) ^ bits(right),
  bitwiseShiftLeft: (left, right) => bits(left) << (right & 63n),
};

/**
 * What 64-bit values and numbers have in common. There is no `bitwiseNot`: many releases lack it.
 */
export function sharedMethods(int64s: Values, { int64Signed }: Switches): Methods {
  const asDebuggerSees = (value: bigint): bigint =>
    int64Signed ? BigInt.asIntN(64, value) : value;
  const half = (value: bigint): number => (int64Signed ? Number(value) | 0 : Number(value) >>> 0);
  const operand = (value: unknown, method: string): bigint => {
    const ordinal = int64s.ordinal(value);
    if (ordinal === undefined) throw invalidArgument(method);
    return ordinal;
  };
  const binary = (name: string, operation: (left: bigint, right: bigint) => bigint): Method => {
    return (self, [other]) =>
      int64s.of(wrapped(operation(self, operand(other, name)), self, int64Signed));
  };
  return {
    ...Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [name, binary(name, operation)]),
    ),
    bitwiseShiftRight: binary(
      'bitwiseShiftRight',
      (left, right) => asDebuggerSees(left) >> (right & 63n),
    ),
    compareTo: (self, [other]) => {
      const left = asDebuggerSees(self);
      const right = asDebuggerSees(operand(other, 'compareTo'));
      // Not one: only the sign means anything.
      return left === right ? 0 : left < right ? -2 : 2;
    },
    getLowPart: (self) => half(bits(self) & 0xffffffffn),
    getHighPart: (self) => half(bits(self) >> 32n),
    asNumber: exactly,
    convertToNumber: (self) => Number(self),
  };
}

/** What numbers have of their own. */
export const conversionMethods = ({ int64Prefix }: Switches): Methods => ({
  valueOf: exactly,
  toString: (self: bigint, [radix = 10]: readonly unknown[]) => {
    if (radix === 10) return self.toString();
    const digits = bits(self).toString(Number(radix));
    return radix === 16 && int64Prefix ? `0x${digits}` : digits;
  },
});

function exactly(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  if (magnitude <= LARGEST_NUMBER) return Number(value);
  throw new ModelError('64 bit value loses precision on conversion to number');
}

function nonZero(divisor: bigint): bigint {
  if (divisor === 0n) throw new ModelError('Divide by zero');
  return divisor;
}

/**
 * Wraps a result to 64 bits. It is signed when the left operand was negative, and unsigned when
 * that was too large for a signed value; in between nothing tells but the switch.
 */
function wrapped(result: bigint, left: bigint, signed: boolean): bigint {
  if (left < 0n) return BigInt.asIntN(64, result);
  return result < 0n && signed ? BigInt.asIntN(64, result) : BigInt.asUintN(64, result);
}
