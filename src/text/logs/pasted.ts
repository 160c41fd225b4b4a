import {
  addressEnd,
  isBlank,
  isDigit,
  LONGEST_LINE,
  skipBlanks,
  skipDigits,
  skipHexDigits,
} from '../lines/scan';
import { unquoted } from '../lines/unquote';
import { Fronts } from './fronts';
import { withoutMarkup } from './markup';

/**
 * Undoes what copying, mailing and publishing do to the lines of a log, so that they stand again as
 * the debugger printed them: line numbers and times in front, quoting, blanks and characters that
 * web pages put in place of others, markup, tabs. A line that nothing was done to stays as it is.
 */
export class PastedText {
  readonly #fronts = new Fronts();
  #index = -1;
  /** Every line so far began with its own number. */
  #numbered = true;
  /** Non-blank lines that came with one blank line between each two. */
  #spaced = 0;
  #blanks = 0;

  /** @returns the line as printed, or undefined for one that only double spacing put in */
  line(pasted: string): string | undefined {
    this.#index++;
    const line = pasted.length > LONGEST_LINE ? pasted : this.#cleaned(pasted);
    return this.#isSpacing(line) ? undefined : line;
  }

  /** Whether nothing that came before changes the lines that follow, but for {@link isSpaced}. */
  get isAtRest(): boolean {
    return !this.#numbered && this.#blanks === 0 && this.#fronts.isAtRest;
  }

  /** Whether the next blank line, if it is one alone, is only spacing. */
  get isSpaced(): boolean {
    return this.#spaced > 0;
  }

  /** Whether what may be a front was met since this was last asked. */
  takeSwayed(): boolean {
    return this.#fronts.takeSwayed();
  }

  /** Goes on behind lines that were not given. */
  pass(lines: number, isSpaced: boolean): void {
    this.#index += lines;
    this.#spaced = isSpaced ? 1 : 0;
  }

  /** What stood in front of lines and was taken away, with the number of lines. */
  get fronts(): ReadonlyMap<string, number> {
    return this.#fronts.taken;
  }

  #cleaned(pasted: string): string {
    if (!this.#numbered && this.#fronts.isAtRest && isPlainRow(pasted)) return pasted;
    const typed = UNTYPED.test(pasted) || pasted.includes(ESCAPE) ? retyped(pasted) : pasted;
    return expanded(this.#fronts.without(withoutFront(this.#withoutNumber(typed))));
  }

  /**
   * Lines that are all numbered, from 1 on. A frame's number has two digits and begins at 0; a
   * prompt (`1: kd>`) is no number either.
   */
  #withoutNumber(line: string): string {
    if (!this.#numbered) return line;
    const start = skipBlanks(line, 0);
    const end = skipDigits(line, start);
    const behind = line.charAt(end);
    this.#numbered =
      line.slice(start, end) === String(this.#index + 1) &&
      (behind === '' || ' \t:|'.includes(behind)) &&
      !/^:\s*l?kd\b/.test(line.slice(end));
    return this.#numbered ? line.slice(end + 1) : line;
  }

  /**
   * Some web pages put a blank line between every two. Such a line ends nothing, unlike one
   * between two listings.
   */
  #isSpacing(line: string): boolean {
    if (skipBlanks(line, 0) < line.length) {
      this.#spaced = this.#blanks === 1 ? this.#spaced + 1 : 0;
      this.#blanks = 0;
      return false;
    }
    this.#blanks++;
    return this.#blanks === 1 && this.#spaced > 0;
  }
}

/**
 * Whether the line is a row of a stack that nothing has to be undone of: most lines of a log.
 *
 *     01 fffffa86`b7eaef00 fffff804`789a1170     nt!ExFreePoolWithTag+0x29c
 */
function isPlainRow(line: string): boolean {
  const digits = skipHexDigits(line, 0);
  const start = digits === 2 || digits === 3 ? skipBlanks(line, digits) : 0;
  const end = addressEnd(line, start);
  if (end < 0 || line.charCodeAt(end) !== 0x20 || addressEnd(line, end + 1) < 0) return false;
  return (
    line.includes('!') && !line.includes(ESCAPE) && !line.includes('\t') && !UNTYPED.test(line)
  );
}

/** What no debugger prints, or only with `.prefer_dml`: the lines that need a closer look. */
const UNTYPED = /[\u0080-\uffff]|&[#a-z0-9]+;|\\[`_*!<>#+~[\]|]|<\/?[a-z]/i;

/** Terminals begin colours with it. */
const ESCAPE = '\u001b';

/** What web pages, mail programs and word processors write for other characters. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${ESCAPE}\\[[0-9;]*[A-Za-z]`, 'g'), ''],
  [
    /^((?:\s|<[^<>]*>)*)<span [^<>]*class="[^"]*(?:\bn\b|line|num|\bln\b)[^"]*"[^<>]*>\s*\d+\s*<\/span>/i,
    '$1',
  ],
  [/<br ?\/?>|<\/?(?:pre|code|div|td|tr|table|tbody|li|samp|tt|font|blockquote)\b[^<>]*>/gi, ''],
  [/<\/(?:span|p)>|<span [^<>]*>|^\s*<(?:span|p)>/gi, ''],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/\\`|[\u2018\u201b]/g, '`'],
  [/\u2019/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2010-\u2014\u2212]/g, '-'],
];

/** `&amp;lt;`, `&#96;`, `&#x60;`: characters by name or number, escaped once or more often. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  grave: '`',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
  lsquo: '`',
  rsquo: "'",
  ndash: '-',
  mdash: '-',
};

function unescaped(line: string): string {
  return line.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code === 0xa0) return ' ';
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : whole;
  });
}

/** Markdown keeps its signs as they are by a backslash; a path has drive and colon before one. */
const withoutEscapes = (line: string): string =>
  /\w:\\|^\\\\|\[\w*\\/.test(line) ? line : line.replace(/\\([_*!<>#+~[\]|])/g, '$1');

const retyped = (line: string): string =>
  withoutEscapes(
    unescaped(
      REPLACED.reduce(
        (text, [found, character]) => text.replace(found, character),
        withoutMarkup(line),
      ),
    ),
  );

const TAB_STOP = 8;

/**
 * Tabs that somebody's editor put in place of blanks become blanks again. The one that `!poolused`
 * prints, between the last number and the description, stays.
 */
function expanded(line: string): string {
  if (!line.includes('\t')) return line;
  const kept = descriptionTab(line);
  let text = '';
  for (let at = 0; at < line.length; at++) {
    if (line.charAt(at) !== '\t' || at === kept) text += line.charAt(at);
    else text += ' '.repeat(TAB_STOP - (text.length % TAB_STOP));
  }
  return text;
}

/** Index of the first tab between a digit and something that is none, or -1. */
function descriptionTab(line: string): number {
  let at = line.indexOf('\t');
  while (at >= 0) {
    const next = line.charCodeAt(at + 1);
    if (isDigit(line.charCodeAt(at - 1)) && !isDigit(next) && !isBlank(next)) return at;
    at = line.indexOf('\t', at + 1);
  }
  return -1;
}

/** `[2012-09-11 10:11:12.345] `, `10:11:12: `: what terminals and log programs put in front. */
const TIME =
  /^\s{0,8}\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]|\d\d[-/.]\d\d[-/.]\d{4}[T ])?\d\d:\d\d:\d\d(?!\d)(?:[.,]\d{1,9})?Z?\]?[:|>]? ?/;

/** What a script writes, and is no quote: `parseBlockLine` reads it. */
const OF_SCRIPT = /^\s*>>(?:malloc|free)\s*$/;

/** The line without times and quoting, in whichever order they came to stand there. */
function withoutFront(line: string): string {
  if (OF_SCRIPT.test(line)) return line;
  const text = unquoted(line.replace(TIME, ''));
  return text === line ? line : withoutFront(text);
}
