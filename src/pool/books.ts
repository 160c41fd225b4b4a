import type { Hit } from './hit';
import { type OutstandingBlock, Pairing } from './pairing';
import type { Tag } from './tag';

/** When something was seen: number of the hit, and its time where the hit has one. */
export interface Moment {
  readonly hit: number;
  /** Milliseconds since 1970. */
  readonly time?: number;
}

/** What was counted for one tag on one stack. */
export interface StackTally {
  readonly tag: Tag;
  readonly stack: number;
  /** Hits of each kind. Frees count where they were made, not where their block came from. */
  readonly allocs: number;
  readonly frees: number;
  readonly unknown: number;
  /** Allocations whose block is known. */
  readonly locatedAllocs: number;
  /** Frees of blocks whose allocation was not seen. */
  readonly unmatchedFrees: number;
  /** Blocks allocated here whose free was missed: their addresses came up again. */
  readonly missedFrees: number;
  /** Blocks allocated here that were seen freed, by the stack that freed them. */
  readonly freedBy: ReadonlyMap<number, number>;
  readonly first: Moment;
  readonly last: Moment;
}

/** The books as they stand. */
export interface Balance {
  readonly tallies: readonly StackTally[];
  /** By pairing addresses, in the order of their hits. Never allocations less frees. */
  readonly outstanding: readonly OutstandingBlock[];
  /** Hits whose block is not known. */
  readonly unlocated: { readonly allocs: number; readonly frees: number };
  readonly unmatchedFrees: number;
  readonly missedFrees: number;
  /** Allocations that were not kept because too many blocks were outstanding. */
  readonly untracked: number;
}

/** A tally while it is being counted. */
type Count = { -readonly [Key in keyof Omit<StackTally, 'freedBy'>]: StackTally[Key] } & {
  readonly freedBy: Map<number, number>;
};

/**
 * Books hits in the order in which they are given. Memory grows with unique stacks and
 * outstanding blocks, not with hits.
 */
export class Books {
  private readonly pairing: Pairing;
  private readonly counts: Map<string, Count>;
  private unlocated = { allocs: 0, frees: 0 };
  private untracked = 0;

  constructor(pairing: Pairing = new Pairing(), counts = new Map<string, Count>()) {
    this.pairing = pairing;
    this.counts = counts;
  }

  book(hit: Hit): void {
    const count = this.count(hit);
    if (hit.kind === 'unknown') count.unknown++;
    else if (hit.kind === 'alloc') this.alloc(hit, count);
    else this.free(hit, count);
  }

  /** Whether blocks had to be given up: outstanding counts are floors from there on. */
  get isFull(): boolean {
    return this.untracked > 0;
  }

  balance(): Balance {
    const tallies = [...this.counts.values()];
    const total = (value: (tally: StackTally) => number) =>
      tallies.reduce((sum, tally) => sum + value(tally), 0);
    return {
      tallies,
      outstanding: this.pairing.outstanding(),
      unlocated: this.unlocated,
      unmatchedFrees: total(({ unmatchedFrees }) => unmatchedFrees),
      missedFrees: total(({ missedFrees }) => missedFrees),
      untracked: this.untracked,
    };
  }

  copy(): Books {
    const counts = new Map<string, Count>();
    this.counts.forEach((count, key) => {
      counts.set(key, { ...count, freedBy: new Map(count.freedBy) });
    });
    const copy = new Books(this.pairing.copy(), counts);
    copy.unlocated = this.unlocated;
    copy.untracked = this.untracked;
    return copy;
  }

  private alloc(hit: Hit, count: Count): void {
    count.allocs++;
    const allocation = allocationOf(hit);
    if (!allocation) {
      this.unlocated = { ...this.unlocated, allocs: this.unlocated.allocs + 1 };
      return;
    }
    count.locatedAllocs++;
    const outcome = this.pairing.alloc(allocation);
    if (outcome.kind === 'full') this.untracked++;
    else if (outcome.kind === 'seenAgain') this.home(outcome.earlier).missedFrees++;
  }

  private free(hit: Hit, count: Count): void {
    count.frees++;
    if (hit.block === undefined) {
      this.unlocated = { ...this.unlocated, frees: this.unlocated.frees + 1 };
      return;
    }
    const outcome = this.pairing.free(hit.block, hit.tag, hit.charged);
    if (outcome.kind === 'matched') {
      const { freedBy } = this.home(outcome.allocation);
      freedBy.set(hit.stack, (freedBy.get(hit.stack) ?? 0) + 1);
      return;
    }
    count.unmatchedFrees++;
    if (outcome.kind === 'other') this.home(outcome.earlier).missedFrees++;
  }

  private count({ tag, stack, number, time }: Hit): Count {
    const moment = time === undefined ? { hit: number } : { hit: number, time };
    const count = this.entry(tag, stack, moment);
    count.last = moment;
    return count;
  }

  private home({ tag, stack, hit }: OutstandingBlock): Count {
    return this.entry(tag, stack, { hit });
  }

  private entry(tag: Tag, stack: number, moment: Moment): Count {
    const key = `${tag} ${stack}`;
    const known = this.counts.get(key);
    if (known) return known;
    const count = newCount(tag, stack, moment);
    this.counts.set(key, count);
    return count;
  }
}

function newCount(tag: Tag, stack: number, moment: Moment): Count {
  return {
    tag,
    stack,
    allocs: 0,
    frees: 0,
    unknown: 0,
    locatedAllocs: 0,
    unmatchedFrees: 0,
    missedFrees: 0,
    freedBy: new Map(),
    first: moment,
    last: moment,
  };
}

function allocationOf(hit: Hit): OutstandingBlock | undefined {
  const { block, tag, number, stack, requested, charged } = hit;
  if (block === undefined) return undefined;
  return {
    block,
    tag,
    hit: number,
    stack,
    ...(requested === undefined ? {} : { requested }),
    ...(charged === undefined ? {} : { charged }),
  };
}
