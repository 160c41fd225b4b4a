import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';

/** `Address`, `Address L Count` or `Address End`. */
export interface AddressRange {
  readonly start: bigint;
  /** The start as it was given, in 64 bits: where memory is read. */
  readonly location: bigint;
  /** Elements; undefined when only the start was given. */
  readonly count: number | undefined;
  /** What stands behind the range. */
  readonly rest: string;
}

/** The debugger allows 256 MB without `L?`; nobody reads more than this of a simulated target. */
const MOST_BYTES = 0x100000;

/** Reads a range. @param elementSize bytes that one element takes, to turn an end into a count */
export function readRange(kd: Kd, invocation: Invocation, elementSize: number): AddressRange {
  const first = kd.evaluatePrefix(invocation.argument);
  const start = kd.address(first.value);
  const location = first.value;
  if (first.rest === '') return { start, location, count: undefined, rest: '' };
  const length = /^L\??\s*(?=[^\s])/i.exec(first.rest);
  const second = kd.evaluatePrefix(first.rest.slice(length?.[0].length ?? 0));
  const count = length
    ? Number(second.value)
    : Math.ceil((Number(kd.address(second.value) - start) + 1) / elementSize);
  if (count < 0 || count * elementSize > MOST_BYTES) throw caretError('Range error', invocation);
  return { start, location, count, rest: second.rest };
}
