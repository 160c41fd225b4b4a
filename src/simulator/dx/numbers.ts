import { invalidOperands } from './errors';
import type { ModelBoolean, ModelDouble, ModelInteger, ModelValue } from './model';
import { modelBoolean, modelDouble, modelInteger } from './model';

/** Conversions between number types, by the rules of C with 32-bit `int` and `long`. */

/** An integer type; a pointer carries the type that it points to. */
export type CastType =
  | { readonly kind: 'integer'; readonly bits: ModelInteger['bits']; readonly signed: boolean }
  | { readonly kind: 'double' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'pointer'; readonly to: CastType | 'void' };

export type NumericValue = ModelInteger | ModelDouble | ModelBoolean;

export function isNumeric(value: ModelValue): value is NumericValue {
  return value.kind === 'integer' || value.kind === 'double' || value.kind === 'boolean';
}

export function toDouble(value: NumericValue): number {
  return Number(value.value);
}

/** The integer as C's integer promotion gives it: nothing narrower than 32 bits. */
export function promote(value: ModelInteger | ModelBoolean): ModelInteger {
  if (value.kind === 'boolean') return modelInteger(value.value ? 1 : 0, 32, true);
  return value.bits < 32 ? modelInteger(value.value, 32, true) : value;
}

/** Both integers in the type that C would compute in. */
export function commonType(
  left: ModelInteger | ModelBoolean,
  right: ModelInteger | ModelBoolean,
): readonly [ModelInteger, ModelInteger] {
  const a = promote(left);
  const b = promote(right);
  const bits = a.bits === 64 || b.bits === 64 ? 64 : 32;
  const signed = (a.signed || a.bits < bits) && (b.signed || b.bits < bits);
  return [modelInteger(a.value, bits, signed), modelInteger(b.value, bits, signed)];
}

/** The value in another type; a number that does not fit wraps, as a cast in C does. */
export function castNumber(value: ModelValue, type: CastType, pointerBits: 32 | 64): ModelValue {
  if (!isNumeric(value)) throw invalidOperands('cast');
  switch (type.kind) {
    case 'double':
      return modelDouble(toDouble(value));
    case 'boolean':
      return modelBoolean(Boolean(value.value));
    case 'pointer':
      return modelInteger(toBigInt(value), pointerBits);
    case 'integer':
      return modelInteger(toBigInt(value), type.bits, type.signed);
  }
}

function toBigInt(value: NumericValue): bigint {
  if (value.kind !== 'double') return BigInt(value.value);
  return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : 0n;
}
