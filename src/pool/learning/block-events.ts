import type { Address } from '../address';

type Kind = 'alloc' | 'free';

/** Blocks remembered; beyond it the oldest are forgotten, which only makes learning slower. */
const MOST_BLOCKS = 200_000;

/** What was last known to happen to each block, so that impossible sequences are noticed. */
export class BlockEvents {
  readonly #last = new Map<Address, { readonly kind: Kind; readonly hit: number }>();
  /** Hits whose block may still be found, in order, and the last one whose block will not. */
  readonly #waiting: { alloc: readonly number[]; free: readonly number[] } = {
    alloc: [],
    free: [],
  };
  readonly #lastBlind = { alloc: 0, free: 0 };
  lastHit = 0;
  #lastGap = 0;
  #lastSize: number | undefined;
  /** The last free since hits were missed, and its block where that is known. */
  #lastFree: { readonly hit: number; readonly block: Address | undefined } | undefined;

  /** A hit was about this block. Hits may be located out of order; the last one counts. */
  located(kind: Kind, block: Address, hit: number): void {
    this.lastHit = Math.max(this.lastHit, hit);
    if (kind === 'free') this.#freed(hit, block);
    if ((this.#last.get(block)?.hit ?? 0) > hit) return;
    this.#last.delete(block);
    this.#last.set(block, { kind, hit });
    if (this.#last.size <= MOST_BLOCKS) return;
    const oldest = this.#last.keys().next();
    if (!oldest.done) this.#last.delete(oldest.value);
  }

  /** A hit of this kind was about a block that is not known, and may never be. */
  unlocated(kind: Kind, hit: number, mayBeFound: boolean): void {
    this.lastHit = Math.max(this.lastHit, hit);
    if (kind === 'free') this.#freed(hit, undefined);
    if (mayBeFound) this.#waiting[kind] = [...this.#waiting[kind], hit];
    else this.#lastBlind[kind] = hit;
  }

  /** The block of an earlier hit has been found. */
  found(kind: Kind, hit: number): void {
    this.#waiting[kind] = this.#waiting[kind].filter((each) => each !== hit);
  }

  /** Hits were missed: nothing before this is certain to be the last that happened. */
  gap(): void {
    this.#lastGap = this.lastHit;
    this.#lastFree = undefined;
  }

  /** Whether the last free may have been this block's, which is what leftovers show. */
  mayBeLastFreed(block: Address): boolean {
    return this.#lastFree !== undefined && (this.#lastFree.block ?? block) === block;
  }

  /** Whether the block was never heard of. */
  isNew(block: Address): boolean {
    return !this.#last.has(block);
  }

  /** Bytes charged by the last allocation, where its arguments gave them. */
  get lastCharged(): number | undefined {
    return this.#lastSize;
  }

  /** An allocation has been seen. */
  sized(charged: number | undefined): void {
    this.#lastSize = charged;
  }

  /** The hit of this kind that was about the block, if that is the last that was heard of it. */
  lastOf(kind: Kind, block: Address): number | undefined {
    const last = this.#last.get(block);
    return last?.kind === kind && last.hit > this.#lastGap ? last.hit : undefined;
  }

  /**
   * Of a block that was gone at a hit: the hit since when it must have been freed, its allocation
   * or 0; undefined when that is known already, or hits were missed.
   */
  mustBeFreedSince(block: Address, goneAt: number): number | undefined {
    const last = this.#last.get(block);
    if (!last) return this.#lastGap === 0 ? 0 : undefined;
    return last.hit <= goneAt ? this.lastOf('alloc', block) : undefined;
  }

  /** Whether this cannot happen to the block now: it did already, and was not undone since. */
  isRepeated(kind: Kind, block: Address): boolean {
    const hit = this.lastOf(kind, block);
    return hit !== undefined && this.isCertainSince(kind, hit);
  }

  /** Whether every hit since then that could have undone an event of this kind was located. */
  isCertainSince(kind: Kind, hit: number): boolean {
    return hit > this.#lastGap && this.hasLocatedAll(kind === 'alloc' ? 'free' : 'alloc', hit);
  }

  /** Whether the block of every hit of this kind between two others is known. */
  hasLocatedAll(kind: Kind, after: number, before = Number.POSITIVE_INFINITY): boolean {
    if (this.#lastBlind[kind] > after) return false;
    return !this.#waiting[kind].some((hit) => hit > after && hit < before);
  }

  #freed(hit: number, block: Address | undefined): void {
    if (hit >= (this.#lastFree?.hit ?? 0)) this.#lastFree = { hit, block };
  }
}
