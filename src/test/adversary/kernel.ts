import { Random } from '../../simulator/kernel/random';
import type { FakePath, FakePlace, Instead, Plan } from './plan';
import { type FakeBlock, FakePool, TAG } from './pool';

/** A stop on PoolHitTag, and what it was about. */
export interface FakeStop {
  readonly path: FakePath;
  readonly block: FakeBlock;
  readonly site: number;
  readonly processor: number;
  readonly thread: number;
  /** What a place of the path holds. */
  readonly shows: (place: FakePlace) => number;
}

/** Something that goes on in the allocator: first to its stop, then to its end. */
interface Activity {
  readonly path: FakePath;
  readonly block: FakeBlock;
  readonly site: number;
  readonly thread: number;
  stopAt: number;
  endAt: number;
  hasStopped: boolean;
  /** Taken back as soon as it has come to its end. */
  readonly refused: boolean;
}

const SITES = 4;

/** A kernel that deceives: places that hold the block now and then, threads that are preempted. */
export class FakeKernel {
  readonly pool: FakePool;
  /** What the tracker has booked. */
  readonly booked = { allocs: 0, frees: 0 };
  readonly #plan: Plan;
  readonly #random: Random;
  readonly #older: FakeBlock[] = [];
  readonly #seen = new Map<FakePath, number>();
  #live: FakeBlock[] = [];
  #underWay: Activity[] = [];
  #stops = 0;
  #previous: FakeBlock | undefined;
  #last: FakeBlock | undefined;
  #freedLast: FakeBlock | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#random = new Random(plan.seed ^ 0x5bd1e995);
    this.pool = new FakePool(plan, this.#random);
    for (let count = 0; count < plan.older; count++) {
      const block = this.pool.take(this.#random.pick(plan.sizes));
      this.pool.write(block, TAG);
      this.#older.push(block);
      this.#live.push(block);
    }
  }

  /** Runs to the next stop. */
  next(): FakeStop {
    this.#stops++;
    this.#complete();
    let due = this.#underWay.filter((each) => !each.hasStopped && each.stopAt <= this.#stops);
    while (due.length === 0) {
      this.#begin();
      due = this.#underWay.filter((each) => !each.hasStopped && each.stopAt <= this.#stops);
    }
    return this.#stop(this.#random.pick(due));
  }

  #stop(activity: Activity): FakeStop {
    const { path, block, site, thread } = activity;
    activity.hasStopped = true;
    activity.endAt = this.#stops + 1 + this.#delay();
    const seen = (this.#seen.get(path) ?? 0) + 1;
    this.#seen.set(path, seen);
    if (path.kind === 'alloc') {
      this.#previous = this.#last;
      this.#last = block;
    }
    const freedLast = this.#freedLast;
    if (path.kind === 'free') this.#freedLast = block;
    const others = { previous: path.kind === 'alloc' ? this.#previous : this.#last, freedLast };
    const shows = (place: FakePlace) => this.#shown(place, block, seen, others);
    return { path, block, site, thread, processor: thread % this.#plan.processors, shows };
  }

  #shown(
    place: FakePlace,
    block: FakeBlock,
    seen: number,
    others: { previous: FakeBlock | undefined; freedLast: FakeBlock | undefined },
  ): number {
    const isServed = ((block.charged * 0x9e3779b1) >>> 8) % 1000 < place.share * 1000;
    const shown =
      seen <= place.agrees && isServed ? block : this.#instead(place.instead, block, others);
    if (!shown) return 0;
    return place.holds === 'block' ? shown.low : this.pool.headerOf(shown);
  }

  #instead(
    instead: Instead,
    block: FakeBlock,
    { previous, freedLast }: { previous: FakeBlock | undefined; freedLast: FakeBlock | undefined },
  ): FakeBlock | undefined {
    switch (instead) {
      case 'previous':
        return previous;
      case 'freedLast':
        return freedLast;
      case 'older':
        return this.#older[0];
      case 'neighbour':
        return { ...block, low: block.low + block.charged };
      case 'other':
        return { ...block, low: block.low + block.charged + 32 };
      case 'nothing':
        return undefined;
    }
  }

  #begin(): void {
    const free = this.#live[this.#random.below(this.#live.length)];
    const wantsFree = this.#random.chance((1 - this.#plan.leaks) * 0.5);
    if (free && (wantsFree || this.#live.length > 400)) this.#beginFree(free, this.#site());
    else this.#beginAllocation();
  }

  #beginAllocation(): void {
    const block = this.pool.take(this.#random.pick(this.#plan.sizes));
    this.pool.write(block, this.#plan.late ? undefined : TAG);
    this.booked.allocs++;
    this.#add('alloc', block, this.#site(), this.#random.chance(this.#plan.refused));
  }

  #beginFree(block: FakeBlock, site: number): void {
    this.#live = this.#live.filter((each) => each !== block);
    this.booked.frees++;
    const path = this.#add('free', block, site, false);
    if (path.freedBeforeStop) this.pool.release(block);
  }

  #add(kind: 'alloc' | 'free', block: FakeBlock, site: number, refused: boolean): FakePath {
    const path = this.#random.pick(this.#plan.paths.filter((each) => each.kind === kind));
    const thread = this.#idleThread();
    const stopAt = this.#stops + this.#delay();
    const never = Number.POSITIVE_INFINITY;
    this.#underWay.push({
      path,
      block,
      site,
      thread,
      refused,
      stopAt,
      endAt: never,
      hasStopped: false,
    });
    return path;
  }

  /** What has come to its end since the last stop. */
  #complete(): void {
    const done = this.#underWay.filter(({ endAt }) => endAt <= this.#stops);
    this.#underWay = this.#underWay.filter(({ endAt }) => endAt > this.#stops);
    for (const { path, block, site, refused } of done) {
      if (path.kind === 'alloc') {
        if (this.#plan.late) this.pool.write(block, TAG);
        if (refused) this.#beginFree(block, site);
        else this.#live.push(block);
      } else if (!path.freedBeforeStop) this.pool.release(block);
    }
  }

  #delay(): number {
    return this.#random.chance(this.#plan.preempted)
      ? this.#random.between(1, this.#plan.longest)
      : 0;
  }

  /** A thread that is in the middle of something does nothing else. */
  #idleThread(): number {
    const busy = new Set(this.#underWay.map(({ thread }) => thread));
    const first = this.#random.below(this.#plan.processors * 2);
    let thread = first;
    while (busy.has(thread)) thread++;
    return thread;
  }

  #site(): number {
    return this.#random.below(SITES);
  }
}
