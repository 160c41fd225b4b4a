import type { PoolLayout } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { BlockEvents } from './block-events';
import { PathLearner } from './path-learner';
import type { Place, PlaceKey } from './place';
import type {
  BlockPointer,
  LateAnswer,
  LearnedPlace,
  Location,
  Observation,
  Plan,
} from './place-observation';
import { bookedBlock, canBeBlock, mayBeAligned } from './sighting';

/**
 * Learns where the block of a hit stands: for each way through the allocator, told by the
 * address in the allocator's own frame, the block is always in the same register or slot.
 *
 * At the first hits of a way every register and every stack word up to the caller's frame is a
 * hypothesis. A hypothesis is refuted by showing something that cannot be a block, a block that
 * is still outstanding (or, at a free, has been freed already), a block whose header does not
 * have the tag, or another block than the return value or a trusted argument. Nothing is ranked:
 * an answer is given only when evidence spoke for a hypothesis, all that remain agree and
 * something of another kind speaks for the block of this very hit (`belief.ts`).
 * Earlier hits are answered afterwards from what was kept of them.
 */
export class PlaceLearner {
  readonly #paths = new Map<string, PathLearner>();
  readonly #all: PathLearner[] = [];
  readonly #events = new BlockEvents({
    hasNone: (kind, after, before) =>
      !this.#ways(kind).some((path) => path.hasUnknownsBetween(after, before)),
    isClaimedByFree: (block) =>
      this.#ways('free').some((path) => path.hitThatClaims(block) !== undefined),
  });
  readonly #layout: PoolLayout;
  readonly #hasOneProcessor: boolean;
  #late: LateAnswer[] = [];

  /** @param hasOneProcessor nothing else goes on while the target stops in an allocation or a free */
  constructor(layout: PoolLayout, hasOneProcessor: boolean) {
    this.#layout = layout;
    this.#hasOneProcessor = hasOneProcessor;
  }

  /** What to read at a hit before handing it to {@link observe}. */
  plan(key: PlaceKey): Plan {
    return this.#path(key).plan();
  }

  observe(observation: Observation): Location {
    const { hit, key, look, pointer } = observation;
    const path = this.#path(key);
    if (this.#layout.alignedHeaders && !look) {
      path.pass(hit);
      this.#events.stopped(key.kind, hit, undefined, observation);
      return { kind: 'unlocated', why: 'unreadable' };
    }
    const found = path.observe(observation, this.#booked(pointer, observation));
    if (found.kind !== 'unlocated') this.#located(found.block, observation);
    else this.#events.stopped(key.kind, hit, undefined, observation);
    this.#settle();
    return found.kind === 'held' ? { kind: 'unlocated', why: 'learning' } : found;
  }

  /**
   * A block that a free showed was gone at a later hit, or at that one already where the kernel
   * gives it back before it stops: if no other hit can have freed it, that one did. It is gone at
   * the next hit, or no other free since its allocation is unanswered: one that was preempted can
   * come to its end at any time.
   * @param now the last hit
   */
  goneAfter(hit: number, block: Address, goneAt: number, now: number): void {
    const since = this.#events.mustBeFreedSince(block, goneAt);
    if (since === undefined || (goneAt === hit && since === 0)) return;
    const ways = this.#unknownSince('free', since);
    if (ways.some((path) => path.mayHaveFreed(block, since, hit, goneAt))) {
      const isShownOnce = !ways.some((path) => path.showsElsewhere(hit, block));
      if (since === 0 || goneAt === hit || !isShownOnce) return;
      for (const path of ways) path.mayBeAbout(hit, block);
      this.#settle();
      return;
    }
    const isNext = goneAt - hit <= 1;
    const isAlone = !ways.some((path) => path.waitsBetween(since, now, hit));
    const wasGone = goneAt === hit && !this.#hasOneProcessor;
    if ((!isNext || wasGone) && !isAlone) return;
    const isSure = isAlone || ways.some((path) => path.agreesOn(hit, block));
    for (const path of ways) path.wasAbout(hit, { block, isSure, endsAfter: goneAt > hit });
    this.#settle();
  }

  /**
   * A block that an allocation showed without its tag had it at the very next hit. With several
   * processors any other that is not answered can have written it.
   */
  bornAfter(hit: number, block: Address): void {
    const ways = this.#unknownSince('alloc', 0);
    const isOther = ways.some((path) => path.showsElsewhere(hit, block));
    if (isOther || this.#events.lastOf('alloc', block) !== undefined) return;
    if (!this.#hasOneProcessor && ways.some((path) => path.waitsBetween(0, hit, hit))) return;
    for (const path of ways) {
      path.wasAbout(hit, { block, isSure: path.agreesOn(hit, block) });
    }
    this.#settle();
  }

  /** Blocks, one of which a hit may have been about that is not answered. */
  candidates(kind: 'alloc' | 'free', hit: number): ReadonlySet<Address> {
    const blocks = new Set<Address>();
    for (const path of this.#ways(kind))
      for (const { block } of path.shownAt(hit)) blocks.add(block);
    return blocks;
  }

  /** Whether it would help to know which blocks were there before an allocation. */
  get isUndecided(): boolean {
    return this.#ways('alloc').some((path) => path.isUndecided);
  }

  /**
   * Hits were missed, or one had no key or could not be told to be an allocation or a free:
   * what was outstanding before proves nothing any more.
   */
  gap(): void {
    this.#events.gap();
    for (const path of this.#all) path.forgetOpen();
  }

  /** The hunt has ended, or rests: no later hit will speak for or against what is held. */
  end(): void {
    this.#settle(true);
  }

  /** Answers for earlier hits that were found since the last call. */
  resolved(): readonly LateAnswer[] {
    const late = this.#late;
    this.#late = [];
    return late;
  }

  /** The places from which answers are given. Several of one key have always agreed. */
  places(): readonly LearnedPlace[] {
    const learned: LearnedPlace[] = [];
    for (const path of this.#all) learned.push(...path.learned());
    return learned;
  }

  /** Takes over what an earlier hunt learned on the same boot of the same target. */
  restore(places: readonly Place[]): void {
    for (const { kind, key: address } of places) {
      const own = places.filter((place) => place.kind === kind && place.key === address);
      this.#path({ kind, address }).restore(own);
    }
  }

  #ways(kind: 'alloc' | 'free'): readonly PathLearner[] {
    return this.#all.filter((path) => path.kind === kind);
  }

  /** Ways with a hit since then that is not answered and can have been about so many bytes. */
  #unknownSince(kind: 'alloc' | 'free', since: number, charged?: number): readonly PathLearner[] {
    return this.#ways(kind).filter((path) => path.hasUnknownsSince(since, charged));
  }

  /** Takes the answers for earlier hits that have been found. */
  #settle(isEnd = false): void {
    for (const path of this.#all) {
      for (const answer of path.settle(isEnd)) {
        this.#late.push(answer);
        for (const each of this.#all) each.blockNamedBefore(answer);
      }
    }
  }

  #path({ kind, address }: Pick<PlaceKey, 'kind' | 'address'>): PathLearner {
    const id = `${kind} ${address}`;
    const known = this.#paths.get(id);
    if (known) return known;
    const path = new PathLearner(kind, this.#layout, this.#hasOneProcessor, this.#events);
    this.#paths.set(id, path);
    this.#all.push(path);
    return path;
  }

  #booked(pointer: BlockPointer | undefined, { look }: Observation): BlockPointer | undefined {
    if (!pointer || !canBeBlock(pointer.block, this.#layout)) return undefined;
    const booked = bookedBlock(pointer.block, look);
    if (mayBeAligned(booked, this.#layout)) return undefined;
    return { from: pointer.from, block: booked.block };
  }

  /** A located hit is evidence for the places of every way. */
  #located(block: Address, observation: Observation): void {
    const { hit, charged } = observation;
    const { kind } = observation.key;
    if (kind === 'alloc') this.#explainReuse(hit, block);
    this.#explainRepetition(kind, block, kind === 'free' ? charged : undefined);
    this.#events.stopped(kind, hit, block, observation);
    for (const path of this.#all) path.blockNamed({ kind, block, charged });
  }

  /** A block that is allocated right after a free that shows it was freed by that. */
  #explainReuse(hit: number, block: Address): void {
    for (const path of this.#ways('free')) {
      if (path.hitThatClaims(block) === hit - 1) path.wasAbout(hit - 1, { block, isSure: true });
    }
  }

  /**
   * A block that is freed twice was allocated in between, one that is allocated twice was freed:
   * some way must have shown it.
   * @param charged bytes of what happened in between, where they are known
   */
  #explainRepetition(kind: 'alloc' | 'free', block: Address, charged: number | undefined): void {
    const since = this.#events.lastOf(kind, block);
    if (since === undefined) return;
    const missing = kind === 'alloc' ? 'free' : 'alloc';
    const unknown = this.#unknownSince(missing, since, charged);
    // Where only one way has hits that are not answered, it was one of those.
    if (unknown.length === 1) unknown[0]?.mustHaveShown(block, since, charged);
    if (unknown.length > 0) return;
    // All of them named other blocks: one named a wrong one, or a hit was missed.
    for (const path of this.#ways(missing)) if (path.hasHitsSince(since)) path.startOver();
    this.gap();
  }
}
