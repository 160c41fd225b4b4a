import { tagFromCharacters } from '../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import { isBlank, safeCount, skipBlanks, skipDigits } from '../lines/scan';
import type { PoolUsedLayout } from './poolused';
import type { PoolUsedHeading } from './poolused.heading';
import { columnWidths, TAG_WIDTH } from './poolused.layout';

/** What a line below the heading turned out to be. */
export type PoolUsedLine =
  | { readonly kind: 'row'; readonly usage: TagUsage }
  | { readonly kind: 'total'; readonly nonPaged: PoolUse; readonly paged: PoolUse }
  | /** Shaped as a row, but its numbers cannot be told for certain. */ { readonly kind: 'unread' }
  | /** Nothing of the listing. */ { readonly kind: 'other' };

const UNREAD: PoolUsedLine = { kind: 'unread' };

/** Reads one line below the heading. */
export function readPoolUsedLine(line: string, heading: PoolUsedHeading): PoolUsedLine {
  const start = skipBlanks(line, 0);
  if (line.startsWith('TOTAL', start) && isBlank(line.charCodeAt(start + 5))) {
    return readTotal(line, start + 5, heading);
  }
  const row = heading.widths
    ? readInColumns(line, heading, heading.widths)
    : readByWords(line, start, heading);
  return row ? { kind: 'row', usage: row } : looksLikeRow(line, start) ? UNREAD : { kind: 'other' };
}

function readTotal(line: string, at: number, heading: PoolUsedHeading): PoolUsedLine {
  const { layout, widths = unbounded(layout) } = heading;
  const read = readNumbers(line, at, widths, layout);
  if (!read || line.slice(read.end).trim() !== '') return UNREAD;
  return { kind: 'total', ...uses(read.numbers) };
}

/**
 * The tag by its column, then the numbers. Rows of a pasted listing can stand a column beside
 * its heading; that is believed only where every number ends where it must.
 */
function readInColumns(
  line: string,
  { tagColumn, layout }: PoolUsedHeading,
  widths: readonly number[],
): TagUsage | undefined {
  for (const column of [tagColumn, tagColumn - 1, tagColumn + 1]) {
    if (!hasTagAt(line, column)) continue;
    const read = readNumbers(line, column + TAG_WIDTH, widths, layout);
    if (!read || (column !== tagColumn && !read.inPlace)) continue;
    return usage(line.slice(column, column + TAG_WIDTH), read.numbers, line.slice(read.end));
  }
  return undefined;
}

/**
 * `Gh3< 0 0 12 384 GDITAG_HMGR_SPRITE_TYPE`: a listing whose blanks were collapsed, those of short
 * tags too. `Dh 1 24 0 0 0` can be read in two ways, and is not.
 */
function readByWords(line: string, start: number, heading: PoolUsedHeading): TagUsage | undefined {
  const whole = readWords(line, start, TAG_WIDTH, heading);
  const short = readWords(line, start, line.slice(start, start + TAG_WIDTH).search(/\s/), heading);
  return whole && short ? undefined : (whole ?? short);
}

/** @param width of the tag; below 1 there is none */
function readWords(
  line: string,
  start: number,
  width: number,
  { layout }: PoolUsedHeading,
): TagUsage | undefined {
  if (width < 1 || !hasTagAt(line, start, width)) return undefined;
  const read = readNumbers(line, start + width, unbounded(layout), layout);
  if (!read || !isEndOfNumber(line, read.end)) return undefined;
  return usage(line.slice(start, start + width), read.numbers, line.slice(read.end));
}

/** Columns of a listing whose blanks were collapsed: numbers end at the next blank. */
const unbounded = (layout: PoolUsedLayout): number[] =>
  columnWidths[layout].map(() => Number.POSITIVE_INFINITY);

/** A description glued to a single digit, or one of known words, takes no digit from the number. */
const isEndOfNumber = (line: string, at: number): boolean =>
  at >= line.length ||
  isBlank(line.charCodeAt(at)) ||
  isBlank(line.charCodeAt(at - 2)) ||
  line.startsWith(UNKNOWN, at);

/** How the description of a tag begins that pooltag.txt does not know. */
const UNKNOWN = 'UNKNOWN pooltag';

/** Blanks up to the tag, four characters, a blank. */
function hasTagAt(line: string, column: number, width: number = TAG_WIDTH): boolean {
  const end = column + width;
  if (column < 0 || line.length <= end || !isBlank(line.charCodeAt(end))) return false;
  if (skipBlanks(line, 0) < column) return false;
  const tag = line.slice(column, end);
  return tag.trim() !== '' && [...tag].every((character) => character >= ' ');
}

const looksLikeRow = (line: string, start: number): boolean =>
  /^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(line.slice(start, start + 160));

interface NumbersRead {
  readonly numbers: readonly number[];
  /** Index behind the last number. */
  readonly end: number;
  /** Every number ends where its column does, or was pushed right by a wide one. */
  readonly inPlace: boolean;
}

/** Reads as many numbers as there are columns; undefined when one of them is not certain. */
function readNumbers(
  line: string,
  from: number,
  widths: readonly number[],
  layout: PoolUsedLayout,
): NumbersRead | undefined {
  const numbers: number[] = [];
  let at = from;
  let inPlace = true;
  let othersInPlace = true;
  for (let index = 0; index < widths.length; index++) {
    const field: Field | undefined = fieldAt(line, at, widths[index] ?? 0);
    if (!field) return undefined;
    const last = index === widths.length - 1;
    const end: number | undefined = last
      ? endBeforeDescription(line, field, othersInPlace, layout)
      : field.end;
    const value = end === undefined ? undefined : safeCount(line.slice(field.start, end));
    if (end === undefined || value === undefined) return undefined;
    const placed: boolean = end === field.columnEnd || (end > field.columnEnd && field.full);
    inPlace = inPlace && placed;
    othersInPlace = othersInPlace && (placed || index === 0);
    numbers.push(value);
    at = end;
  }
  return { numbers, end: at, inPlace };
}

/** A run of digits and the column that it stands in. */
interface Field {
  readonly start: number;
  readonly end: number;
  /** Where the number ends if it is not too wide for its column. */
  readonly columnEnd: number;
  /** The column has no blank to spare: the number fills it, or is too wide for it. */
  readonly full: boolean;
}

function fieldAt(line: string, at: number, width: number): Field | undefined {
  const start = skipBlanks(line, at);
  const digits = line.charAt(start) === '-' ? start + 1 : start;
  const end = skipDigits(line, digits);
  if (start === at || end === digits) return undefined;
  return { start, end, columnEnd: at + width, full: start === at + 1 };
}

/**
 * Where the last number ends. In the old layout a description is glued to it and may begin with
 * digits (pasting can lose the TAB of newer ones, too):
 *
 *      ohci        1      136         0        01394 OHCI host controller driver
 *
 * Digits behind a leading zero belong to the description, and digits past the column if the number
 * has a blank to spare and the row is in place. Where both readings are possible there is no number.
 */
function endBeforeDescription(
  line: string,
  field: Field,
  inPlace: boolean,
  layout: PoolUsedLayout,
): number | undefined {
  if (line.charAt(field.start) === '0') return field.start + 1;
  const rest = line.slice(field.end, field.end + 16);
  const separated = rest.trim() === '' || rest.startsWith('\t');
  if (separated || field.end <= field.columnEnd) return field.end;
  if (rest.startsWith(UNKNOWN)) return field.end;
  if (!inPlace || field.start >= field.columnEnd) return undefined;
  if (!field.full) return field.columnEnd;
  return layout === 'old' && /^[ .]/.test(rest) ? field.columnEnd : undefined;
}

function usage(text: string, numbers: readonly number[], rest: string): TagUsage {
  const description = rest.trim();
  const isWhole = text.length === TAG_WIDTH && !text.includes('.');
  const reading = isWhole ? tagFromCharacters(text) : undefined;
  return {
    text: text.padEnd(TAG_WIDTH),
    tag: reading?.ok ? reading.tag : undefined,
    ...uses(numbers),
    description: description || undefined,
  };
}

function uses(numbers: readonly number[]): { nonPaged: PoolUse; paged: PoolUse } {
  const half = numbers.length / 2;
  return { nonPaged: use(numbers.slice(0, half)), paged: use(numbers.slice(half)) };
}

/** `Allocs Used`, where Allocs are the outstanding ones, or `Allocs Frees Diff Used`. */
function use(numbers: readonly number[]): PoolUse {
  const [first = 0, second = 0, diff = 0, used = 0] = numbers;
  return numbers.length === 2
    ? { outstanding: first, bytes: second }
    : { allocs: first, frees: second, outstanding: diff, bytes: used };
}
