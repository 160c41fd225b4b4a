import { isBlank, isDigit, LONGEST_LINE, skipBlanks, skipDigits } from '../lines/scan';
import { unquoted } from '../lines/unquote';
import { withoutMarkup } from './markup';

/**
 * Undoes what copying, mailing and publishing do to the lines of a log, so that they stand again as
 * the debugger printed them: line numbers and times in front, quoting, blanks and characters that
 * web pages put in place of others, markup, tabs. A line that nothing was done to stays as it is.
 */
export class PastedText {
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

  #cleaned(pasted: string): string {
    const typed = UNTYPED.test(pasted) ? retyped(pasted) : pasted;
    return expanded(withoutFront(this.#withoutNumber(typed)));
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

/** What no debugger prints, or only with `.prefer_dml`: the lines that need a closer look. */
const UNTYPED = /[\u0080-\uffff]|&[#a-z0-9]+;|\\`|<\/?[a-z]/i;

/** What web pages, mail programs and word processors write for other characters. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/<br ?\/?>/gi, ''],
  [/&nbsp;|&#160;|[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/&#96;|&grave;|\\`|[\u2018\u201b]/g, '`'],
  [/&#39;|&apos;|\u2019/g, "'"],
  [/&quot;|[\u201c\u201d]/g, '"'],
  [/[\u2010-\u2014\u2212]/g, '-'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
];

const retyped = (line: string): string =>
  REPLACED.reduce(
    (text, [found, character]) => text.replace(found, character),
    withoutMarkup(line),
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
  /^\s{0,8}\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]|\d\d[-/.]\d\d[-/.]\d{4}[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?[:|>]? ?/;

/** The line without times and quoting, in whichever order they came to stand there. */
function withoutFront(line: string): string {
  const text = unquoted(line.replace(TIME, ''));
  return text === line ? line : withoutFront(text);
}
