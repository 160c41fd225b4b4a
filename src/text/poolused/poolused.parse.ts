import type { TagUsage } from '../../pool/tags/tag-usage';
import { isLast, type LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { PoolUsedListing } from './poolused';
import { type PoolUsedHeading, PoolUsedHeadingFinder } from './poolused.heading';
import { readPoolUsedLine } from './poolused.row';

/**
 * Reads the first listing of `!poolused` in the lines. What precedes its heading (cache banner,
 * progress dots) is passed over.
 * @returns undefined when there is no heading.
 */
export function parsePoolUsed(lines: readonly string[]): PoolUsedListing | undefined {
  const finder = new PoolUsedHeadingFinder();
  let reader: PoolUsedReader | undefined;
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? '';
    if (reader) {
      if (isLast(reader.push(line, number))) break;
    } else {
      const heading = finder.read(line);
      if (heading) reader = new PoolUsedReader(heading);
    }
  }
  return reader?.listing();
}

/** Most tags that a listing is read of; the kernel's own table is far smaller. */
const MOST_ROWS = 50_000;

/** Longer lines are no rows: descriptions take a hundred characters or so. */
const LONGEST_ROW = 1024;

/** Lines of something else after which a listing without a TOTAL row counts as cut. */
const MOST_OTHER_LINES = 16;

/** Collects the lines below a heading. */
export class PoolUsedReader {
  readonly #heading: PoolUsedHeading;
  readonly #rows: TagUsage[] = [];
  readonly #unread: UnreadLine[] = [];
  /** Lines of something else since the last row: noise if another row follows. */
  #others: UnreadLine[] = [];
  #total: PoolUsedListing['total'];

  constructor(heading: PoolUsedHeading) {
    this.#heading = heading;
  }

  /** Takes the next line; {@link listing} has all that were taken. */
  push(line: string, number: number): LineFate {
    if (line.length > LONGEST_ROW) return this.#other(line, number);
    if (/^[ .\t]*$/.test(line)) return 'taken';
    const read = readPoolUsedLine(line, this.#heading);
    if (read.kind === 'other') return parsePrompt(line) ? 'after' : this.#other(line, number);
    this.#keepOthers();
    if (read.kind === 'row') this.#rows.push(read.usage);
    else if (read.kind === 'unread') this.#keep(unreadLine(number, line));
    else {
      this.#total = { nonPaged: read.nonPaged, paged: read.paged };
      return 'last';
    }
    return this.#rows.length < MOST_ROWS ? 'taken' : 'last';
  }

  listing(): PoolUsedListing {
    const { layout, sort } = this.#heading;
    return {
      layout,
      sort,
      rows: this.#rows,
      total: this.#total,
      unread: this.#unread,
    };
  }

  #other(line: string, number: number): LineFate {
    if (this.#others.length >= MOST_OTHER_LINES) return 'after';
    this.#others.push(unreadLine(number, line));
    return 'other';
  }

  #keepOthers(): void {
    for (const line of this.#others) this.#keep(line);
    this.#others = [];
  }

  #keep(line: UnreadLine): void {
    if (this.#unread.length < MOST_UNREAD) this.#unread.push(line);
  }
}
