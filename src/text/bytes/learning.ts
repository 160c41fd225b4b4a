import { isDigit } from '../lines/scan';
import type { LogReader } from '../logs/log';
import type { LogItem } from '../logs/log-item';
import type { RestingPlace } from '../logs/resting-place';
import { variableDigits } from './columns';
import type { LineTree } from './line-tree';
import { type Segment, toldBy } from './segment';
import { addressAtByte, type Word } from './word';

/** Lines that were just read, for when they come again. */
interface Learnt {
  readonly segment: Segment;
  /**
   * Adds the lines below a node.
   * @returns the last one; 0 where no more can be told apart
   */
  addTo(tree: LineTree, root: number): number;
}

/** Gathers the lines since a place at rest and what the reader made of them. */
export class Learning {
  readonly #reader: LogReader;
  readonly #first: number;
  readonly #filled: number;
  readonly #notRead: number;
  readonly #items: LogItem[] = [];
  readonly #bytes: Uint8Array;
  /** Where each line ends. */
  readonly #ends: number[] = [];
  #isTooLong = false;

  /**
   * @param reader at the place at rest
   * @param first number of the line that follows
   * @param room for the bytes of a segment: of a longer one nothing is kept
   */
  constructor(reader: LogReader, first: number, room: Uint8Array) {
    reader.takeSwayed();
    this.#reader = reader;
    this.#bytes = room;
    this.#first = first;
    this.#filled = reader.accounts.lines;
    this.#notRead = reader.accounts.notReadCount;
  }

  /**
   * A line that the reader was given.
   * @param from where it begins in the bytes; `to` is behind its terminator
   * @param items that were told then
   */
  add(bytes: Uint8Array, from: number, to: number, items: readonly LogItem[]): void {
    const start = this.#ends[this.#ends.length - 1] ?? 0;
    const end = start + to - from;
    if (this.#isTooLong || end > this.#bytes.length) {
      this.#isTooLong = true;
      return;
    }
    this.#bytes.set(bytes.subarray(from, to), start);
    this.#ends.push(end);
    for (const item of items) this.#items.push(item);
  }

  /**
   * The segment, if all that the lines tell is in them.
   * @param rest the place at rest that they lead to
   */
  result(rest: RestingPlace): Learnt | undefined {
    const { isSwayed, longest } = this.#reader.takeSwayed();
    const { accounts } = this.#reader;
    if (isSwayed || this.#isTooLong || accounts.notReadCount > this.#notRead) return undefined;
    const end = this.#ends[this.#ends.length - 1] ?? 0;
    if (this.#bytes.subarray(0, end).includes(0)) return undefined;
    const words = this.#ends.map((_, line) =>
      variableDigits(this.#line(line)).map(({ at, length }): Word => ({ line, at, length })),
    );
    const told = toldBy(this.#items, this.#first, words, ({ line, at, length }) =>
      addressAtByte(this.#line(line), at, length),
    );
    if (!told) return undefined;
    const lines = this.#ends.length;
    const filled = accounts.lines - this.#filled;
    return {
      segment: { told, lines, filled, longest, rest },
      addTo: (tree, root) => this.#addTo(tree, root, words, rest),
    };
  }

  #addTo(
    tree: LineTree,
    root: number,
    words: readonly (readonly Word[])[],
    { opening }: RestingPlace,
  ): number {
    const last = words.length - 1;
    let node = root;
    words.forEach((found, n) => {
      const line = this.#line(n);
      const isPrompt = n === last && opening === undefined;
      const variable = isPrompt ? processorDigits(line) : pairs(found);
      if (node !== 0) node = tree.add(node, line, variable);
    });
    return node;
  }

  #line(number: number): Uint8Array {
    return this.#bytes.subarray(this.#ends[number - 1] ?? 0, this.#ends[number]);
  }
}

/** Index and length of each word. */
function pairs(words: readonly Word[]): readonly number[] {
  const all: number[] = [];
  for (const { at, length } of words) all.push(at, length);
  return all;
}

/** Of `12: kd> g` where the number of the processor stands. */
function processorDigits(line: Uint8Array): readonly number[] {
  let at = 0;
  while (line[at] === 0x20) at++;
  let end = at;
  while (isDigit(line[end] ?? 0)) end++;
  const isNumber = end > at && end - at <= 4 && line[end] === 0x3a; /* : */
  return isNumber ? [at, end - at] : [];
}
