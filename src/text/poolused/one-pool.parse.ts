import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { PoolUsedListing } from './poolused';
import { isOnePoolHeading, parseOnePoolRow } from './poolused.bare';

/** Collects the lines of a listing of one pool. */
export class OnePoolReader {
  readonly #rows: PoolUsedListing['rows'][number][] = [];
  readonly #unread: UnreadLine[] = [];
  #isHeaded = false;

  push(line: string, number: number): LineFate {
    if (parsePrompt(line)) return 'after';
    if (isOnePoolHeading(line)) {
      if (this.#isHeaded) return 'after';
      this.#isHeaded = true;
      return 'taken';
    }
    if (/^[ .\t]*$/.test(line)) return 'taken';
    const row = parseOnePoolRow(line);
    if (row) this.#rows.push(row);
    else if (/^ ?\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(line.slice(0, 200))) this.#keep(line, number);
    else return 'other';
    return 'taken';
  }

  listing(): PoolUsedListing {
    return { layout: 'verbose', source: 'onePool', rows: this.#rows, unread: this.#unread };
  }

  #keep(line: string, number: number): void {
    if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
  }
}
