import { type Hit, MOST_HITS_UNDER_WAY, type Stack } from '../hit';
import type { Place } from '../learning/place';
import type {
  CountersLine,
  HitLine,
  HuntEntry,
  HuntLine,
  LocatedLine,
  ProcessLine,
  Recheck,
  RecordedFrame,
  RecordedModule,
} from '../recording/recording';
import { type CallSite, callSite } from '../stacks/call-site';
import type { Frame } from '../stacks/frame';
import { StackTable } from '../stacks/stack-table';
import { type SiteNature, siteNature, type TagInCode } from '../stacks/wrapper';
import type { Tag } from '../tags/tag';
import type { Address } from '../values/address';
import type { JournalEntry } from '../values/change';
import type { HeldBlock } from './books';
import {
  type Asked,
  certainHolding,
  type Holding,
  type UnpairedFrees,
  unpairedFrees,
} from './certainty';
import { type Coverage, coverageOf, type EventCounts } from './coverage';
import { Ledger, locatedHit } from './ledger';
import { Load } from './load';
import { type RequestedBytes, sumOfRequested } from './requested';
import { type SiteUse, siteUses } from './site-use';
import type { StackUse } from './stack-use';

/** Raw hits that are looked at one by one; older ones live on in the books. */
const HITS_SHOWN = 1000;

/** Lines kept for saving a hunt afterwards; some 20 MB of the script's memory. */
const MOST_ENTRIES = 50_000;

/** Past that number only lines that are right without the others are kept. */
const KEPT_ALWAYS: ReadonlySet<HuntEntry['type']> = new Set([
  'counters',
  'doubted',
  'gone',
  'change',
  'end',
  'recheck',
]);

/** Why a recording of a hunt ends that goes on in another one. */
export const LEFT = 'left';

/** What was gone at an earlier look is gone, whatever has taken its place since. */
function withoutReturned(recheck: Recheck, earlier: readonly Recheck[]): Recheck {
  const before = new Set(earlier[earlier.length - 1]?.gone);
  const isBack = (block: Address) => before.has(block);
  const back = recheck.there.filter(isBack);
  if (back.length === 0) return recheck;
  const there = recheck.there.filter((block) => !isBack(block));
  return { ...recheck, there, gone: [...recheck.gone, ...back] };
}

const NOT_ASKED: Asked = { there: new Set(), gone: new Set() };

/** A call site, and what it holds of the blocks that it allocated, where those are known. */
export interface Site {
  readonly use: SiteUse;
  readonly holding?: Holding;
}

/** What a recording leaves out of a frame is not known. */
const wholeFrame = (frame: RecordedFrame): Frame => ({
  ...frame,
  args: [],
  inline: frame.inline === true,
  doubtful: frame.doubtful === true,
});

/**
 * Everything that one hunt for one tag has seen. It is made of the lines of its recording and of
 * nothing else, so that a hunt that is read from a file shows what it showed live.
 */
export class HuntRecord {
  readonly start: HuntLine;
  readonly stacks = new StackTable();
  modules: readonly RecordedModule[] = [];
  places: readonly Place[] = [];
  readonly #look: (returnAddress: Address) => TagInCode;
  readonly #most: number;
  readonly #ledger = new Ledger();
  readonly #kept: HuntEntry[] = [];
  readonly #stackIndexes = new Map<number, number>();
  readonly #code = new Map<Address, TagInCode>();
  readonly #shown: Hit[] = [];
  readonly #kinds = { alloc: 0, free: 0, unknown: 0 };
  #keptHits = 0;
  readonly #load = new Load();
  #last = 0;
  #before: EventCounts | undefined;
  #after: EventCounts | undefined;
  #isClosed = false;
  #isLeft = false;
  #mayRepeat = false;
  /** Hits that may belong to another stack, by stack. */
  readonly #doubted = new Map<number, number>();
  #asked = NOT_ASKED;
  /** Frees whose block is not known, and the last hit of each thread. */
  readonly #openFrees = new Map<number, Address | undefined>();
  readonly #lastOfThread = new Map<Address, number>();
  readonly #processes = new Map<Address, ProcessLine>();
  #rechecks: readonly Recheck[] = [];
  #endUptime: number | undefined;
  #endTime: number | undefined;
  #change: JournalEntry | undefined;
  /** Each row of a list asks for it: counted once, as long as nothing is added. */
  #open: number | undefined;

  /**
   * @param look reads the code before a return address, where there is a target to read
   * @param most lines that are kept
   */
  constructor(
    start: HuntLine,
    look: (returnAddress: Address) => TagInCode = () => 'unreadable',
    most = MOST_ENTRIES,
  ) {
    this.start = start;
    this.#look = look;
    this.#most = most;
  }

  get tag(): Tag {
    return this.start.tag;
  }

  /** Number of the last hit. */
  get lastHit(): number {
    return this.#last;
  }

  /** The lines that it was made of. */
  get entries(): readonly HuntEntry[] {
    return this.#kept;
  }

  /** Hits that are not among {@link entries}: there were too many. */
  get hitsNotKept(): number {
    return this.#hits - this.#keptHits;
  }

  /**
   * How its lines end when they do not say that PoolHitTag was put back: cut off, or left for
   * another recording, in which it goes on.
   */
  get openEnd(): 'cutOff' | 'left' | undefined {
    const isArmed = this.arming === 'planned' || this.arming === 'applied';
    return isArmed ? (this.#isLeft ? 'left' : 'cutOff') : undefined;
  }

  /** What was last known of PoolHitTag. */
  get arming(): JournalEntry['state'] | undefined {
    return this.#change?.state;
  }

  /** @returns `full` when the hit's block, or its stack, was one too many to keep */
  take(entry: HuntEntry): 'taken' | 'full' {
    this.#keep(entry);
    this.#open = undefined;
    switch (entry.type) {
      case 'modules':
        this.modules = entry.modules;
        break;
      case 'stack':
        this.#stackIndexes.set(entry.index, this.stacks.intern(entry.frames.map(wholeFrame)));
        break;
      case 'hit':
        return this.#takeHit(entry);
      case 'process':
        this.#processes.set(entry.address, entry);
        break;
      case 'located':
        this.#takeLocated(entry);
        break;
      case 'places':
        this.places = entry.places;
        break;
      case 'counters':
        this.#takeCounters(entry);
        break;
      case 'doubted':
        this.#doubted.set(this.#stackIndexes.get(entry.stack) ?? -1, entry.hits);
        break;
      case 'gone':
        this.#after = entry.missed ? undefined : this.#allWereHits();
        this.#isClosed = true;
        break;
      case 'blocks':
        this.#asked = { there: new Set(entry.there), gone: new Set(entry.gone) };
        break;
      case 'code':
        this.#code.set(entry.address, entry.holdsTag);
        break;
      case 'change':
        if (entry.change.thing.kind === 'poolHitTag') this.#change = entry;
        break;
      case 'end':
        this.#isLeft = entry.why === LEFT;
        this.#endUptime = entry.uptime;
        this.#endTime = entry.time;
        break;
      case 'recheck':
        this.#rechecks = [...this.#rechecks, withoutReturned(entry, this.#rechecks)];
        break;
      case 'image':
        break;
    }
    return 'taken';
  }

  /** Milliseconds that the target had run when the last capture ended, where that was read. */
  get endUptime(): number | undefined {
    return this.#endUptime;
  }

  /** When that was, by the debugger's clock. */
  get endTime(): number | undefined {
    return this.#endTime;
  }

  /** What was asked of memory later, in order: a block that was gone once stays gone. */
  get rechecks(): readonly Recheck[] {
    return this.#rechecks;
  }

  /** What the tag's tracker had counted before and after. */
  get counted(): { readonly before?: EventCounts; readonly after?: EventCounts } {
    return { before: this.#before, after: this.#isClosed ? this.#after : undefined };
  }

  /** Blocks that no hit has freed, by the stack that allocated them. */
  held(): ReadonlyMap<number, readonly HeldBlock[]> {
    return this.#ledger.outstanding();
  }

  /** The last blocks that were seen freed and whose addresses were not given out again. */
  freed(): readonly Pick<HeldBlock, 'block' | 'charged'>[] {
    const last = new Map<Address, Hit>();
    for (const hit of this.#shown) if (hit.block) last.set(hit.block, hit);
    const freed: Pick<HeldBlock, 'block' | 'charged'>[] = [];
    last.forEach(({ kind, charged }, block) => {
      if (kind === 'free') freed.push({ block, charged });
    });
    return freed;
  }

  /** Hits of each kind. */
  counts(): { readonly alloc: number; readonly free: number; readonly unknown: number } {
    return this.#kinds;
  }

  /** Variance of the number of blocks in use, over all hits. */
  get loadVariance(): number {
    return this.#load.variance;
  }

  coverage(): Coverage {
    if (!this.#isClosed) return { kind: 'unknown', why: 'notClosed' };
    if (this.#mayRepeat) return { kind: 'unknown', why: 'mayRepeat' };
    if (this.#doubted.size > 0) return { kind: 'unknown', why: 'doubted' };
    return coverageOf(this.#before, this.#after, this.#kinds);
  }

  /** Whether it is known that nothing was allocated and nothing freed: there is no share of that. */
  isEmpty(): boolean {
    return this.#hits === 0 && this.coverage().kind === 'exact';
  }

  /**
   * The share of the tag's events that is in the books, 0 to 1: seen as a hit, whose block is known
   * or does not matter. Undefined where there were none, or it is not known how many.
   */
  booked(): number | undefined {
    const coverage = this.coverage();
    if (coverage.kind === 'unknown' || this.isEmpty()) return undefined;
    const seen = coverage.kind === 'exact' ? 1 : coverage.fraction;
    const hits = this.#hits;
    return hits === 0 ? seen : (seen * (hits - this.openHits())) / hits;
  }

  get #hits(): number {
    return this.#kinds.alloc + this.#kinds.free + this.#kinds.unknown;
  }

  /** Whether what sites hold is all there is; where it is not, or not known, it is a floor. */
  isWhole(): boolean {
    return this.coverage().kind === 'exact' && this.openHits() === 0;
  }

  /** The last hits, the oldest first. */
  recent(count: number): readonly Hit[] {
    return this.#shown.slice(-count);
  }

  /** The index in {@link stacks} of a stack that lines name by this number; of an empty one if none is known. */
  stackIndex(recorded: number): number {
    return this.#stackIndexes.get(recorded) ?? this.stacks.intern([]);
  }

  stackOf(hit: Hit): Stack {
    return this.stacks.at(hit.stack);
  }

  /** Hits of a stack that may have had another one. */
  doubtedHits(stack: number): number {
    return this.#doubted.get(stack) ?? 0;
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
    const uses = siteUses(this.stackUses(), { stacks: this.stacks, modules: this.modules, skip });
    const blocks = this.#ledger.outstanding();
    const unpaired = this.#unpaired(uses);
    return uses.map((use) => {
      if (!use.outstanding || use.allocs === 0) return { use };
      const own: HeldBlock[] = [];
      for (const stack of use.stacks) for (const block of blocks.get(stack) ?? []) own.push(block);
      const holding = certainHolding(own, unpaired, this.#asked, {
        lastHit: this.#last,
        lifetimes: use.lifetimes,
      });
      return { use, holding };
    });
  }

  /** What is known of a process by its EPROCESS. */
  processOf(process: Address): Pick<ProcessLine, 'image' | 'id'> | undefined {
    return this.#processes.get(process);
  }

  /** What memory said at the end of the last capture of blocks that are held. */
  get asked(): Asked {
    return this.#asked;
  }

  /** Frees that can have been about blocks that are held. */
  unpaired(): UnpairedFrees {
    return this.#unpaired(siteUses(this.stackUses(), { stacks: this.stacks }));
  }

  /** Hits whose block is not known, and without which what sites hold is a floor. */
  openHits(): number {
    this.#open ??= this.#countOpen();
    return this.#open;
  }

  /** Allocations among them, and what these asked for. */
  unlocatedAllocs(): { readonly count: number; readonly requested: RequestedBytes } {
    const uses = this.stackUses();
    return {
      count: uses.reduce((sum, { unlocated }) => sum + unlocated.alloc, 0),
      requested: sumOfRequested(uses.map(({ unlocatedRequested }) => unlocatedRequested)),
    };
  }

  #countOpen(): number {
    const uses = siteUses(this.stackUses(), { stacks: this.stacks });
    const unlocated = uses.reduce((sum, use) => sum + use.unlocatedAllocs, 0);
    return unlocated + this.#unpaired(uses).hits;
  }

  /** Blocks of the last hits whose allocation may not have come to its end. */
  blocksUnderWay(): ReadonlySet<Address | undefined> {
    const hits = this.#shown.filter((hit) => hit.kind === 'alloc' && this.#isUnderWay(hit));
    return new Set(hits.map(({ block }) => block));
  }

  /** Blocks that unpaired frees can have been about: those in the books, if there are such frees. */
  doubtful(): readonly Address[] {
    return this.unpaired().count > 0 ? this.#outstanding() : [];
  }

  #outstanding(): readonly Address[] {
    const all: Address[] = [];
    this.#ledger.outstanding().forEach((own) => {
      for (const { block } of own) all.push(block);
    });
    return all;
  }

  #unpaired(uses: readonly SiteUse[]): UnpairedFrees {
    return unpairedFrees(uses, {
      coverage: this.coverage(),
      asked: this.#asked,
      underWay: this.#underWay(),
      outstanding: this.#outstanding().length,
    });
  }

  /**
   * Frees without a known block that may not have come to their end, however long ago they stopped:
   * a thread that is preempted goes on later, and one that hits again has done what it did before.
   */
  #underWay(): number {
    let count = 0;
    this.#openFrees.forEach((thread, number) => {
      if (this.#isUnderWay({ number, thread })) count++;
    });
    return count;
  }

  #isUnderWay({ number, thread }: Pick<Hit, 'number'> & { thread?: Address | undefined }): boolean {
    if (thread) return this.#lastOfThread.get(thread) === number;
    return this.#last - number < MOST_HITS_UNDER_WAY;
  }

  /** The call site of a stack. */
  siteOf(stack: Stack, skip: readonly string[]): CallSite | undefined {
    return callSite(stack, this.modules, skip);
  }

  /** Whether a site looks like a wrapper. Looks at its code only where it may be one. */
  natureOf({ site, stacks }: SiteUse): SiteNature {
    if (!site) return { kind: 'owner' };
    const paths = stacks.map((index) => ({ stack: this.stacks.at(index), depth: site.depth }));
    const byFanOut = siteNature(paths);
    const { address } = site.frame;
    if (byFanOut.kind === 'owner' || !address) return byFanOut;
    return siteNature(paths, this.#code.get(address) ?? this.#look(address));
  }

  #takeHit(line: HitLine): 'taken' | 'full' {
    const hit: Hit = { ...line, stack: this.stackIndex(line.stack), tag: this.tag };
    this.#last = hit.number;
    this.#kinds[hit.kind]++;
    this.#load.add(this.#kinds.alloc - this.#kinds.free);
    this.#isClosed = false;
    this.#mayRepeat ||= line.mayRepeat === true;
    this.#asked = NOT_ASKED;
    // What was asked before says nothing of the blocks that are held now.
    this.#rechecks = [];
    if (hit.thread) this.#lastOfThread.set(hit.thread, hit.number);
    if (hit.kind !== 'alloc' && !hit.block) this.#openFrees.set(hit.number, hit.thread);
    this.#shown.push(hit);
    if (this.#shown.length > HITS_SHOWN) this.#shown.shift();
    const { kind } = this.#ledger.record(hit, line.open);
    return kind === 'recorded' && !this.stacks.isFull ? 'taken' : 'full';
  }

  #takeLocated(entry: LocatedLine): void {
    this.#ledger.locate(entry);
    this.#openFrees.delete(entry.hit);
    // Most were met a few hits ago.
    for (let index = this.#shown.length - 1; index >= 0; index--) {
      const hit = this.#shown[index];
      if (hit?.number !== entry.hit) continue;
      this.#shown[index] = locatedHit(hit, entry);
      break;
    }
  }

  #takeCounters({ at, counts }: CountersLine): void {
    if (at === 'armed') this.#before = counts;
    else this.#after = counts;
    this.#isClosed = at !== 'armed';
  }

  /** An armed kernel cannot pass an event by: what was counted while it was is what was seen. */
  #allWereHits(): EventCounts | undefined {
    return (
      this.#before && {
        allocs: this.#before.allocs + this.#kinds.alloc,
        frees: this.#before.frees + this.#kinds.free,
      }
    );
  }

  #keep(entry: HuntEntry): void {
    if (this.#kept.length >= this.#most && !KEPT_ALWAYS.has(entry.type)) return;
    this.#kept.push(entry);
    if (entry.type === 'hit') this.#keptHits++;
  }
}
