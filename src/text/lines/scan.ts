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
  isDigit(code) || (code >= 0x61 && code <= 0x66) || (code >= 0x41 && code <= 0x46);

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
 * The address that starts at `at`, with all its digits as debuggers print them; undefined when
 * something else stands there.
 */
export function addressAt(text: string, at: number): AddressToken | undefined {
  const half = skipHexDigits(text, at);
  const length = half - at;
  if (length === 16) return token(text.slice(at, half), 8, half);
  if (length !== 8) return undefined;
  if (text.charCodeAt(half) !== BACK_TICK) return token(ZEROS + text.slice(at, half), 4, half);
  const end = skipHexDigits(text, half + 1);
  if (end - half !== 9) return undefined;
  return token(text.slice(at, half) + text.slice(half + 1, end), 8, end);
}

const ZEROS = '00000000';

/**
 * `digits` are sixteen hexadecimal ones, which is all that an Address is: checking them again
 * would be most of the time that reading a log takes.
 */
const token = (digits: string, pointerSize: PointerSize, end: number): AddressToken => ({
  address: digits.toLowerCase() as Address,
  pointerSize,
  end,
});

/** Decimal digits as a number; undefined past 2^53, where a number would be another one. */
export function safeCount(digits: string): number | undefined {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}
