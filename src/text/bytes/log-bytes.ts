import type { Address } from '../../pool/values/address';
import { LogReader } from '../logs/log';
import type { LogItem } from '../logs/log-item';
import type { RestingPlace } from '../logs/resting-place';
import { Learning } from './learning';
import { LineTree } from './line-tree';
import { type Segment, toldAgain } from './segment';
import { addressAtByte, type Word } from './word';

/** Text of bytes, which are UTF-8. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

/** Longer lines are cut: no output of a debugger is that long, a broken file may be. */
export const LONGEST_LINE = 1 << 20;

/** Longer segments are not kept. */
const LONGEST_SEGMENT = 1 << 16;
const MOST_LINES = 1 << 10;

/** What is known of segments may take so many bytes; then it is forgotten and begun anew. */
const MOST_KNOWN = 48 << 20;

/** Places at rest that are told apart: as many as commands that were typed. */
const MOST_ROOTS = 10_000;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A place at rest, and where the tree has the lines that were met behind it. */
interface Known {
  readonly rest: RestingPlace;
  readonly root: number;
}

/**
 * Reads a log from its bytes. What stands between two places at rest (prompts and the first lines
 * of stops) was mostly read before, but for the frame data of stacks: such a segment is recognised
 * by its bytes where they lie, and tells what it told the first time. What is not recognised is
 * decoded and read line by line, and then known.
 *
 * Nothing depends on how the bytes come in pieces.
 */
export class LogBytes {
  readonly #reader = new LogReader();
  readonly #decode: Decode;
  readonly #tell: (item: LogItem) => void;
  #bytes = new Uint8Array(1 << 12);
  #view = new DataView(this.#bytes.buffer);
  #start = 0;
  #end = 0;
  #isEnded = false;
  /** Number of the next line. */
  #line = 0;
  /** Where the reader rests, as long as all that follows is known. */
  #known: Known | undefined;
  /** Of the lines since the last place at rest, once they are not known. */
  #learning: { readonly of: Learning; readonly root: number; readonly tree: LineTree } | undefined;
  /** Room for the lines that are being learnt: one run at a time. */
  readonly #room = new Uint8Array(LONGEST_SEGMENT);
  /** Lines that were passed over since the reader was last given one. */
  #passed = { all: 0, filled: 0, longest: 0 };
  #tree = new LineTree();
  #segments: { readonly segment: Segment; readonly next: Known }[] = [];
  #roots = new Map<string, Known>();
  /** Where each line of a recognised segment begins. */
  readonly #starts = new Int32Array(MOST_LINES);
  readonly #read = ({ line, at, length }: Word): Address =>
    addressAtByte(this.#bytes, (this.#starts[line] ?? 0) + at, length);

  /**
   * @param tell is given what the log tells, in its order
   */
  constructor(decode: Decode, tell: (item: LogItem) => void) {
    this.#decode = decode;
    this.#tell = tell;
  }

  /** What became of the lines so far; complete at the end. */
  get accounts(): LogReader['accounts'] {
    return this.#reader.accounts;
  }

  get fronts(): LogReader['fronts'] {
    return this.#reader.fronts;
  }

  /** Takes the next bytes. */
  push(chunk: Uint8Array): void {
    this.#append(chunk);
    this.#run();
  }

  /** Says that no bytes follow. */
  end(): void {
    this.#isEnded = true;
    this.#run();
    if (this.#start < this.#end) this.#readLine(this.#end, this.#end);
    this.#catchUp();
    for (const item of this.#reader.end()) this.#tell(item);
  }

  #append(chunk: Uint8Array): void {
    const left = this.#end - this.#start;
    if (this.#end + chunk.length > this.#bytes.length) {
      const room = left + chunk.length;
      const bytes = room > this.#bytes.length ? new Uint8Array(room * 2) : this.#bytes;
      bytes.set(this.#bytes.subarray(this.#start, this.#end), 0);
      if (bytes !== this.#bytes) this.#view = new DataView(bytes.buffer);
      this.#bytes = bytes;
      this.#start = 0;
      this.#end = left;
    }
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** Reads as long as a whole segment and a whole line must be there. */
  #run(): void {
    while (this.#isEnded || this.#end - this.#start >= LONGEST_SEGMENT) {
      if (this.#start === this.#end) return;
      if (this.#known && this.#recognise(this.#known)) continue;
      const end = this.#bytes.indexOf(LINE_FEED, this.#start);
      const isThere = end >= 0 && end < this.#end;
      if (isThere) this.#readLine(end, end + 1);
      else if (this.#isEnded || this.#end - this.#start < LONGEST_LINE) return;
      else {
        // A line without end: what is kept of it is its beginning.
        this.#end = this.#start + LONGEST_LINE;
        return;
      }
    }
  }

  /** Passes over the segment that begins here, if it is known. */
  #recognise({ root }: Known): boolean {
    const tree = this.#tree;
    const view = this.#view;
    const starts = this.#starts;
    const end = Math.min(this.#end, this.#start + LONGEST_SEGMENT);
    let at = this.#start;
    let lines = 0;
    let node = root;
    let value = -1;
    while (value < 0) {
      node = tree.next(node, view, at, end);
      if (node === 0 || lines === MOST_LINES) return false;
      starts[lines++] = at;
      at += tree.lengthOf(node);
      value = tree.valueAt(node);
    }
    const found = this.#segments[value];
    if (!found) return false;
    const { segment, next } = found;
    for (const told of segment.told) this.#tell(toldAgain(told, this.#line, this.#read));
    this.#line += segment.lines;
    this.#passed.all += segment.lines;
    this.#passed.filled += segment.filled;
    if (segment.longest > this.#passed.longest) this.#passed.longest = segment.longest;
    this.#start = at;
    this.#known = next;
    return true;
  }

  /** Gives the reader a line. @param next index behind its terminator */
  #readLine(lineFeed: number, next: number): void {
    if (this.#known) this.#catchUp();
    let end = Math.min(lineFeed, this.#start + LONGEST_LINE);
    while (end > this.#start && this.#bytes[end - 1] === RETURN) end--;
    const items = this.#reader.push(this.#decode(this.#bytes, this.#start, end));
    for (const item of items) this.#tell(item);
    this.#learning?.of.add(this.#bytes, this.#start, next, items);
    this.#start = next;
    this.#line++;
    const { rest } = this.#reader;
    // The last line of a log may have no end: it is not known how it would go on.
    if (!rest || next === lineFeed) return;
    const learning = this.#learning;
    this.#learning = undefined;
    this.#known = this.#knownAt(rest);
    if (learning?.tree === this.#tree) this.#learn(learning, this.#known);
  }

  /** Tells the reader where it is, and begins to learn what is not known yet. */
  #catchUp(): void {
    const known = this.#known;
    if (!known) return;
    this.#known = undefined;
    if (this.#passed.all > 0) {
      this.#reader.pass(this.#passed, known.rest);
      this.#passed = { all: 0, filled: 0, longest: 0 };
    }
    const of = new Learning(this.#reader, this.#line, this.#room);
    this.#learning = { of, root: known.root, tree: this.#tree };
  }

  #knownAt(rest: RestingPlace): Known {
    if (this.#tree.size > MOST_KNOWN || this.#roots.size > MOST_ROOTS) this.#forget();
    const known = this.#roots.get(rest.key);
    if (known) return known;
    const added = { rest, root: this.#tree.addRoot() };
    this.#roots.set(rest.key, added);
    return added;
  }

  #forget(): void {
    this.#tree = new LineTree();
    this.#segments = [];
    this.#roots = new Map();
  }

  /** Keeps what was read since the last place at rest, if all that it tells is in it. */
  #learn({ of, root }: { readonly of: Learning; readonly root: number }, next: Known): void {
    const learnt = of.result(next.rest);
    const node = learnt?.addTo(this.#tree, root) ?? 0;
    if (!learnt || node === 0) return;
    this.#tree.setValue(node, this.#segments.length);
    this.#segments.push({ segment: learnt.segment, next });
  }
}
