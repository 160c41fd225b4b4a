import type { Hit } from '../hit';
import type { LateAnswer } from '../learning/place-observation';
import type { Tag } from '../tags/tag';
import { Books, type HeldBlock } from './books';
import { MOST_OUTSTANDING, Pairing } from './pairing';
import type { StackUse } from './stack-use';

/** Hits held back while an earlier one may still be located. */
const MOST_HELD = 2_000;

export type RecordOutcome =
  | { readonly kind: 'recorded' }
  | /** Blocks are lost from here on: outstanding counts are floors. */ {
      readonly kind: 'tooManyOutstanding';
      readonly limit: number;
    };

/** The hit with the block that was found afterwards. */
export function locatedHit(hit: Hit, { block, charged }: Omit<LateAnswer, 'kind' | 'hit'>): Hit {
  const size = hit.charged ?? charged;
  return { ...hit, block, blockFrom: 'place', charged: size };
}

/**
 * The ledger of a hunt: what each stack allocated and freed, and which blocks are outstanding.
 *
 * Hits are booked strictly in their order. When one may be located later, it and those behind
 * it are held back until {@link locate} says where its block is, or too many are held.
 */
export class Ledger {
  readonly #books: Books;
  readonly #limit: number;
  readonly #held: { hit: Hit; awaits: boolean }[] = [];

  /** @param limit of outstanding blocks */
  constructor(limit: number = MOST_OUTSTANDING) {
    this.#limit = limit;
    this.#books = new Books(new Pairing(limit));
  }

  /** @param awaits whether the hit's block may still be found */
  record(hit: Hit, awaits = false): RecordOutcome {
    this.#held.push({ hit, awaits: awaits && hit.block === undefined });
    return this.#bookReady();
  }

  /** A hit that was held back has been located. Comes too late for one that is booked. */
  locate(answer: Omit<LateAnswer, 'kind'>): RecordOutcome {
    const entry = this.#held.find(({ hit, awaits }) => awaits && hit.number === answer.hit);
    if (entry) {
      entry.hit = locatedHit(entry.hit, answer);
      entry.awaits = false;
    }
    return this.#bookReady();
  }

  /**
   * What each stack has done, of one tag or of all, every recorded hit included. A hit that may
   * still be located counts as not located; looking does not settle it.
   */
  stacks(tag?: Tag): readonly StackUse[] {
    return this.#now().stacks(tag);
  }

  /** Blocks that have not been seen freed, by the stack that allocated them. */
  outstanding(): ReadonlyMap<number, readonly HeldBlock[]> {
    return this.#now().outstanding();
  }

  #now(): Books {
    if (this.#held.length === 0) return this.#books;
    const books = this.#books.copy();
    for (const { hit } of this.#held) books.book(hit);
    return books;
  }

  #bookReady(): RecordOutcome {
    const firstAwaiting = this.#held.findIndex(({ awaits }) => awaits);
    const ready = firstAwaiting < 0 ? this.#held.length : firstAwaiting;
    const count = Math.max(ready, this.#held.length - MOST_HELD);
    for (const { hit } of this.#held.splice(0, count)) this.#books.book(hit);
    return this.#books.isFull
      ? { kind: 'tooManyOutstanding', limit: this.#limit }
      : { kind: 'recorded' };
  }
}
