import type { Address } from './address';

type Kind = 'alloc' | 'free';

/** Blocks remembered; beyond it the oldest are forgotten, which only makes learning slower. */
const MOST_BLOCKS = 200_000;

/** What was last known to happen to each block, so that impossible sequences are noticed. */
export class BlockEvents {
  private readonly last = new Map<Address, { readonly kind: Kind; readonly hit: number }>();
  private readonly lastUnlocated = { alloc: 0, free: 0 };
  private lastHit = 0;
  private lastGap = 0;

  located(kind: Kind, block: Address, hit: number): void {
    this.lastHit = Math.max(this.lastHit, hit);
    this.last.delete(block);
    this.last.set(block, { kind, hit });
    if (this.last.size <= MOST_BLOCKS) return;
    const oldest = this.last.keys().next();
    if (!oldest.done) this.last.delete(oldest.value);
  }

  /** A hit of this kind was about a block that is not known. */
  unlocated(kind: Kind, hit: number): void {
    this.lastHit = Math.max(this.lastHit, hit);
    this.lastUnlocated[kind] = hit;
  }

  /** Hits were missed: nothing before this is certain to be the last that happened. */
  gap(): void {
    this.lastGap = this.lastHit;
  }

  /** Whether the block was never heard of. */
  isNew(block: Address): boolean {
    return !this.last.has(block);
  }

  /** Whether the block was allocated when something of it was last heard. */
  isOutstanding(block: Address): boolean {
    return this.lastOf('alloc', block) !== undefined;
  }

  /** The hit that freed the block, if that is the last that was heard of it. */
  freedAt(block: Address): number | undefined {
    return this.lastOf('free', block);
  }

  /** Whether this cannot happen to the block now: it did already, and was not undone since. */
  isRepeated(kind: Kind, block: Address): boolean {
    const hit = this.lastOf(kind, block);
    return hit !== undefined && this.isCertainSince(kind, hit);
  }

  /** Whether every hit since then that could have undone an event of this kind was located. */
  isCertainSince(kind: Kind, hit: number): boolean {
    return hit > this.lastGap && hit > this.lastUnlocated[kind === 'alloc' ? 'free' : 'alloc'];
  }

  private lastOf(kind: Kind, block: Address): number | undefined {
    const last = this.last.get(block);
    return last?.kind === kind && last.hit > this.lastGap ? last.hit : undefined;
  }
}
