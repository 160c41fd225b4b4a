import { systemError } from './errors';
import type { ModelBoolean, ModelDouble, ModelInteger, ModelValue } from './model';
import { modelBoolean, modelDouble, modelInteger } from './model';

/** Conversions between number types, by the rules of C with 32-bit `int` and `long`. */

/** An integer type; a pointer carries the type that it points to. */
export type CastType = { readonly name: string } & (
  | { readonly kind: 'integer'; readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean }
  | { readonly kind: 'double'; readonly bits: 32 | 64 }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'pointer'; readonly to: CastType | 'void' }
);

/** Bytes that a value of the type takes, on a target of 64 bits. */
export function sizeOf(type: CastType): number {
  if (type.kind === 'pointer') return 8;
  return type.kind === 'boolean' ? 1 : type.bits / 8;
}

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
  const { bits } = a.bits < b.bits ? b : a;
  const signed = (a.signed || a.bits < bits) && (b.signed || b.bits < bits);
  return [modelInteger(a.value, bits, signed), modelInteger(b.value, bits, signed)];
}

/** The value in another type; a number that does not fit wraps, as a cast in C does. */
export function castNumber(value: ModelValue, type: CastType, pointerBits: 32 | 64): ModelValue {
  if (!isNumeric(value)) throw systemError('0x8000ffff');
  return { ...converted(value, type, pointerBits), type: type.name };
}

function converted(value: NumericValue, type: CastType, pointerBits: 32 | 64): NumericValue {
  switch (type.kind) {
    case 'double':
      return modelDouble(type.bits === 32 ? Math.fround(toDouble(value)) : toDouble(value));
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
