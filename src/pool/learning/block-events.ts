import type { HeaderFinding } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { fits, type SizesSaid } from './sizes';

type Kind = 'alloc' | 'free';

/** Blocks remembered; beyond it the oldest are forgotten, which only makes learning slower. */
const MOST_BLOCKS = 200_000;
/** The last allocations, more than wait for an answer. */
const MOST_ALLOCATIONS = 1000;
/** Instead of the number of a hit that was missed. */
const MISSED = -1;

interface Allocation {
  readonly sizes: SizesSaid;
  block?: Address;
}

/** What was last known to happen to each block, so that impossible sequences are noticed. */
export class BlockEvents {
  readonly #last = new Map<Address, { readonly kind: Kind; readonly hit: number }>();
  /** Hits whose block may still be found, in order, and the last one whose block will not. */
  readonly #waiting: { alloc: readonly number[]; free: readonly number[] } = {
    alloc: [],
    free: [],
  };
  readonly #lastBlind = { alloc: 0, free: 0 };
  /** The last allocations. */
  readonly #allocations = new Map<number, Allocation>();
  lastHit = 0;
  #lastGap = 0;
  /** The last hit of each kind since hits were missed, and its block where that is known. */
  #lastHits: Partial<Record<Kind, { readonly hit: number; readonly block: Address | undefined }>> =
    {};

  /** Whether an unanswered free shows the block. */
  readonly isClaimedByFree: (block: Address) => boolean;

  constructor(isClaimedByFree: (block: Address) => boolean) {
    this.isClaimedByFree = isClaimedByFree;
  }

  /** A hit was about this block. Hits may be located out of order; the last one counts. */
  located(kind: Kind, block: Address, hit: number): void {
    this.lastHit = Math.max(this.lastHit, hit);
    this.#stopped(kind, hit, block);
    const allocation = kind === 'alloc' && this.#allocations.get(hit);
    if (allocation) allocation.block = block;
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
    this.#stopped(kind, hit, undefined);
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
    this.#lastHits = {};
  }

  /**
   * Whether the block is what the last hit of the other kind may have left behind: in a loop it is
   * freed, or comes back, at once, so that a leftover is right by chance.
   */
  mayBeLeftover(kind: Kind, block: Address): boolean {
    const last = this.#lastHits[kind === 'alloc' ? 'free' : 'alloc'];
    return last !== undefined && (last.block ?? block) === block;
  }

  /** The last allocation before the next hit; undefined where none was seen yet in this hunt. */
  get lastAllocation(): number | undefined {
    return this.#lastHits.alloc?.hit ?? (this.#lastGap > 0 ? MISSED : undefined);
  }

  /**
   * Whether the block is that of an earlier allocation, or may be: what the code of the allocator
   * has left behind is the block that it handled last.
   */
  mayBeOf(allocation: number | undefined, block: Address, header?: HeaderFinding): boolean {
    const last = allocation === undefined ? undefined : this.#allocations.get(allocation);
    if (!last) return allocation === MISSED;
    if (header?.kind === 'inUse' && !fits(header.bytes, last.sizes)) return false;
    return last.block === undefined || last.block === block;
  }

  /** Whether it is known to be allocated, and no free since then shows it. */
  isOutstanding(block: Address): boolean {
    return this.#last.get(block)?.kind === 'alloc' && !this.isClaimedByFree(block);
  }

  /** Whether the block was never heard of. */
  isNew(block: Address): boolean {
    return !this.#last.has(block);
  }

  /** What the arguments of the last allocation said. */
  get lastSizes(): SizesSaid {
    return this.#allocations.get(this.#lastHits.alloc?.hit ?? MISSED)?.sizes ?? {};
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

  /** An allocation has stopped. */
  allocates(hit: number, sizes: SizesSaid): void {
    this.#allocations.set(hit, { sizes });
    if (this.#allocations.size <= MOST_ALLOCATIONS) return;
    const oldest = this.#allocations.keys().next();
    if (!oldest.done) this.#allocations.delete(oldest.value);
  }

  #stopped(kind: Kind, hit: number, block: Address | undefined): void {
    if (hit >= (this.#lastHits[kind]?.hit ?? 0)) this.#lastHits[kind] = { hit, block };
  }
}
