import type { Frame } from '../../pool/stacks/frame';
import { poolDirection } from '../../pool/stacks/pool-function';
import { type Address, NULL_ADDRESS } from '../../pool/values/address';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { LONGEST_LINE, skipBlanks } from '../lines/scan';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { StackListing, StackStyle } from './stack';
import { parseStackHeading, type StackColumns } from './stack.heading';
import { NEW_GAP } from './stack.layout';
import { parseStackRow, type StackRow } from './stack.row';

/**
 * Reads the first listing of the `k` family in the lines. Frame 0 has no address: the listing
 * does not print it.
 */
export function parseStack(lines: readonly string[]): StackListing {
  const reader = new StackReader();
  for (let number = 0; number < lines.length; number++) {
    if (reader.push(lines[number] ?? '', number) === 'after') break;
  }
  return reader.listing();
}

/** Deeper than any stack that a debugger walks. */
const MOST_FRAMES = 10_000;

/** Lines of something else in the middle of a listing after which it counts as ended. */
const MOST_OTHER_LINES = 8;

/** Collects the lines of one listing. */
export class StackReader {
  readonly #isOfLog: boolean;
  readonly #frames: Frame[] = [];
  readonly #unread: UnreadLine[] = [];
  /** Lines of something else since the last row: noise if another row follows. */
  #others: UnreadLine[] = [];
  #columns: StackColumns = 'frames';
  #headed = false;
  #style: StackStyle | undefined;
  /** Frame number of the last row. */
  #number: number | undefined;
  /** Where the next frame goes on: the RetAddr of the row above. */
  #next: Address | undefined;
  #doubtful = false;
  /** What makes the next row one that may not follow the last one. */
  #gap: 'frames' | 'unwinding' | undefined;
  #fromTop = true;
  /** A row without its symbol, which follows on a line of its own. */
  #broken: { readonly row: StackRow; readonly line: UnreadLine } | undefined;

  /**
   * @param isOfLog whether of frames behind the functions of the allocator only what tells the stack
   *   is wanted: neither bases nor arguments
   */
  constructor(isOfLog = false) {
    this.#isOfLog = isOfLog;
  }

  /** Whether a heading or a row was met. */
  get begun(): boolean {
    return this.#headed || this.#frames.length > 0;
  }

  /** Whether the first frame is there: not left out, as far as numbers and dots tell. */
  get fromTop(): boolean {
    return this.#frames.length > 0 && this.#fromTop;
  }

  /** Takes the next line; {@link listing} has all that were taken. */
  push(line: string, number: number): LineFate {
    if (line.length > LONGEST_LINE) return this.#other(line, number);
    if (this.#broken) return this.#complete(line, number, this.#broken);
    const row = parseStackRow(line, this.#columns, !this.#isOfLog || this.#isInPool());
    if (row) return this.#row(row, line, number);
    return this.#notRow(line, number);
  }

  /** Whether all rows so far are functions of the allocator. */
  #isInPool(): boolean {
    const last = this.#frames[this.#frames.length - 1];
    return (
      !last ||
      (last.args.length > 0 &&
        last.symbol !== undefined &&
        poolDirection(last.symbol) !== undefined)
    );
  }

  /** Takes a line that may be a row, of which nobody knows how it goes on. */
  pass(line: string, number: number): LineFate {
    return this.#other(line, number);
  }

  listing(): StackListing {
    return {
      style: this.#style,
      frames: this.#frames,
      unread: this.#frames.length === 0 ? [...this.#unread, ...this.#others] : this.#unread,
    };
  }

  #row(row: StackRow, line: string, number: number): LineFate {
    if (row.text === '') {
      if (!this.begun || !this.#continues(row)) return this.#other(line, number);
      this.#broken = { row, line: unreadLine(number, line) };
      return 'taken';
    }
    if (!this.#continues(row)) return 'after';
    this.#keepOthers();
    this.#add(row);
    return 'taken';
  }

  /** Old narrow consoles put a long symbol on the next line. */
  #complete(
    line: string,
    number: number,
    { row, line: broken }: { readonly row: StackRow; readonly line: UnreadLine },
  ): LineFate {
    this.#broken = undefined;
    const site = parseStackRow(`00 ${line.trim()}`, 'names');
    if (!site?.symbol || site.symbol.name === '') {
      this.#others.push(broken);
      return this.push(line, number);
    }
    this.#add({ ...row, text: site.text, symbol: site.symbol });
    return 'taken';
  }

  #notRow(line: string, number: number): LineFate {
    const start = skipBlanks(line, 0);
    if (start === line.length) {
      const ends = this.#frames.length > 0 && this.#number === undefined;
      return ends ? 'after' : 'taken';
    }
    const columns = parseStackHeading(line);
    if (columns) return this.#heading(columns);
    if (isWarning(line, start)) {
      this.#doubtful = true;
      if (this.#gap !== 'frames') this.#gap = line.includes(NO_UNWINDING) ? 'unwinding' : 'frames';
      return 'taken';
    }
    if (!this.begun) return this.#other(line, number);
    if (isElision(line)) {
      if (this.#frames.length === 0) this.#fromTop = false;
      this.#gap = 'frames';
      return 'taken';
    }
    if (isNoise(line, start)) return 'taken';
    return parsePrompt(line) ? 'after' : this.#other(line, number);
  }

  #heading(columns: StackColumns): LineFate {
    if (this.#frames.length > 0) return 'after';
    this.#headed = true;
    this.#columns = columns;
    return 'taken';
  }

  /** Whether a row belongs to the rows above: numbers rise, the frame data stays as wide. */
  #continues(row: StackRow): boolean {
    if (this.#frames.length === 0) return true;
    if (this.#frames.length >= MOST_FRAMES) return false;
    const size = this.#style?.pointerSize;
    if (size !== undefined && row.pointerSize !== undefined && size !== row.pointerSize)
      return false;
    if (row.number === undefined || this.#number === undefined) return row.number === this.#number;
    return row.number > this.#number;
  }

  #add(row: StackRow): void {
    if (this.#frames.length === 0 && (row.number ?? this.#unread.length) > 0) this.#fromTop = false;
    const afterGap = this.#isAfterGap(row);
    const address = afterGap ? undefined : this.#next;
    this.#gap = undefined;
    this.#number = row.number;
    this.#style ??= styleOf(row);
    // Without a module there is nothing to unwind by: what follows is a guess, or missing.
    if (row.text.startsWith('0x')) this.#doubtful = true;
    this.#frames.push(frameOf(row, address, { doubtful: this.#doubtful, afterGap }));
    if (!row.inline)
      this.#next = row.returnAddress === NULL_ADDRESS ? undefined : row.returnAddress;
  }

  /**
   * The row of a module without symbols is what a warning of missing unwind data is about: it was
   * found by the row above it, and what is guessed comes behind.
   */
  #isAfterGap({ number, symbol }: StackRow): boolean {
    if (this.#frames.length === 0) return !this.#fromTop;
    if (this.#number !== undefined && number !== this.#number + 1) return true;
    return this.#gap === 'frames' || (this.#gap === 'unwinding' && symbol?.name !== '');
  }

  #other(line: string, number: number): LineFate {
    if (!this.begun) return this.#doubtful ? 'after' : 'other';
    if (this.#others.length >= MOST_OTHER_LINES) return 'after';
    this.#others.push(unreadLine(number, line));
    return 'other';
  }

  /** A row follows lines that could not be read: without frame numbers one may be missing. */
  #keepOthers(): void {
    if (this.#others.length > 0 && this.#number === undefined) this.#gap = 'frames';
    for (const line of this.#others) {
      if (this.#unread.length < MOST_UNREAD) this.#unread.push(line);
    }
    this.#others = [];
  }
}

/** What the row does not print is absent from the frame. */
function frameOf(
  row: StackRow,
  address: Address | undefined,
  { doubtful, afterGap }: { readonly doubtful: boolean; readonly afterGap: boolean },
): Frame {
  const { text, args, inline } = row;
  const frame: { -readonly [Key in keyof Frame]: Frame[Key] } = { text, args, inline, doubtful };
  if (address !== undefined) frame.address = address;
  if (row.symbol !== undefined) frame.symbol = row.symbol;
  if (row.base !== undefined) frame.base = row.base;
  if (row.returnAddress !== undefined) frame.returnAddress = row.returnAddress;
  if (row.source !== undefined) frame.source = row.source;
  if (afterGap) frame.afterGap = true;
  return frame;
}

function styleOf(row: StackRow): StackStyle | undefined {
  if (row.pointerSize === undefined) return undefined;
  return {
    pointerSize: row.pointerSize,
    generation: row.gap >= NEW_GAP ? 'new' : 'old',
    numbered: row.number !== undefined,
    args: row.hasArgs,
  };
}

/**
 *     WARNING: Stack unwind information not available. Following frames may be wrong.
 *     WARNING: Frame IP not in any known module. Following frames may be wrong.
 *     WARNING: Stack pointer is outside the normal stack bounds. Stack unwinding can be inaccurate.
 *     WARNING: Stack overflow detected. The unwound frames are extracted from outside normal stack bounds.
 *         <Intermediate frames may have been skipped due to lack of complete unwind>
 */
const isWarning = (line: string, start: number): boolean =>
  (line.startsWith('WARNING: ', start) && OF_STACKS.test(line)) ||
  (line.charAt(start) === '<' && OF_STACKS.test(line));

/** Whether the line is a warning that can only be of a stack, which then begins with it. */
export const isWarningOfStack = (line: string, start: number): boolean =>
  line.startsWith('WARNING: ', start) && DOUBTS.some((words) => line.includes(words));

const DOUBTS = [
  'frames may be wrong',
  'unwinding can be inaccurate',
  'outside normal stack bounds',
];

const NO_UNWINDING = 'unwind information not available';

const OF_STACKS = /\b(?:frames?|unwind\w*|stack)\b/i;

/** What loading symbols prints in the middle of a listing, and people's own remarks. */
const NOISE = ['***', 'ERROR: ', 'WARNING: ', 'Unable to load image', 'SYMSRV: ', 'DBGHELP: ', '#'];

const isNoise = (line: string, start: number): boolean =>
  NOISE.some((text) => line.startsWith(text, start));

/** `...`, `[...]`, `# (3 frames omitted)`, `--- snip ---`: rows that somebody left out. */
const isElision = (line: string): boolean => line.length <= LONGEST_REMARK && LEFT_OUT.test(line);

const LONGEST_REMARK = 120;

const LEFT_OUT =
  /^\W*(?:\.{2,}|\. \.|\u2026)\W*$|\b(?:snip(?:ped)?|omitted|left out|removed|skipped|elided|truncated)\b|\.{3}.*\bframes?\b/i;
