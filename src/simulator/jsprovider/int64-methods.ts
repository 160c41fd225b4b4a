import { divideByZero, invalidArgument } from '../dx/errors';
import { ModelError } from '../dx/model';
import type { Switches } from '../switches';
import type { Int64s } from './int64';
import type { Realm } from './realm';

/** Beyond this a value counts as having lost precision: one less than Number.MAX_SAFE_INTEGER. */
const LARGEST_NUMBER = (1n << 53n) - 2n;

const PRECISION_LOST = '64 bit value loses precision on conversion to number';

/** An operation on two values; the result may be of any size. */
type Operation = (left: bigint, right: bigint) => bigint;

const bits = (value: bigint) => BigInt.asUintN(64, value);

const arithmetic: Readonly<Record<string, Operation>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  modulo: (left, right) => left % right,
  bitwiseAnd: (left, right) => bits(left) & bits(right),
  bitwiseOr: (left, right) => bits(left) | bits(right),
  bitwiseXor: (left, right) => bits(left) ^ bits(right),
  bitwiseShiftLeft: (left, right) => bits(left) << (right & 63n),
};

/**
 * Gives an object, Int64's prototype or Number's, the methods of 64-bit values. There is no
 * `bitwiseNot`: many releases lack it.
 */
export function installInt64Methods(
  realm: Realm,
  int64s: Int64s,
  prototype: object,
  { int64Prefix, int64Signed }: Switches,
): void {
  const own = (self: unknown, method: string): bigint =>
    int64s.ordinal(self) ?? fail(new ModelError(`Illegal call to method '${method}'`));
  const operand = (value: unknown, method: string): bigint =>
    int64s.ordinal(value) ?? fail(invalidArgument(method));
  const asDebuggerSees = (value: bigint): bigint =>
    int64Signed ? BigInt.asIntN(64, value) : value;
  const half = (value: bigint): number => (int64Signed ? Number(value) | 0 : Number(value) >>> 0);
  const exactly = (value: bigint): number => {
    const magnitude = value < 0n ? -value : value;
    return magnitude > LARGEST_NUMBER ? fail(new ModelError(PRECISION_LOST)) : Number(value);
  };
  const method = (name: string, call: (self: bigint, args: readonly unknown[]) => unknown) =>
    Object.defineProperty(prototype, name, {
      value: realm.function(name, (self, args) => call(own(self, name), args)),
      writable: true,
      configurable: true,
    });

  for (const [name, operation] of Object.entries(arithmetic)) {
    method(name, (self, [other]) => {
      const right = operand(other, name);
      if (right === 0n && (name === 'divide' || name === 'modulo')) fail(divideByZero());
      return int64s.of(wrapped(operation(self, right), self, int64Signed));
    });
  }
  method('bitwiseShiftRight', (self, [count]) => {
    const shifted = asDebuggerSees(self) >> (operand(count, 'bitwiseShiftRight') & 63n);
    return int64s.of(wrapped(shifted, self, int64Signed));
  });
  method('compareTo', (self, [other]) => {
    const left = asDebuggerSees(self);
    const right = asDebuggerSees(operand(other, 'compareTo'));
    // Not always one: only the sign means anything.
    return left === right ? 0 : left < right ? -2 : 2;
  });
  method('getLowPart', (self) => half(bits(self) & 0xffffffffn));
  method('getHighPart', (self) => half(bits(self) >> 32n));
  method('asNumber', exactly);
  method('convertToNumber', Number);
  if (prototype === Reflect.get(realm.builtin('Number'), 'prototype')) return;
  method('valueOf', exactly);
  method('toString', (self, [radix = 10]) => {
    if (radix === 10) return self.toString();
    const digits = bits(self).toString(typeof radix === 'number' ? radix : 10);
    return radix === 16 && int64Prefix ? `0x${digits}` : digits;
  });
}

function fail(error: ModelError): never {
  throw error;
}

/**
 * Wraps a result to 64 bits. It is signed when the left operand was negative, and unsigned when
 * that was too large for a signed value; in between nothing tells but the switch.
 */
function wrapped(result: bigint, left: bigint, signed: boolean): bigint {
  if (left < 0n) return BigInt.asIntN(64, result);
  return result < 0n && signed ? BigInt.asIntN(64, result) : BigInt.asUintN(64, result);
}
