import { parsePrompt } from '../lines/prompt';
import { addressEnd, LONGEST_LINE, skipBlanks, skipHexDigits, trimEnd } from '../lines/scan';
import { parseStackHeading } from '../stacks/stack.heading';
import { isWarningOfStack } from '../stacks/stack.parse';
import { parseStackRow, type StackRow } from '../stacks/stack.row';
import { openingOf } from '../stops/stop.opening';
import { withoutParameters } from './parameters';
import { UnusualColumns } from './unusual-columns';

/** A line and its number, counted from 0. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
  /** A row that may go on in the next line, of which that is not certain: it must not be read. */
  readonly isUnsure?: true;
}

/** A row as far as it has come. */
interface Row {
  readonly text: string;
  readonly lines: readonly NumberedLine[];
}

/** Lines of one row; no function has more parameters. */
const MOST_LINES = 64;

/**
 * Brings rows of the less usual `k` commands, and rows that a console or a mail program wrapped at
 * any width, into the form of one usual row. A console breaks in the middle of a word and a mail
 * program at a blank; which of the two it was is told by what the row lacks. Where both can be, the
 * row is not read.
 */
export class StackRejoiner {
  readonly #columns = new UnusualColumns();
  #row: Row | undefined;
  /** The line before is a heading, whose end may stand below it. */
  #isHeadingOpen = false;
  /** Length of the longest line so far: a console's lines are no longer than it is wide. */
  #longest = 0;

  /** The same since it was last asked for. */
  #longestNow = 0;
  #isSwayed = false;

  /** Whether no line waits for another. */
  get isAtRest(): boolean {
    return this.#row === undefined && !this.#isHeadingOpen && this.#columns.isAtRest;
  }

  /** Whether the width of the console decided about a row since this was last asked; the longest line. */
  takeSwayed(): { readonly isSwayed: boolean; readonly longest: number } {
    const taken = { isSwayed: this.#isSwayed, longest: this.#longestNow };
    this.#isSwayed = false;
    this.#longestNow = 0;
    return taken;
  }

  /** Goes on behind lines that were not given, the longest of this length. */
  pass(longest: number): void {
    this.#longest = Math.max(this.#longest, longest);
  }

  /** Takes the next line; returns those that are complete. */
  push(line: NumberedLine): readonly NumberedLine[] {
    if (line.text.length > LONGEST_LINE) return [...this.end(), line];
    const length = line.text.trim().length;
    if (length > this.#longestNow) this.#longestNow = length;
    if (length > this.#longest) this.#longest = length;
    if (this.#isHeadingOpen && HEADING_REST.test(line.text)) return [];
    const row = this.#row;
    if (!row) return this.#begin(line);
    const next = this.#continued(row, line);
    if (next === 'unsure') {
      this.#row = undefined;
      return [...row.lines.map((each) => ({ ...each, isUnsure: true as const })), line];
    }
    if (next === undefined) return [...this.end(), ...this.#begin(line)];
    this.#row = next;
    return [];
  }

  /** Lines that wait for more, when none follows. */
  end(): readonly NumberedLine[] {
    const row = this.#row;
    this.#row = undefined;
    const [first] = row?.lines ?? [];
    if (!row || !first) return [];
    // Nothing was put together and nothing is to be taken out: most rows.
    if (row.lines.length === 1 && !row.text.includes('(')) return row.lines;
    if (!isRow(row.text) || isListOpen(row.text)) return row.lines;
    return [{ ...first, text: withoutParameters(row.text) }];
  }

  #begin(line: NumberedLine): readonly NumberedLine[] {
    const text = this.#columns.usual(line.text);
    this.#isHeadingOpen = parseStackHeading(text) !== undefined && !/Call Site\s*$/.test(text);
    if (!startsRow(text)) return [{ ...line, text }];
    this.#row = { text, lines: [{ ...line, text }] };
    return [];
  }

  /** The row with the line, if it belongs to it. */
  #continued(row: Row, line: NumberedLine): Row | 'unsure' | undefined {
    if (row.lines.length >= MOST_LINES) return undefined;
    const text = trimEnd(line.text);
    if (text.trim() === '') return fillsLine(row) && isRow(row.text) ? row : undefined;
    if (isOfItsOwn(text)) return undefined;
    const joined = this.#joined(trimEnd(row.text), text, () => this.#isFull(row));
    if (joined === undefined || joined === 'unsure') return joined;
    return { text: joined, lines: [...row.lines, line] };
  }

  #joined(row: string, line: string, isFull: () => boolean): string | 'unsure' | undefined {
    if (isListOpen(row)) return `${row} ${line.trim()}`;
    const read = parsed(row);
    if (!read || read.text === '' || CUT_OFFSET.test(row)) return completed(row, line);
    if (CUT_REMARK.test(row)) return row + line.trim();
    if (isSuffixOpen(row)) return `${row} ${line.trim()}`;
    if (SUFFIX.test(line)) return `${row} ${line.trim()}`;
    return read.text.includes('+0x')
      ? withDigits(row, read.text, line, isFull)
      : withName(row, line, isFull);
  }

  /** Whether the last line of the row may reach to the edge of a console. */
  #isFull({ lines }: Row): boolean {
    this.#isSwayed = true;
    const length = lastLength(lines);
    return USUAL_WIDTHS.includes(length) || (length === this.#longest && length >= LEAST_WIDTH);
  }
}

const USUAL_WIDTHS: readonly number[] = [80, 100, 120, 132];

const lastLength = (lines: readonly NumberedLine[]): number =>
  lines[lines.length - 1]?.text.trim().length ?? 0;

/** A row that fills its line leaves a blank one behind it. */
const fillsLine = ({ lines }: Row): boolean => USUAL_WIDTHS.includes(lastLength(lines));

/** Narrower consoles than this nobody has. */
const LEAST_WIDTH = 60;

/** What of a heading can stand on a line of its own, as the last words of the longest ones. */
const HEADING_REST = /^[\s:]*(?:(?:(?:to )?Child)?[\s:]*)(?:(?:Ca?l?l? )?S?i?t?e)?\s*$/;

/** Rows of `kb` on 64-bit targets have no base; a colon behind the first address tells them. */
const parsed = (line: string): StackRow | undefined =>
  parseStackRow(line, NO_BASE.test(line) ? 'noBase' : 'frames');

const NO_BASE = /^\s*(?:[0-9a-f]{2,3} +)?[0-9a-f]{8}`[0-9a-f]{8} +: /i;

const isRow = (line: string): boolean => (parsed(line)?.text ?? '') !== '';

/** Whether the line begins like a row: a frame's number, an address and what may be one more. */
function startsRow(line: string): boolean {
  const start = skipBlanks(line, 0);
  const digits = skipHexDigits(line, start) - start;
  const isNumbered = digits === 2 || digits === 3;
  const at = isNumbered ? skipBlanks(line, start + digits) : start;
  if (line.startsWith('(Inline', at)) return true;
  const end = addressEnd(line, at);
  if (end < 0) return isNumbered && /^[0-9a-f]{8}`[0-9a-f]{0,8}$/i.test(line.slice(at).trim());
  const rest = line.slice(end, end + 32);
  return /^ [0-9a-f`]{8}/i.test(rest) || /^ +: /.test(rest) || (isNumbered && isRow(line));
}

/** What ends a row because it begins something else. */
function isOfItsOwn(line: string): boolean {
  const start = skipBlanks(line, 0);
  if (/^[0-9a-f]{2,3} +(?:[0-9a-f]{8}`|[0-9a-f]{8} [0-9a-f]{8} |\(Inline)/i.test(line.slice(start)))
    return true;
  return (
    parsePrompt(line) !== undefined ||
    openingOf(line) !== undefined ||
    parseStackHeading(line) !== undefined ||
    isWarningOfStack(line, start)
  );
}

/** A row that ends in its frame data, in a module's name or in the digits of an offset. */
function completed(row: string, line: string): string | undefined {
  const isHard = endsInWord(row);
  const joined = isHard ? row + line.trim() : `${row} ${line.trim()}`;
  if (isRow(joined)) return joined;
  if (isHard && isRow(row + line)) return row + line;
  // Between two arguments a console can break too, and the blank is lost.
  return FRAME_DATA.test(joined) && !isRow(line) ? joined : undefined;
}

/** Frame data alone: addresses or what stands for them, a colon, and the beginning of one more. */
const FRAME_DATA =
  /^\s*(?:[0-9a-f]{2,3} +)?(?:[0-9a-f]{8}(?:`[0-9a-f]{8})?|\(Inline(?: Function)?\))(?: +(?:[-0-9a-f`]+|:)){0,7}$/i;

/** `nt!Foo+0x`: the digits are below. */
const CUT_OFFSET = /\+(?:0x?)?$/i;

/** Whether a row that has no symbol yet ends in a part of a word, which goes on below. */
function endsInWord(row: string): boolean {
  const last = row.slice(row.lastIndexOf(' ') + 1);
  if (last === ':' || last.endsWith(')')) return false;
  if (/^[-`]+$/.test(last)) return last.length !== 17 && last.length !== 8;
  const isWide = /[0-9a-f]{8}`/i.test(row);
  return isWide ? !/^[0-9a-f]{8}`[0-9a-f]{8}$/i.test(last) : !/^(?:[0-9a-f]{8}){1,2}$/i.test(last);
}

/** What stands behind the symbol of a row, on a line of its own. */
const SUFFIX = /^\s*(?:\[\S|\((?:FPO|CONV|TrapFrame|Inline Function @))/;

/** `nt!Foo+0x1 (FP`: a remark that a console broke in its first word. */
const CUT_REMARK = /![^([]* \([A-Za-z]{0,9}$/;

/** Behind the offset something was opened that the row does not close. */
function isSuffixOpen(row: string): boolean {
  const suffix =
    /\+0x[0-9a-f]+ ([[(].*)$/i.exec(row)?.[1] ??
    /!.*?( (?:\[[a-z]:\\|\((?:FPO|CONV|TrapFrame|Inline Function @)).*)$/i.exec(row)?.[1];
  if (suffix === undefined) return false;
  const count = (character: string) => suffix.split(character).length;
  return count('[') > count(']') || count('(') > count(')');
}

/** The last digits of an offset, below a row that fills its line. */
function withDigits(
  row: string,
  symbol: string,
  line: string,
  isFull: () => boolean,
): string | 'unsure' | undefined {
  const rest = line.trim();
  if (!row.endsWith(symbol) || !/^[0-9a-f]{1,6}(?= ?[([]|$)/i.test(rest)) return undefined;
  return isFull() ? row + rest : 'unsure';
}

/** The end of a name, mostly with its offset. */
function withName(row: string, line: string, isFull: () => boolean): string | 'unsure' | undefined {
  const rest = line.trim();
  if (rest.includes('!') || FRAME_DATA.test(rest) || !isRow(row + rest)) return undefined;
  if (!NAME_END.test(rest)) {
    if (!WORD.test(rest) || !isFull()) return undefined;
    return /\[.* @ \d+\]$/.test(rest) ? row + rest : 'unsure';
  }
  if (rest.startsWith('+0x')) return row + rest;
  if (!MAY_HAVE_BLANK.test(row.slice(row.indexOf('!')))) return isFull() ? row + rest : 'unsure';
  return USUAL_WIDTHS.includes(row.length) ? 'unsure' : `${row} ${rest}`;
}

/** The end of a name with an offset, or with its beginning. */
const NAME_END = /^(?:\S.*)?\+0x[0-9a-f]+(?= ?[([]|$)|^\S*\+(?:0x?)?$/i;

/** A part of a name, with what may stand behind it. */
const WORD = /^[\w:~<>,`'?@$-]+(?: [[(].*)?$/;

/** Names that have blanks, up to one: templates, ``nt! ?? ::FNODOBFM::`string'``, operators. */
const MAY_HAVE_BLANK = /<[^>]*$|,$|\?\?$|`[^']*$|operator$/;

/** `ECHO!EchoEvtDeviceAdd(`: `kP` lists the parameters below, or `kp` was wrapped within them. */
function isListOpen(row: string): boolean {
  const open = row.indexOf('(', row.indexOf('!'));
  if (open < 0 || !row.includes('!')) return false;
  if (row.endsWith('(')) return !row.endsWith(' (') && isRow(row.slice(0, -1));
  const inside = row.slice(open + 1);
  if (!/ = /.test(inside) && !/^\s*\w[\w :*&]* \w+$/.test(inside)) return false;
  return (
    inside.split('(').length > inside.split(')').length - 1 && !/\)(?:\+0x|$| \[| \()/.test(inside)
  );
}
