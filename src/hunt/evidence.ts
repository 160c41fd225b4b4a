import type { Address } from '../pool/address';
import type { HeldBlock } from '../pool/books';
import { type CallSite, callSite } from '../pool/call-site';
import {
  type Afterwards,
  certainHolding,
  type Holding,
  type UnpairedFrees,
  unpairedFrees,
} from '../pool/certainty';
import { type Coverage, coverageOf, type EventCounts, type HitCounts } from '../pool/coverage';
import type { Hit, HitKind, Stack } from '../pool/hit';
import { Ledger } from '../pool/ledger';
import { PlaceLearner } from '../pool/place-learner';
import type { LearnedPlace } from '../pool/place-observation';
import { poolLayout } from '../pool/pool-header';
import { type SiteUse, siteUses } from '../pool/site-use';
import { StackTable } from '../pool/stack-table';
import type { StackUse } from '../pool/stack-use';
import type { Tag } from '../pool/tag';
import { type SiteNature, siteNature } from '../pool/wrapper';
import { BlockLocator, type LocatedBlock } from './locate';
import { HostError, type Reader } from './ports';
import type { StopReading } from './read-stop';
import { SiteCode } from './site-code';
import type { StepOut } from './step-out';
import type { Target } from './target';
import type { CounterReading } from './tracker';

/** Raw hits kept; older ones live on in the books only. */
const HITS_KEPT = 1000;

/** Second headers of cache-aligned blocks exist from this build on (Windows 8). */
const FIRST_ALIGNED_HEADERS = 9200;

/** A call site, and what it holds of the blocks that it allocated, where those are known. */
export interface Site {
  readonly use: SiteUse;
  readonly holding?: Holding;
}

/** Everything that one hunt for one tag has seen. */
export class Evidence {
  readonly target: Target;
  readonly tag: Tag;
  readonly stacks = new StackTable();
  /** Milliseconds since 1970 when PoolHitTag was armed. */
  began = 0;
  readonly #reader: Reader;
  readonly #ledger = new Ledger();
  readonly #learner: PlaceLearner;
  readonly #locator: BlockLocator;
  readonly #code: SiteCode;
  #recent: Hit[] = [];
  #lastNumber = 0;
  #counts: HitCounts = { alloc: 0, free: 0, unknown: 0 };
  #before: EventCounts | undefined;
  #after: EventCounts | undefined;
  #isAbandoned = false;
  readonly #afterwards = new Map<Address, Afterwards>();

  /** @param earlier of the same tag: what it learned of places serves again on the same boot */
  constructor(reader: Reader, target: Target, tag: Tag, places: readonly LearnedPlace[]) {
    this.#reader = reader;
    this.target = target;
    this.tag = tag;
    const layout = poolLayout(
      target.pointerSize,
      target.build === undefined || target.build >= FIRST_ALIGNED_HEADERS,
    );
    this.#learner = new PlaceLearner(layout);
    this.#learner.restore(places.map(({ place }) => place));
    this.#code = new SiteCode(reader, target);
    this.#locator = new BlockLocator(reader, target, tag, layout, this.#learner);
  }

  /** What the tracker counted before PoolHitTag was armed. */
  begin(reading: CounterReading): void {
    this.began = this.#reader.now();
    this.#before = countsOf(reading);
  }

  /** What it counts now, with nothing run since the last hit or the disarming. */
  end(reading: CounterReading): void {
    this.#after = countsOf(reading);
    this.#lookAfterwards();
  }

  /**
   * The target is gone while armed. Until then every event was a hit: the kernel cannot pass an
   * armed compare. Only where the allocator was left, disarmed, could anything be missed.
   */
  endWithTarget(hasMissed: boolean): void {
    if (!this.#before || hasMissed) return;
    this.#after = {
      allocs: this.#before.allocs + this.#counts.alloc,
      frees: this.#before.frees + this.#counts.free,
    };
  }

  /** The call that gathered this was aborted: how much it missed is not known. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /**
   * Records a hit. When the debugger fails while its block is looked for, the hit is recorded
   * without one before the failure goes on.
   */
  record(reading: StopReading, kind: HitKind, stepOut: StepOut): 'booked' | 'full' {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    this.#counts = { ...this.#counts, [kind]: this.#counts[kind] + 1 };
    if (kind === 'unknown') {
      this.#learner.gap();
      return this.#book(number, reading, kind, {});
    }
    try {
      return this.#book(
        number,
        reading,
        kind,
        this.#locator.locate(number, reading, kind, stepOut),
      );
    } catch (error) {
      if (error instanceof HostError) this.#book(number, reading, kind, {});
      throw error;
    }
  }

  counts(): HitCounts {
    return this.#counts;
  }

  coverage(): Coverage {
    if (this.#isAbandoned) return { kind: 'unknown', why: 'notClosed' };
    return coverageOf(this.#before, this.#after, this.#counts);
  }

  /** The last hits, the oldest first. */
  recent(count: number): readonly Hit[] {
    return this.#recent.slice(-count);
  }

  stackOf(hit: Hit): Stack {
    return this.stacks.at(hit.stack);
  }

  /** Places of blocks learned so far, on this boot. */
  places(): readonly LearnedPlace[] {
    return this.#learner.places();
  }

  /** What each unique stack has done. */
  stackUses(): readonly StackUse[] {
    return this.#ledger.stacks(this.tag);
  }

  /**
   * All call sites. Where frees may have been missed, what they hold is a floor.
   * @param skip patterns of functions to look past
   */
  sites(skip: readonly string[]): readonly Site[] {
    const naming = { stacks: this.stacks, modules: this.#loaded(), skip };
    const uses = siteUses(this.stackUses(), naming);
    const blocks = this.#ledger.outstanding();
    const unpaired = this.#unpaired(uses, blocks);
    return uses.map((use) => {
      if (!use.outstanding || use.allocs === 0) return { use };
      const own: HeldBlock[] = [];
      for (const stack of use.stacks) own.push(...(blocks.get(stack) ?? []));
      const holding = certainHolding(own, unpaired, this.#lastNumber);
      return { use, ...(holding && { holding }) };
    });
  }

  /** Hits whose block is not known, and without which what sites hold is a floor. */
  openHits(): number {
    const uses = siteUses(this.stackUses(), { stacks: this.stacks });
    const unlocated = uses.reduce((sum, use) => sum + use.unlocatedAllocs, 0);
    return unlocated + this.#unpaired(uses, this.#ledger.outstanding()).hits;
  }

  #unpaired(
    uses: readonly SiteUse[],
    blocks: ReadonlyMap<number, readonly HeldBlock[]>,
  ): UnpairedFrees {
    const outstanding = new Set<Address>();
    for (const own of blocks.values()) for (const { block } of own) outstanding.add(block);
    return unpairedFrees(uses, {
      coverage: this.coverage(),
      unanswered: this.#learner.unanswered('free'),
      afterwards: this.#afterwards,
      outstanding,
    });
  }

  /** The call site of a stack. */
  siteOf(stack: Stack, skip: readonly string[]): CallSite | undefined {
    return callSite(stack, this.#loaded(), skip);
  }

  /** Whether a site looks like a wrapper. Reads its code once, and only where it may be one. */
  natureOf({ site, stacks }: SiteUse): SiteNature {
    if (!site) return { kind: 'owner' };
    const paths = stacks.map((index) => ({ stack: this.stacks.at(index), depth: site.depth }));
    const byFanOut = siteNature(paths);
    if (byFanOut.kind === 'owner' || !site.frame.address) return byFanOut;
    return siteNature(paths, this.#code.holds(site.frame.address, this.tag));
  }

  /**
   * Looks once more at the blocks that hits without a known block can have been about, while the
   * machine stands still. Only where one of them is gone does it mean anything that the others
   * are still there.
   */
  #lookAfterwards(): void {
    this.#afterwards.clear();
    if (this.stackUses().some(({ unlocated }) => unlocated.alloc > 0)) return;
    for (const blocks of this.#learner.unanswered('free').values()) {
      const looks = blocks.map((block) => [block, this.#locator.lookAgain(block)] as const);
      if (!looks.some(([, found]) => found === 'freed')) continue;
      for (const [block, found] of looks) this.#afterwards.set(block, found);
    }
  }

  #loaded() {
    return this.target.modules.filter((module) => !module.unloaded);
  }

  #book(
    number: number,
    reading: StopReading,
    hitKind: HitKind,
    located: LocatedBlock,
  ): 'booked' | 'full' {
    const { open = false, ...block } = located;
    const hit: Hit = {
      number,
      kind: hitKind,
      tag: this.tag,
      stack: this.stacks.intern(reading.stack),
      stopAddress: reading.ip,
      ...block,
      ...(reading.processor !== undefined && { processor: reading.processor }),
      ...(reading.thread && { thread: reading.thread }),
      time: this.#reader.now(),
    };
    this.#recent = [...this.#recent.slice(1 - HITS_KEPT), hit];
    const { kind } = this.#ledger.record(hit, open);
    this.#takeLateAnswers();
    return kind === 'recorded' ? 'booked' : 'full';
  }

  #takeLateAnswers(): void {
    for (const answer of this.#learner.resolved()) this.#ledger.locate(answer);
  }
}

const countsOf = (reading: CounterReading): EventCounts | undefined => {
  if (reading.kind === 'found') return reading.counts;
  return reading.kind === 'absent' ? { allocs: 0, frees: 0 } : undefined;
};
