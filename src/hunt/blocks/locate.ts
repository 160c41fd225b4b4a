import { type HeaderFinding, offsetInPage, type PoolLayout } from '../../pool/blocks/pool-header';
import { type AddressSource, MOST_HITS_UNDER_WAY } from '../../pool/hit';
import {
  type Place,
  type PlaceKey,
  placeKey,
  stackWords,
  type Words,
} from '../../pool/learning/place';
import type { PlaceLearner } from '../../pool/learning/place-learner';
import type { Observation } from '../../pool/learning/place-observation';
import type { BlockLook } from '../../pool/learning/sighting';
import { differ } from '../../pool/learning/sizes';
import { type PoolArguments, poolArguments } from '../../pool/stacks/pool-arguments';
import type { Tag } from '../../pool/tags/tag';
import { type Address, distance, offsetAddress } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';
import type { StopReading } from '../stops/read-stop';
import type { Target } from '../target/target';
import type { HeaderOrder } from './header-order';
import { type KernelBooks, readKnownBlock } from './known-block';
import { PoolPages } from './pool-pages';
import type { StepOut } from './step-out';

/** What is known of the block of a hit. What was not observed is absent. */
export interface LocatedBlock {
  readonly block?: Address;
  readonly blockFrom?: AddressSource;
  readonly requested?: number;
  readonly charged?: number;
  readonly poolType?: number;
  /** The block may still be found, by what later hits show. */
  readonly open?: true;
}

/** What memory says of a block that a free can have been about. */
type Afterwards = 'freed' | 'there' | 'unknown';

/** A block that is looked at from a hit on. */
interface Watch {
  readonly since: number;
  readonly found: HeaderFinding;
  goneAt?: number | undefined;
}

interface LastHit {
  readonly hit: number;
  readonly kind: 'alloc' | 'free';
  readonly charged: number | undefined;
  readonly unwritten: readonly Address[];
}

/** Stack read while learning: more than any path through the allocator takes. */
const MOST_STACK_BYTES = 2048;

/** Blocks that may have been freed and are looked at again at each hit. */
const MOST_WATCHED = 64;

/** Second headers of cache-aligned blocks exist from this build on (Windows 8). */
export const FIRST_ALIGNED_HEADERS = 9200;

/** Finds the block of each hit, with one small read once its place is learned. */
export class BlockLocator {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #tag: Tag;
  readonly #layout: PoolLayout;
  readonly #learner: PlaceLearner;
  readonly #books: KernelBooks;
  readonly #pages: PoolPages;
  /** Blocks that unanswered frees can have been about. */
  readonly #watched = new Map<Address, Watch>();
  readonly #order: HeaderOrder;
  /** The last hit, and what it may have been about that had no header of the tag then. */
  #last: LastHit | undefined;

  constructor(
    reader: Reader,
    target: Target,
    tag: Tag,
    layout: PoolLayout,
    learner: PlaceLearner,
    order: HeaderOrder,
  ) {
    this.#reader = reader;
    this.#target = target;
    this.#tag = tag;
    this.#layout = layout;
    this.#learner = learner;
    this.#books = { reader, target, tag, layout };
    this.#pages = new PoolPages(reader, layout, tag);
    this.#order = order;
  }

  /**
   * @param hit number of the hit
   * @param stepOut leaves the allocator once, with PoolHitTag disarmed, for the return value
   */
  locate(
    hit: number,
    reading: StopReading,
    kind: 'alloc' | 'free',
    stepOut: StepOut,
  ): LocatedBlock {
    const said = poolArguments(reading.stack, this.#tag, this.#layout);
    const key = placeKey(reading.stack, kind, reading.ip);
    if (!key) {
      this.#learner.gap();
      return withoutPlace(said);
    }
    this.#lookBack(hit, kind, said.charged);
    const observation = this.#observe(hit, reading, key, said, stepOut);
    const location = this.#learner.observe(observation);
    this.#last = { hit, kind, charged: said.charged, unwritten: this.#unwritten(hit, kind) };
    this.#watch(hit);
    if (location.kind === 'unlocated') {
      return { ...sizes(said), open: location.why === 'learning' || undefined };
    }
    const charged = location.charged ?? said.charged;
    return {
      ...sizes(said),
      block: location.block,
      blockFrom: location.from,
      charged,
    };
  }

  /**
   * Looks at the blocks of the last allocation again: a tag that has come since was written
   * after the stop, if this hit cannot have written it.
   */
  #lookBack(hit: number, kind: 'alloc' | 'free', charged: number | undefined): void {
    const { hit: last, unwritten = [], charged: bytes } = this.#last ?? { hit: -1 };
    if (last !== hit - 1 || unwritten.length === 0) return;
    if (!this.#order.isAfter && kind === 'alloc' && !differ(charged, bytes)) return;
    const born = unwritten.filter((block) => {
      const found = this.#look('alloc', block);
      return found.kind === 'inUse' && !differ(found.bytes, bytes);
    });
    if (born.length > 0) this.#order.sawAfter();
    for (const block of born) this.#learner.bornAfter(last, block);
  }

  /** What an allocation may have been about and has no tag, as long as that is open. */
  #unwritten(hit: number, kind: 'alloc' | 'free'): readonly Address[] {
    if (kind === 'free' || this.#order.isBefore) return [];
    const shown = [...this.#learner.candidates('alloc', hit)].filter(offsetInPage);
    const looksLike = (kind: HeaderFinding['kind']) =>
      shown.filter((block) => this.#look('alloc', block).kind === kind);
    const isNew = (block: Address) => this.#pages.before(block).kind === 'noHeader';
    if (this.#last?.kind === 'free' && looksLike('inUse').some(isNew)) this.#order.sawBefore();
    return looksLike('noHeader');
  }

  /** Whether a block was in use at the last hit; a tag may have come to it since. */
  #before(block: Address): 'inUse' | 'free' | undefined {
    const { kind } = this.#pages.before(block);
    if (kind === 'released') return 'free';
    if (kind === 'inUse' || (kind === 'noHeader' && this.#order.isAfter)) return 'inUse';
    return kind === 'noHeader' && this.#order.isBefore ? 'free' : undefined;
  }

  /** What the kernel's own records say of a block some time after a hit. */
  lookAgain(block: Address): Afterwards {
    return afterwards(this.#look('alloc', block));
  }

  /** A page that cannot be read must stay so: reads can fail for other reasons. */
  #goneAt(block: Address, { found, goneAt }: Watch, hit: number): number | undefined {
    const ownsPage = hasOwnPage(found);
    if (goneAt && !ownsPage) return goneAt;
    const isGone = this.lookAgain(block) === 'freed' || (ownsPage && this.#hasNoPage(block));
    return isGone ? (goneAt ?? hit) : undefined;
  }

  /** Whether a block cannot be read, and that is not because nothing can be, or could not be. */
  #hasNoPage(block: Address): boolean {
    const isUnreadable = () => this.#look('alloc', block).kind === 'unreadable';
    const { poolHitTag } = this.#target;
    return isUnreadable() && !!this.#reader.readMemory(poolHitTag, 4) && isUnreadable();
  }

  /**
   * Gathers what shows at later hits whether this one was about a block: what was there before,
   * and what is not there any more.
   */
  #watch(hit: number): void {
    this.#watched.forEach((watch, block) => {
      watch.goneAt = this.#goneAt(block, watch, hit);
      const isSeenTwice = !hasOwnPage(watch.found) || (watch.goneAt ?? hit) < hit;
      const isGone = watch.goneAt !== undefined && isSeenTwice;
      if (!isGone && hit - watch.since < MOST_HITS_UNDER_WAY) return;
      this.#watched.delete(block);
      if (watch.goneAt) this.#learner.goneAfter(watch.since, block, watch.goneAt, hit);
    });
    for (const block of this.#learner.candidates('free', hit)) {
      if (this.#watched.size >= MOST_WATCHED || this.#watched.has(block)) continue;
      const found = this.#look('alloc', block);
      const now = afterwards(found);
      if (now === 'unknown') continue;
      this.#watched.set(block, { since: hit, found, goneAt: now === 'freed' ? hit : undefined });
    }
    if (this.#learner.isUndecided) this.#pages.keep(this.#learner.candidates('alloc', hit));
    else this.#pages.forget();
  }

  #observe(
    hit: number,
    reading: StopReading,
    key: PlaceKey,
    said: PoolArguments,
    stepOut: StepOut,
  ): Observation {
    const plan = this.#learner.plan(key);
    const words =
      plan.kind === 'everything'
        ? this.#everything(reading, key)
        : this.#only(plan.places, reading, key);
    const helps = plan.kind === 'everything' && plan.returnValueHelps && key.kind === 'alloc';
    const returned = helps ? this.#stepOut(stepOut, reading) : undefined;
    const pointer: Observation['pointer'] = returned
      ? { block: returned, from: 'returnValue' }
      : said.freed && { block: said.freed, from: 'arguments' };
    return {
      hit,
      key,
      words,
      look: this.#looks(key.kind),
      pointer,
      charged: said.charged,
      requested: said.requested,
      before: (block) => this.#before(block),
    };
  }

  /** What the other processors did meanwhile was not seen. */
  #stepOut(stepOut: StepOut, reading: StopReading): Address | undefined {
    const returned = stepOut.returnValue(reading);
    if (stepOut.hasMissed) this.#learner.gap();
    return returned;
  }

  #everything(reading: StopReading, key: PlaceKey): Words {
    const length = distance(reading.sp, key.limit);
    const stack =
      length !== undefined && length > 0
        ? this.#stack(reading, reading.sp, Math.min(length, MOST_STACK_BYTES))
        : undefined;
    return { registers: reading.registers, stack };
  }

  /** The slots of the places, which lie near each other, in one read. */
  #only(places: readonly Place[], reading: StopReading, key: PlaceKey): Words {
    const { registers } = reading;
    const offsets: number[] = [];
    for (const { where } of places) if ('offset' in where) offsets.push(where.offset);
    if (offsets.length === 0) return { registers };
    const first = Math.min(...offsets);
    const length = Math.max(...offsets) - first + this.#layout.pointerSize;
    return { registers, stack: this.#stack(reading, offsetAddress(key.base, first), length) };
  }

  /** Words of the stack, out of what was read of it at the stop where that holds them. */
  #stack({ sp, stackBytes }: StopReading, from: Address, length: number): Words['stack'] {
    const start = distance(sp, from) ?? -1;
    const isThere = stackBytes && start >= 0 && start + length <= stackBytes.length;
    const bytes = isThere
      ? stackBytes.subarray(start, start + length)
      : this.#reader.readMemory(from, length);
    return bytes && stackWords(from, bytes, this.#layout.pointerSize);
  }

  /** What the kernel's own records say of a block; each is looked up at most once a hit. */
  #looks(kind: 'alloc' | 'free'): BlockLook {
    const seen = new Map<Address, HeaderFinding>();
    return (block) => {
      const finding = seen.get(block) ?? this.#believed(kind, block);
      seen.set(block, finding);
      return finding;
    };
  }

  /** That a block has no tag tells nothing at an allocation that may write it later. */
  #believed(kind: 'alloc' | 'free', block: Address): HeaderFinding {
    const found = this.#look(kind, block);
    const mayBeLate = kind === 'alloc' && !this.#order.isBefore && offsetInPage(block) !== 0;
    return mayBeLate && found.kind === 'noHeader' ? { kind: 'headerless' } : found;
  }

  /** What is not in the table at a free may have been taken out of it already. */
  #look(kind: 'alloc' | 'free', block: Address): HeaderFinding {
    const found = readKnownBlock(this.#books, block);
    if (found.kind !== 'notInTable') return found;
    return { kind: kind === 'alloc' ? 'noHeader' : 'headerless' };
  }
}

const hasOwnPage = (found: HeaderFinding): boolean => found.kind === 'inUse' && !!found.ownsPage;

function afterwards({ kind }: HeaderFinding): Afterwards {
  switch (kind) {
    case 'inUse':
      return 'there';
    case 'released':
    case 'noHeader':
      return 'freed';
    default:
      return 'unknown';
  }
}

function sizes({ requested, charged, poolType }: PoolArguments): LocatedBlock {
  return { requested, charged, poolType };
}

const withoutPlace = (said: PoolArguments): LocatedBlock => ({
  ...sizes(said),
  block: said.freed,
  blockFrom: said.freed && 'arguments',
});
