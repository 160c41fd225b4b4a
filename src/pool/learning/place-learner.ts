import type { PoolLayout } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { BlockEvents } from './block-events';
import { bookedBlock, canBeBlock, mayBeAligned } from './hypothesis';
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

/**
 * Learns where the block of a hit stands: for each way through the allocator, told by the
 * address in the allocator's own frame, the block is always in the same register or slot.
 *
 * At the first hits of a way every register and every stack word up to the caller's frame is a
 * hypothesis. A hypothesis is refuted by showing something that cannot be a block, a block that
 * is still outstanding (or, at a free, has been freed already), a block whose header does not
 * have the tag, or another block than the return value or a trusted argument. Nothing is ranked:
 * an answer is given only when evidence spoke for a hypothesis, all that remain agree and
 * something of another kind speaks for the block of this very hit (`checked.ts`).
 * Earlier hits are answered afterwards from what was kept of them.
 */
export class PlaceLearner {
  readonly #paths = new Map<string, PathLearner>();
  readonly #events = new BlockEvents((block) => this.#isClaimedByFree(block));
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
    return this.#path(key.kind, key.address).plan(this.#events.lastHit);
  }

  observe(observation: Observation): Location {
    const { hit, key, look, pointer, charged } = observation;
    if (this.#layout.alignedHeaders && !look) return this.#unreadable(key, hit);
    const path = this.#path(key.kind, key.address);
    const found = path.observe(observation, this.#booked(pointer, observation), this.#events);
    if (key.kind === 'alloc') this.#events.allocates(hit, observation);
    if (found.kind !== 'unlocated') this.#located(key.kind, found.block, hit, charged);
    else this.#events.unlocated(key.kind, hit, found.why === 'learning');
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
    for (const path of this.#paths.values()) {
      if (path.kind === kind) for (const { block } of path.shownAt(hit)) blocks.add(block);
    }
    return blocks;
  }

  /** Whether it would help to know which blocks were there before an allocation. */
  get isUndecided(): boolean {
    return [...this.#paths.values()].some(
      (path) => path.kind === 'alloc' && path.isUndecidedAt(this.#events.lastHit),
    );
  }

  /**
   * Hits were missed, or one had no key or could not be told to be an allocation or a free:
   * what was outstanding before proves nothing any more.
   */
  gap(): void {
    this.#events.gap();
    for (const path of this.#paths.values()) path.forgetOpen();
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
    for (const path of this.#paths.values()) learned.push(...path.learned());
    return learned;
  }

  /** Takes over what an earlier hunt learned on the same boot of the same target. */
  restore(places: readonly Place[]): void {
    for (const { kind, key } of places) {
      const own = places.filter((place) => place.kind === kind && place.key === key);
      this.#path(kind, key).restore(own);
    }
  }

  /** Ways with a hit since then that is not answered and can have been about so many bytes. */
  #unknownSince(kind: 'alloc' | 'free', since: number, charged?: number): readonly PathLearner[] {
    return [...this.#paths.values()].filter(
      (path) => path.kind === kind && path.hasUnknownsSince(since, charged),
    );
  }

  /** Takes the answers for earlier hits that have been found. */
  #settle(isEnd = false): void {
    for (const path of this.#paths.values()) {
      for (const answer of path.settle(this.#events, isEnd)) {
        this.#late.push(answer);
        for (const each of this.#paths.values()) each.blockNamedBefore(answer, this.#events);
      }
    }
  }

  #path(kind: 'alloc' | 'free', address: Address): PathLearner {
    const id = `${kind} ${address}`;
    const known = this.#paths.get(id);
    if (known) return known;
    const path = new PathLearner(kind, this.#layout, this.#hasOneProcessor);
    this.#paths.set(id, path);
    return path;
  }

  #unreadable({ kind }: PlaceKey, hit: number): Location {
    this.#events.unlocated(kind, hit, false);
    return { kind: 'unlocated', why: 'unreadable' };
  }

  #booked(pointer: BlockPointer | undefined, { look }: Observation): BlockPointer | undefined {
    if (!pointer || !canBeBlock(pointer.block, this.#layout)) return undefined;
    const booked = bookedBlock(pointer.block, look);
    if (mayBeAligned(booked, this.#layout)) return undefined;
    return { from: pointer.from, block: booked.block };
  }

  /** A located hit is evidence for the hypotheses of every way. */
  #located(kind: 'alloc' | 'free', block: Address, hit: number, charged: number | undefined): void {
    if (kind === 'alloc') this.#explainReuse(hit, block);
    this.#explainRepetition(kind, block, kind === 'free' ? charged : undefined);
    this.#events.located(kind, block, hit);
    for (const path of this.#paths.values())
      path.blockNamed({ kind, block, charged }, this.#events);
  }

  /** A block that is allocated right after a free that shows it was freed by that. */
  #explainReuse(hit: number, block: Address): void {
    for (const path of this.#paths.values()) {
      const claims = path.kind === 'free' && path.hitThatClaims(block) === hit - 1;
      if (claims) path.wasAbout(hit - 1, { block, isSure: true });
    }
  }

  /** Whether a free that is not answered shows the block, and learned places agree on it. */
  #isClaimedByFree(block: Address): boolean {
    return [...this.#paths.values()].some(
      (path) => path.kind === 'free' && path.hitThatClaims(block) !== undefined,
    );
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
    for (const path of this.#paths.values()) {
      if (path.kind === missing && path.hasHitsSince(since)) path.startOver();
    }
    this.gap();
  }
}
