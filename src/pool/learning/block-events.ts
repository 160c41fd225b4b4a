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

/** What hits that are not answered may have been about. */
export interface Unanswered {
  /** Whether the block of every hit of this kind between two others is known. */
  hasNone(kind: Kind, after: number, before: number): boolean;
  /** Whether such a free shows the block. */
  isClaimedByFree(block: Address): boolean;
}

/** What was last known to happen to each block, so that impossible sequences are noticed. */
export class BlockEvents {
  readonly #last = new Map<Address, { readonly kind: Kind; readonly hit: number }>();
  readonly #unanswered: Unanswered;
  readonly #allocations = new Map<number, Allocation>();
  lastHit = 0;
  #lastGap = 0;
  /** The last hit of each kind since hits were missed, and its block where that is known. */
  #lastHits: Partial<Record<Kind, { readonly hit: number; readonly block: Address | undefined }>> =
    {};

  constructor(unanswered: Unanswered) {
    this.#unanswered = unanswered;
  }

  /** A hit has stopped, about a block that may be found later; with its sizes where it allocates. */
  stopped(kind: Kind, hit: number, block: Address | undefined, sizes: SizesSaid): void {
    this.lastHit = hit;
    if (kind === 'alloc') keepLast(this.#allocations, hit, { sizes }, MOST_ALLOCATIONS);
    this.#lastHits[kind] = { hit, block };
    if (block) this.located(kind, block, hit);
  }

  /** A hit was about this block. Hits may be located out of order; the last one counts. */
  located(kind: Kind, block: Address, hit: number): void {
    const allocation = kind === 'alloc' && this.#allocations.get(hit);
    if (allocation) allocation.block = block;
    if (this.#lastHits[kind]?.hit === hit) this.#lastHits[kind] = { hit, block };
    if ((this.#last.get(block)?.hit ?? 0) <= hit)
      keepLast(this.#last, block, { kind, hit }, MOST_BLOCKS);
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
    return this.#last.get(block)?.kind === 'alloc' && !this.#unanswered.isClaimedByFree(block);
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

  /** Whether the block was freed, and no other hit than this one can have allocated it since. */
  wasFreedBefore(hit: number, block: Address): boolean {
    const since = this.lastOf('free', block);
    return since !== undefined && this.#unanswered.hasNone('alloc', since, hit);
  }

  /** Whether this cannot happen to the block now: it did already, and was not undone since. */
  isRepeated(kind: Kind, block: Address): boolean {
    const hit = this.lastOf(kind, block);
    return hit !== undefined && this.isCertainSince(kind, hit);
  }

  /** Whether every hit since then that could have undone an event of this kind was located. */
  isCertainSince(kind: Kind, hit: number): boolean {
    const other = kind === 'alloc' ? 'free' : 'alloc';
    return hit > this.#lastGap && this.#unanswered.hasNone(other, hit, Number.POSITIVE_INFINITY);
  }
}

/** Puts an entry last, and takes the first one away where there are too many. */
function keepLast<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  const first = map.keys().next();
  if (map.size > most && !first.done) map.delete(first.value);
}
