import type { Hit } from '../hit';
import type { Tag } from '../tags/tag';
import { Lifetimes } from './lifetimes';
import type { OutstandingBlock } from './pairing';
import { NOTHING_REQUESTED, type RequestedBytes } from './requested';
import { SizeStatistics } from './size-statistics';

/** When something was seen: number of the hit, and its time where the hit has one. */
export interface Seen {
  readonly hit: number;
  /** Milliseconds since 1970. */
  readonly time?: number;
}

/** Blocks that are there, and what they take. */
export interface BlockSum {
  count: number;
  /** Bytes charged for those whose size is known. */
  charged: number;
  /** Those whose charged size is not known. */
  unsized: number;
}

/** Everything counted for one tag on one stack. Grows with hits only in its numbers. */
export class StackUse {
  readonly tag: Tag;
  readonly stack: number;
  /** Hits of each kind on this stack. */
  readonly hits = { alloc: 0, free: 0, unknown: 0 };
  /** Hits whose block is not known. */
  readonly unlocated = { alloc: 0, free: 0 };
  /** What the allocations among them asked for. */
  unlocatedRequested: RequestedBytes = NOTHING_REQUESTED;
  /** Frees made here of blocks whose allocation was not seen. */
  unmatchedFrees = 0;
  /** Blocks allocated here that must have been freed unseen. */
  missedFrees = 0;
  /** Allocations here that were not kept because too many blocks were outstanding. */
  untracked = 0;
  readonly outstanding: BlockSum = { count: 0, charged: 0, unsized: 0 };
  /** Stacks that freed what was allocated here, with how many blocks each. */
  readonly freedBy = new Map<number, number>();
  /** Of the blocks allocated here that were seen freed, or must have been: at most so long. */
  readonly lifetimes = new Lifetimes();
  readonly sizes = new SizeStatistics();
  first: Seen | undefined;
  last: Seen | undefined;

  constructor(tag: Tag, stack: number) {
    this.tag = tag;
    this.stack = stack;
  }

  see({ kind, number, time, charged }: Hit): void {
    this.hits[kind]++;
    const seen: Seen = { hit: number, time };
    this.first ??= seen;
    this.last = seen;
    if (kind === 'alloc' && charged !== undefined) this.sizes.add(charged);
  }

  allocated({ charged }: OutstandingBlock): void {
    this.outstanding.count++;
    if (charged === undefined) this.outstanding.unsized++;
    else this.outstanding.charged += charged;
  }

  /** @param at the hit that showed it */
  gone({ charged, hit }: OutstandingBlock, at: Hit): void {
    this.lifetimes.add(at.number - hit);
    this.outstanding.count--;
    if (charged === undefined) this.outstanding.unsized--;
    else this.outstanding.charged -= charged;
  }

  freedFrom(stack: number): void {
    this.freedBy.set(stack, (this.freedBy.get(stack) ?? 0) + 1);
  }

  copy(): StackUse {
    const copy = new StackUse(this.tag, this.stack);
    Object.assign(copy.hits, this.hits);
    Object.assign(copy.unlocated, this.unlocated);
    Object.assign(copy.outstanding, this.outstanding);
    copy.unlocatedRequested = this.unlocatedRequested;
    copy.unmatchedFrees = this.unmatchedFrees;
    copy.missedFrees = this.missedFrees;
    copy.untracked = this.untracked;
    copy.lifetimes.addAll(this.lifetimes);
    for (const [stack, times] of this.freedBy) copy.freedBy.set(stack, times);
    copy.sizes.addAll(this.sizes);
    copy.first = this.first;
    copy.last = this.last;
    return copy;
  }
}
