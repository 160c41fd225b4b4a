import type { Tag } from '../tags/tag';
import type { Address } from '../values/address';

/** Outstanding blocks kept; some 50 MB of the script's memory. */
export const MOST_OUTSTANDING = 200_000;

/** An allocation whose block has not been seen freed. */
export interface OutstandingBlock {
  readonly tag: Tag;
  /** Index of the allocation's stack. */
  readonly stack: number;
  /** Number of the allocation's hit. */
  readonly hit: number;
  readonly requested?: number;
  readonly charged?: number;
  /** Thread that was running, and when, by the debugger's clock. */
  readonly thread?: Address;
  readonly process?: Address;
  readonly time?: number;
}

export type AllocOutcome =
  | { readonly kind: 'booked' }
  | /** The block was outstanding: its free was missed, and it is booked anew. */ {
      readonly kind: 'seenAgain';
      readonly earlier: OutstandingBlock;
    }
  | /** Too many outstanding blocks: this one is not kept, and its free will match nothing. */ {
      readonly kind: 'full';
    };

export type FreeOutcome =
  | { readonly kind: 'matched'; readonly allocation: OutstandingBlock }
  | /** Allocated before the hunt, or unseen. */ { readonly kind: 'unmatched' }
  | /** Another block was known there: that one's free was missed, and this one's allocation. */ {
      readonly kind: 'other';
      readonly earlier: OutstandingBlock;
    };

/**
 * Pairs frees with allocations by the address of the booked block, in the order of the hits.
 * That is sound because the kernel books a block as freed before it can be given out again.
 */
export class Pairing {
  /** Blocks that are kept at most. */
  readonly limit: number;
  readonly #blocks: Map<Address, OutstandingBlock>;

  constructor(limit: number = MOST_OUTSTANDING, blocks = new Map<Address, OutstandingBlock>()) {
    this.limit = limit;
    this.#blocks = blocks;
  }

  alloc(block: Address, allocation: OutstandingBlock): AllocOutcome {
    const earlier = this.#blocks.get(block);
    if (!earlier && this.#blocks.size >= this.limit) return { kind: 'full' };
    this.#blocks.set(block, allocation);
    return earlier ? { kind: 'seenAgain', earlier } : { kind: 'booked' };
  }

  /** @param charged bytes that the free gives back, where they are known */
  free(block: Address, tag: Tag, charged?: number): FreeOutcome {
    const allocation = this.#blocks.get(block);
    if (!allocation) return { kind: 'unmatched' };
    this.#blocks.delete(block);
    const isSame = allocation.tag === tag && isSameSize(allocation.charged, charged);
    return isSame ? { kind: 'matched', allocation } : { kind: 'other', earlier: allocation };
  }

  /** What has not been seen freed, by block, in the order of allocation. */
  get outstanding(): ReadonlyMap<Address, OutstandingBlock> {
    return this.#blocks;
  }

  copy(): Pairing {
    return new Pairing(this.limit, new Map(this.#blocks));
  }
}

/** A block keeps its size and its tag while it lives. */
const isSameSize = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b;
