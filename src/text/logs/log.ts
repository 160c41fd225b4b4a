import { poolDirection } from '../../pool/stacks/pool-function';
import { distance } from '../../pool/values/address';
import { parseBlockLine } from '../addresses/block-line.parse';
import { isLast, type LineFate } from '../lines/line-fate';
import { type Prompt, parsePrompt } from '../lines/prompt';
import { isHexDigit, LONGEST_LINE, skipBlanks } from '../lines/scan';
import { isRemark } from '../lines/unquote';
import { ModulesReader, startsModules } from '../modules/modules.reader';
import { BlocksReader, startsBlocks } from '../poolfind/pool-blocks.reader';
import { PoolMonReader, startsPoolMon } from '../poolmon/poolmon.parse';
import { OnePoolReader } from '../poolused/one-pool.parse';
import { headingOfBareRow, isOnePoolHeading } from '../poolused/poolused.bare';
import type { PoolUsedHeading } from '../poolused/poolused.heading';
import { PoolUsedHeadingFinder } from '../poolused/poolused.heading';
import { PoolUsedReader } from '../poolused/poolused.parse';
import { parseStackHeading } from '../stacks/stack.heading';
import { isWarningOfStack, StackReader } from '../stacks/stack.parse';
import { parseStackRow } from '../stacks/stack.row';
import { openingOf, type StopOpening } from '../stops/stop.opening';
import { StopReader } from '../stops/stop.parse';
import { startsTagTable, TagTableReader } from '../tables/tag-table.parse';
import { parseSessionTime } from '../times/session-time.parse';
import { parseTimeStamp } from '../times/time-stamp.parse';
import { startsVerifier, VerifierReader } from '../verifier/verifier.parse';
import { startsVm, VmReader } from '../vm/vm.parse';
import { LineAccounts } from './accounts';
import type { LogItem } from './log-item';
import { KnownFrames, wordsOf } from './own-words';
import { PastedText } from './pasted';
import { type NumberedLine, StackRejoiner } from './rejoin';
import { type RestingPlace, restingPlace } from './resting-place';

/** What the lines at hand are of. */
type Open =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'stack';
      readonly reader: StackReader;
      readonly line: number;
      readonly aside: boolean;
    }
  | {
      readonly kind: 'poolUsed';
      readonly reader: PoolUsedReader;
      readonly line: number;
      readonly stamp: number | undefined;
    }
  | {
      readonly kind: 'table';
      readonly reader: PoolMonReader | OnePoolReader | TagTableReader;
      readonly line: number;
      readonly stamp: number | undefined;
    }
  | { readonly kind: 'verifier'; readonly reader: VerifierReader; readonly line: number }
  | { readonly kind: 'vm'; readonly reader: VmReader; readonly line: number }
  | { readonly kind: 'blocks'; readonly reader: BlocksReader; readonly line: number }
  | { readonly kind: 'modules'; readonly reader: ModulesReader; readonly line: number }
  | {
      readonly kind: 'stop';
      readonly reader: StopReader;
      readonly line: number;
      readonly opening: StopOpening;
    };

/** Commands that let the target run: what follows belongs to another stop. */
const RESUMES = /^(?:g[hncu]?|p[ahct]?|t[ahct]?|wt)\b/i;

/** `kd: Reading initial command '!poolused 2;q'`: what a debugger was started with by `-c`. */
const INITIAL = /^(?:kd|cdb|ntsd|windbg): Reading initial command '(.*)'\s*$/i;

/** What `!analyze` and `k` print above stacks of a crash, and of a context that was set by hand. */
const ASIDE = /^\s*(?:STACK_TEXT:|\*\*\* Stack trace for last set context\b)/;

/** Commands that show the stack of something else than where the machine stands. */
const OF_OTHERS =
  /^(?:\.frame|!for_each_\w+|!thread|!process|!stacks|!analyze|!locks|!uniqstack|~)/i;

/** Commands that set the context by hand; without an argument all but `.ecxr` set it back. */
const SETS_CONTEXT = /^\.(?:trap|cxr|ecxr|thread|tss|process)\b\s*(\S*)/i;

/** Addresses of one kernel stack lie no further apart. */
const STACK_SIZE = 0x6000;

/** Lines above headings. */
const ABOVE_LISTING = /^\s*(?:Sorting by |Pool Used:|NonPaged +Paged$|STACK_TEXT:)/;

const NOTHING: Open = { kind: 'nothing' };
const NO_ITEMS: readonly LogItem[] = [];

/**
 * Finds stops, stacks and listings of `!poolused` in a saved debugger log or in text pasted from
 * one, line by line. They are told by their headings and rows: prompts and commands may be
 * missing. Keeps only the listing at hand, so logs of any size can be read.
 */
export class LogReader {
  /** What became of the lines so far. */
  readonly accounts = new LineAccounts();
  readonly #pasted = new PastedText();
  readonly #rejoiner = new StackRejoiner();
  readonly #finder = new PoolUsedHeadingFinder();
  readonly #frames = new KnownFrames();
  #open: Open = NOTHING;
  /** The last prompt since the machine last stopped. */
  #prompt: Prompt | undefined;
  /** The line that it was read from. */
  #promptLine = -1;
  /** The last line that was not blank. */
  #before = '';
  /** Blank lines in a stack, which may go on behind them. */
  #blanks: NumberedLine[] = [];
  /** The context was set by hand: stacks are not of the stop. */
  #isContextSet = false;
  /** The last line given, as it was. */
  #raw = '';
  /** Its number, and that of the one at hand. */
  #pushed = -1;
  #line = -1;
  #items: LogItem[] = [];
  /** Whether what became of a line depended on more than the place at rest before it. */
  #isSwayed = false;

  /** What stood in front of lines and was taken away, digits as 0, with the number of lines. */
  get fronts(): ReadonlyMap<string, number> {
    return this.#pasted.fronts;
  }

  /** Takes the next line, without terminator; returns what it completed. */
  push(line: string): readonly LogItem[] {
    this.#pushed++;
    this.#raw = line;
    if (skipBlanks(line, 0) < line.length) this.accounts.lines += 1;
    const text = this.#pasted.line(line);
    if (text !== undefined) this.#take(this.#rejoiner.push({ text, number: this.#pushed }));
    return this.#takeItems();
  }

  /** Says that no line follows. */
  end(): readonly LogItem[] {
    this.#take(this.#rejoiner.end());
    this.#blanks = [];
    this.#close();
    return this.#takeItems();
  }

  /** Where the reader rests, if it does: what follows is read in the same way at all such places. */
  get rest(): RestingPlace | undefined {
    const open = this.#open;
    const isAtStop = open.kind === 'stop' && open.line === this.#pushed;
    const isAtPrompt = open === NOTHING && this.#promptLine === this.#pushed;
    if (!isAtStop && !isAtPrompt) return undefined;
    if (!this.#pasted.isAtRest || !this.#rejoiner.isAtRest || this.#blanks.length > 0)
      return undefined;
    return restingPlace({
      before: this.#before,
      prompt: this.#prompt,
      opening: open.kind === 'stop' ? open.opening : undefined,
      isContextSet: this.#isContextSet,
      isSpaced: this.#pasted.isSpaced,
    });
  }

  /**
   * Goes on behind lines that were not given, because it is known what became of them.
   * @param lines that were passed over, and how many of them are not blank
   * @param longest length of the longest of them
   * @param rest that they end at
   */
  pass(
    lines: { readonly all: number; readonly filled: number; readonly longest: number },
    { before, prompt, opening, isContextSet, isSpaced }: RestingPlace,
  ): void {
    this.#pushed += lines.all;
    this.accounts.lines += lines.filled;
    this.#rejoiner.pass(lines.longest);
    this.#pasted.pass(lines.all, isSpaced);
    this.#before = before;
    this.#prompt = prompt;
    this.#promptLine = this.#pushed;
    this.#isContextSet = isContextSet;
    this.#finder.reset();
    this.#open = opening
      ? { kind: 'stop', reader: new StopReader(opening), line: this.#pushed, opening }
      : NOTHING;
  }

  /**
   * Whether, since this was last asked, what became of a line depended on more than the lines since
   * then, or on addresses in it; and the length of the longest line.
   */
  takeSwayed(): { readonly isSwayed: boolean; readonly longest: number } {
    const { isSwayed, longest } = this.#rejoiner.takeSwayed();
    const isFront = this.#pasted.takeSwayed();
    const ofBlanks = this.#isSwayed;
    this.#isSwayed = false;
    return { isSwayed: isSwayed || isFront || ofBlanks, longest };
  }

  #take(lines: readonly NumberedLine[]): void {
    for (const line of lines) {
      if (this.#waits(line)) continue;
      for (const each of this.#released(line)) this.#takeLine(each);
    }
  }

  #takeLine({ text, number, isUnsure }: NumberedLine): void {
    this.#line = number;
    const open = this.#open;
    if (isUnsure && open.kind === 'stack') this.#fate(open.reader.pass(text, number));
    else if (!this.#belongs(text) && !this.#begins(text))
      this.accounts.notRead(text, number, this.#isRunning());
    if (skipBlanks(text, 0) < text.length) this.#before = text;
  }

  /** Whether the target runs: what is printed then and is no stop is its own text. */
  #isRunning(): boolean {
    return this.#open === NOTHING && RESUMES.test(this.#prompt?.command ?? '');
  }

  /** A blank line in a stack: what follows says whether it ends it. */
  #waits(line: NumberedLine): boolean {
    if (this.#open.kind !== 'stack' || skipBlanks(line.text, 0) < line.text.length) return false;
    this.#blanks.push(line);
    return this.#blanks.length < MOST_BLANKS;
  }

  /** The line, behind the blank ones before it unless the stack goes on. */
  #released(line: NumberedLine): readonly NumberedLine[] {
    if (this.#blanks.length === 0) return [line];
    const blanks = this.#blanks.filter((each) => each !== line);
    this.#blanks = [];
    this.#isSwayed = true;
    return goesOn(this.#before, line.text) ? [line] : [...blanks, line];
  }

  #takeItems(): readonly LogItem[] {
    if (this.#items.length === 0) return NO_ITEMS;
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** Hands the line to what is open; false when it may begin something of its own. */
  #belongs(line: string): boolean {
    const open = this.#open;
    switch (open.kind) {
      case 'nothing':
        return false;
      case 'stop':
        return this.#fate(open.reader.push(line));
      default:
        return this.#fate(open.reader.push(line, this.#line));
    }
  }

  #fate(fate: LineFate): boolean {
    if (isLast(fate)) this.#close();
    return fate === 'taken' || fate === 'last';
  }

  /** Whether the line tells or begins something; a blank one needs not. */
  #begins(line: string): boolean {
    const before = { open: this.#open, prompt: this.#prompt, items: this.#items.length };
    this.#begin(line);
    return (
      this.#open !== before.open ||
      this.#prompt !== before.prompt ||
      this.#items.length > before.items ||
      skipBlanks(line, 0) === line.length ||
      ABOVE_LISTING.test(line) ||
      isRemark(line)
    );
  }

  /** Looks whether the line begins something, which ends what was open. */
  #begin(line: string): void {
    if (line.length > LONGEST_LINE) return;
    const initial = INITIAL.exec(line)?.[1];
    const prompt = initial === undefined ? parsePrompt(line) : { command: initial };
    if (prompt) {
      this.#meetPrompt(prompt);
      this.#start(prompt.command);
    } else {
      this.#start(line);
    }
  }

  #meetPrompt(prompt: Prompt): void {
    this.#close();
    this.#prompt = prompt;
    this.#promptLine = this.#line;
    this.#finder.reset();
    const context = SETS_CONTEXT.exec(prompt.command);
    if (context) this.#isContextSet = context[1] !== '' || /^\.ecxr/i.test(prompt.command);
    if (RESUMES.test(prompt.command)) {
      this.#isContextSet = false;
      const isStepOut = /^gu\b/i.test(prompt.command) ? ({ isStepOut: true } as const) : {};
      this.#items.push({ kind: 'resumed', line: this.#line, ...isStepOut });
    }
  }

  #start(line: string): void {
    const start = skipBlanks(line, 0);
    if (startsStack(line, start)) {
      this.#close();
      const reader = new StackReader(true);
      reader.push(line, this.#line);
      this.#open = { kind: 'stack', reader, line: this.#line, aside: this.#isAside() };
      return;
    }
    const heading = this.#finder.read(line);
    if (heading) this.#startListing(heading);
    const opening = heading ? undefined : openingOf(line);
    if (opening) this.#startStop(opening);
    else if (startsVm(line)) this.#startVm(line);
    else if (!heading) this.#startOther(line);
  }

  #isAside(): boolean {
    const command = this.#prompt?.command ?? '';
    return this.#isContextSet || ASIDE.test(this.#before) || OF_OTHERS.test(command);
  }

  #startListing(heading: PoolUsedHeading): void {
    this.#close();
    const stamp = parseTimeStamp(this.#raw);
    this.#open = { kind: 'poolUsed', reader: new PoolUsedReader(heading), line: this.#line, stamp };
  }

  /** What is less often pasted; told by its rows. */
  #startOther(line: string): void {
    const bare = headingOfBareRow(line);
    if (bare) {
      this.#startListing(bare);
      this.#belongs(line);
    } else if (startsPoolMon(line)) this.#startTable(new PoolMonReader(), line);
    else if (startsTagTable(line)) this.#startTable(new TagTableReader(), line);
    else if (isOnePoolHeading(line)) this.#startTable(new OnePoolReader(), line);
    else if (startsVerifier(line)) {
      this.#close();
      this.#open = { kind: 'verifier', reader: new VerifierReader(), line: this.#line };
      this.#belongs(line);
    } else if (startsModules(line)) {
      this.#close();
      this.#open = { kind: 'modules', reader: new ModulesReader(), line: this.#line };
      this.#belongs(line);
    } else if (startsBlocks(line)) {
      this.#close();
      this.#open = { kind: 'blocks', reader: new BlocksReader(), line: this.#line };
      this.#belongs(line);
    } else this.#tellLine(line);
  }

  /** Single lines that say something of the target or of a block. */
  #tellLine(line: string): void {
    const says = parseBlockLine(line);
    if (!says) {
      this.#tellTime(line);
      return;
    }
    if (says.kind === 'event' || says.kind === 'eventEnd') this.#close();
    this.#items.push({ kind: 'block', says, line: this.#line });
  }

  #startTable(reader: PoolMonReader | OnePoolReader | TagTableReader, line: string): void {
    this.#close();
    this.#open = { kind: 'table', reader, line: this.#line, stamp: parseTimeStamp(this.#raw) };
    this.#belongs(line);
  }

  #startVm(line: string): void {
    this.#close();
    const reader = new VmReader();
    reader.push(line, this.#line);
    this.#open = { kind: 'vm', reader, line: this.#line };
  }

  #tellTime(line: string): void {
    const says = parseSessionTime(line);
    if (says) this.#items.push({ kind: 'time', says, line: this.#line });
  }

  #startStop(opening: StopOpening): void {
    this.#close();
    this.#isContextSet = false;
    this.#prompt = undefined;
    this.#finder.reset();
    this.#open = { kind: 'stop', reader: new StopReader(opening), line: this.#line, opening };
  }

  /** Tells what was open. */
  #close(): void {
    const open = this.#open;
    this.#open = NOTHING;
    if (open.kind === 'stack') this.#tellStack(open);
    else if (open.kind === 'poolUsed' || open.kind === 'table') this.#tellListing(open);
    else if (open.kind === 'verifier') this.#tellVerifier(open);
    else if (open.kind === 'blocks') this.#tellBlocks(open);
    else if (open.kind === 'modules') this.#tellModules(open);
    else if (open.kind === 'vm')
      this.#items.push({ kind: 'vm', listing: open.reader.listing(), line: open.line });
    else if (open.kind === 'stop')
      this.#items.push({ kind: 'stop', report: open.reader.report(), line: open.line });
  }

  #tellStack({ reader, line, aside }: Extract<Open, { kind: 'stack' }>): void {
    const listing = reader.listing();
    if (!reader.fromTop) {
      const frames = listing.frames.length;
      if (frames > 0) this.#items.push({ kind: 'stackPart', frames, line });
      return;
    }
    const frames = listing.frames.map((frame) => this.#frames.of(frame));
    const own = wordsOf(listing);
    this.#items.push({ kind: 'stack', listing: { ...listing, frames }, line, aside, own });
  }

  #tellVerifier({ reader, line }: Extract<Open, { kind: 'verifier' }>): void {
    const listing = reader.listing();
    if (listing.blocks.length > 0 || listing.unread.length > 0)
      this.#items.push({ kind: 'verifier', listing, line });
  }

  #tellModules({ reader, line }: Extract<Open, { kind: 'modules' }>): void {
    const { modules } = reader;
    if (modules.length > 0) this.#items.push({ kind: 'modules', modules, line });
  }

  #tellBlocks({ reader, line }: Extract<Open, { kind: 'blocks' }>): void {
    const listing = reader.listing();
    const isEmpty = !listing || listing.groups.length + listing.unread.length === 0;
    if (listing && !isEmpty) this.#items.push({ kind: 'blocks', listing, line });
  }

  #tellListing({ reader, line, stamp }: Extract<Open, { kind: 'poolUsed' | 'table' }>): void {
    const listing = reader.listing();
    if (listing.source !== undefined && listing.rows.length + listing.unread.length === 0) return;
    const command = this.#prompt?.command;
    const asked = command !== undefined && /(?:^|;)\s*!(?:\w+\.)?poolused\b/i.test(command);
    this.#items.push({
      kind: 'poolUsed',
      listing,
      line,
      command: asked ? command : undefined,
      stamp,
    });
  }
}

function startsStack(line: string, start: number): boolean {
  const first = line.charCodeAt(start);
  if (isHexDigit(first) || first === 0x28 /* ( */) {
    const row = parseStackRow(line, 'frames');
    if (row) return row.text !== '';
  }
  return isWarningOfStack(line, start) || parseStackHeading(line) !== undefined;
}

/** Blank lines in a row after which nothing goes on. */
const MOST_BLANKS = 3;

/**
 * Whether a stack without numbers goes on behind a blank line: with a row that lies further up on
 * the same stack, and is no function where a stack begins.
 */
function goesOn(before: string, line: string): boolean {
  const [above, below] = [before, line].map((text) => parseStackRow(text, 'frames'));
  if (!above?.base || !below?.base || above.number !== undefined) return false;
  if (below.number !== undefined || above.pointerSize !== below.pointerSize) return false;
  const apart = distance(above.base, below.base);
  if (apart === undefined || apart <= 0 || apart > STACK_SIZE) return false;
  return below.symbol !== undefined && poolDirection(below.symbol) === undefined;
}
