import { notIntrinsic, systemError } from './errors';
import type { ModelValue } from './model';
import { isNumeric, toDouble } from './numbers';

/** Comparing values whatever their kind: by what operators, sorting and the set methods decide. */

/** The value as a condition, as C takes it. */
export function isTrue(value: ModelValue): boolean {
  if (isNumeric(value)) return Boolean(value.value);
  if (value.kind === 'string') return false;
  throw systemError('0x80004005');
}

/** Negative, zero, positive; undefined when the two do not compare. */
export function tryCompare(left: ModelValue, right: ModelValue): number | undefined {
  if (left.kind === 'object') return left.compare(right);
  if (right.kind === 'object') {
    const reversed = right.compare(left);
    return reversed === undefined ? undefined : -reversed;
  }
  if (left.kind === 'string' || right.kind === 'string') {
    const [one, other] = [plainText(left), plainText(right)];
    return one === undefined || other === undefined ? undefined : order(one, other);
  }
  if (!isNumeric(left) || !isNumeric(right)) return undefined;
  if (left.kind === 'integer' && right.kind === 'integer') return order(left.value, right.value);
  return order(toDouble(left), toDouble(right));
}

/** As which a number is compared with a text; undefined of what is neither. */
export function plainText(value: ModelValue): string | undefined {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'double') return value.value.toFixed(6);
  return isNumeric(value)
    ? `${value.kind === 'boolean' ? Number(value.value) : value.value}`
    : undefined;
}

function order<T extends string | number | bigint>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** As {@link tryCompare}; throws ModelError when the two do not compare. */
export function compareValues(left: ModelValue, right: ModelValue): number {
  const result = tryCompare(left, right);
  if (result === undefined) throw notIntrinsic();
  return result;
}

/** @throws ModelError when the two do not compare */
export const sameValue = (left: ModelValue, right: ModelValue): boolean =>
  compareValues(left, right) === 0;

/** One text for equal plain values, so that they can be looked up; undefined for objects. */
export function plainKey(value: ModelValue): string | undefined {
  if (value.kind === 'string') return `s${value.value}`;
  if (value.kind === 'nothing') return '-';
  if (!isNumeric(value)) return undefined;
  const number = value.kind === 'boolean' ? Number(value.value) : value.value;
  return Number.isInteger(number) ? `n${BigInt(number)}` : `n${number}`;
}
