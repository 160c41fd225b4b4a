import type { Cursor } from '../cursor';
import { ExpressionError, expressionError } from '../failures';
import type { Kd } from '../kd';

/** `Address`, `Address L Count` or `Address End`. */
export interface AddressRange {
  readonly start: bigint;
  /** The start as it was given, in 64 bits: where memory is read. */
  readonly location: bigint;
  /** Elements; undefined when only the start was given. */
  readonly count: number | undefined;
}

/** The debugger allows 256 MB without `L?`, and nobody reads more of a simulated target. */
const MOST_BYTES = 0x10000000;

/** An `L` behind the address, and what the address is. */
const LENGTH = /^(\S.*?\s+)L(?=\S|\s|$)/i;

/** Reads a range. @param elementSize bytes that one element takes, to turn an end into a count */
export function readRange(kd: Kd, cursor: Cursor, elementSize: number): AddressRange {
  if (cursor.rest === '') throw expressionError('Address expression missing from', '');
  const before = LENGTH.exec(cursor.rest)?.[1];
  const location =
    (before === undefined ? undefined : upTo(kd, cursor, before)) ?? cursor.value(kd);
  const start = kd.address(location);
  if (/^L/i.test(cursor.rest)) return counted(kd, cursor, location, elementSize);
  if (!/^[^\s"]/.test(cursor.rest)) return { start, location, count: undefined };
  const end = kd.address(cursor.value(kd));
  return bounded(
    cursor,
    { start, location, count: Math.ceil((Number(end - start) + 1) / elementSize) },
    elementSize,
  );
}

/** The address before an `L`, which errors do not quote; undefined when more stands between. */
function upTo(kd: Kd, cursor: Cursor, before: string): bigint | undefined {
  try {
    const { value, rest } = kd.evaluatePrefix(before);
    if (rest !== '') return undefined;
    cursor.skip(before.length);
    return value;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw error.before(/\s*$/.exec(before)?.[0] ?? '');
  }
}

function counted(kd: Kd, cursor: Cursor, location: bigint, size: number): AddressRange {
  cursor.lower();
  cursor.skip(1);
  if (cursor.rest.startsWith('?')) cursor.skip(1);
  if (cursor.rest === '') throw expressionError('Length of range missing from', '');
  const count = Number(BigInt.asIntN(64, cursor.value(kd)));
  const from = count < 0 ? BigInt.asUintN(64, location + BigInt(count * size)) : location;
  const range = { start: kd.address(from), location: from, count: Math.abs(count) };
  return bounded(cursor, range, size);
}

function bounded(cursor: Cursor, range: AddressRange, size: number): AddressRange {
  const { count = 0 } = range;
  if (count < 0 || count * size >= MOST_BYTES) throw cursor.error('Range error', cursor.end);
  return range;
}
