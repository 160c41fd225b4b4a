import type { Address, PointerSize } from '../../pool/values/address';

/**
 * Reading of lines character by character. Logs can be gigabytes of anything, so rows are told
 * from other lines by their first characters and never by an expression that can backtrack.
 */

const BLANK = 0x20;
const TAB = 0x09;
const BACK_TICK = 0x60;

/** Longer lines are no rows of a debugger, whose longest symbols take 2,000 characters or so. */
export const LONGEST_LINE = 8192;

export const isBlank = (code: number): boolean => code === BLANK || code === TAB;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isHexDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);

/** Index of the first character at or behind `from` that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Index of the first character at or behind `from` that is no hexadecimal digit. */
export function skipHexDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isHexDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Index of the first character at or behind `from` that is no decimal digit. */
export function skipDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The text without blanks at its end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= BLANK) end--;
  return text.slice(0, end);
}

/** An address as it stands in a row. */
export interface AddressToken {
  readonly address: Address;
  /** 4 for `82b2f88c`, 8 for ``fffff800`014798f6`` and sixteen digits without the back-tick. */
  readonly pointerSize: PointerSize;
  /** Index behind it. */
  readonly end: number;
}

/**
 * Index behind the address that starts at `at`, with all its digits as debuggers print them; -1 when
 * something else stands there.
 */
export function addressEnd(text: string, at: number): number {
  const half = skipHexDigits(text, at);
  if (half - at === 16) return half;
  if (half - at !== 8) return -1;
  if (text.charCodeAt(half) !== BACK_TICK) return half;
  const end = skipHexDigits(text, half + 1);
  return end - half === 9 ? end : -1;
}

/** The address that starts at `at`; undefined when something else stands there. */
export function addressAt(text: string, at: number): AddressToken | undefined {
  const end = addressEnd(text, at);
  if (end < 0) return undefined;
  const isNarrow = end - at === 8;
  const low = text.slice(end - 8, end);
  const digits = (isNarrow ? ZEROS : text.slice(at, at + 8)) + low;
  return { address: asAddress(digits), pointerSize: isNarrow ? 4 : 8, end };
}

const ZEROS = '00000000';

/**
 * `digits` are sixteen hexadecimal ones, which is all that an Address is: checking them again
 * would be most of the time that reading a log takes. Debuggers print small letters.
 */
const asAddress = (digits: string): Address =>
  (CAPITAL.test(digits) ? digits.toLowerCase() : digits) as Address;

const CAPITAL = /[A-F]/;

/** Decimal digits as a number; undefined past 2^53, where a number would be another one. */
export function safeCount(digits: string): number | undefined {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}
