import { type Balance, Books, type Moment, type StackTally } from './books';
import type { Hit } from './hit';
import { type OutstandingBlock, Pairing } from './pairing';
import type { LateAnswer } from './place-observation';

export type { Balance, Moment, OutstandingBlock, StackTally };

/** Hits held back while an earlier one may still be located. */
const MOST_HELD = 2_000;

/**
 * The ledger of a hunt: what each stack allocated and freed, and which blocks are outstanding.
 *
 * Hits are booked strictly in their order. When one may be located later, it and those behind
 * it are held back until {@link answer} says where its block is, or too many are held.
 */
export class Ledger {
  private readonly books: Books;
  private held: { hit: Hit; isOpen: boolean }[] = [];

  /** @param limit of outstanding blocks */
  constructor(limit?: number) {
    this.books = new Books(new Pairing(limit));
  }

  /**
   * @param isOpen whether the hit's block may still be found
   * @returns `full` once too many blocks are outstanding to keep them all
   */
  record(hit: Hit, isOpen = false): 'booked' | 'full' {
    this.held.push({ hit, isOpen: isOpen && hit.block === undefined });
    this.bookReady();
    return this.books.isFull ? 'full' : 'booked';
  }

  /** The block of an open hit was found. Comes too late for one that is booked already. */
  answer({ hit: number, block, charged }: LateAnswer): void {
    const entry = this.held.find(({ hit, isOpen }) => isOpen && hit.number === number);
    if (!entry) return;
    const size = entry.hit.charged ?? charged;
    const sized = size === undefined ? {} : { charged: size };
    entry.hit = { ...entry.hit, block, blockFrom: 'place', ...sized };
    entry.isOpen = false;
    this.bookReady();
  }

  /** The books with all hits so far. One that is still open counts as not located. */
  balance(): Balance {
    if (this.held.length === 0) return this.books.balance();
    const books = this.books.copy();
    for (const { hit } of this.held) books.book(hit);
    return books.balance();
  }

  private bookReady(): void {
    const firstOpen = this.held.findIndex(({ isOpen }) => isOpen);
    const ready = firstOpen < 0 ? this.held.length : firstOpen;
    const count = Math.max(ready, this.held.length - MOST_HELD);
    if (count === 0) return;
    for (const { hit } of this.held.splice(0, count)) this.books.book(hit);
  }
}
