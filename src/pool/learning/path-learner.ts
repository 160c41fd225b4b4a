import type { PoolLayout } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { sorted } from '../values/sorted';
import type { BlockEvents } from './block-events';
import { areOfTwoKinds, supportOf } from './checked';
import { agreement, answer, Claims } from './claims';
import { HeldAnswers } from './held-answers';
import {
  everyPlace,
  type Hypothesis,
  hypothesis,
  mayBeAligned,
  type Showing,
  type Sighting,
  showing,
} from './hypothesis';
import { ENOUGH_PROOFS, isLearned } from './learned';
import type { Place } from './place';
import type {
  BlockPointer,
  Found,
  LateAnswer,
  LearnedPlace,
  Observation,
  Plan,
} from './place-observation';
import {
  differ,
  freedBefore,
  type HitFacts,
  type NamedBlock,
  openBlock,
  proved,
  type Told,
  type Tried,
  tried,
  triedByOther,
  triedByTold,
  withoutOlder,
} from './trial';

/**
 * Hits that are read completely before only the places themselves are: long enough for blocks to
 * come back, so that leftovers are found out. (Two thirds of the allocations of a recorded kernel
 * reuse an address, at a median distance of 6 to 9 events.)
 */
const HITS_TO_COMPARE = 16;
/** At the first hits of a hunt it is worth a few kilobytes to read what was there before. */
const EARLY = 20;
/** Later only for so many unanswered hits of a way. */
const MOST_HELD = 4;
/** So many hits back: what waits longer gets its answer, if any, by other means. */
const RECENT = 24;
/** Unanswered hits whose words are kept: some hundred kilobytes. */
const MOST_WAITING = 256;
/**
 * Undecided hits of a way after which a return value is worth its resume: it misses what other
 * processors do meanwhile, and most evidence has come by itself until then (see above).
 */
const PATIENCE = 8;
/** The same in hits of any way since the first of them: a rare way would stay undecided. */
const LONG_WAIT = 100;
/** Return values are proofs: no more are needed. What is asked for in vain counts too. */
const MOST_STEP_OUTS = ENOUGH_PROOFS;
/**
 * How often learning may start over after everything was refuted: hits can have been missed
 * unnoticed, and arguments can have lied. After that no place holds the block.
 */
const MOST_RESTARTS = 2;

/** A hit that is not answered yet, and the bytes it charged, where its arguments gave them. */
interface WaitingHit {
  readonly hit: number;
  readonly charged: number | undefined;
  /** The allocation before it. */
  readonly after: number | undefined;
  /** Its number among the hits of this way. */
  readonly ordinal: number;
}

/** What is answered, and whether that must stand later hits first. */
type Believed = Sighting & { readonly isHeld?: boolean };

/** Learns the place of the block on one way through the allocator. */
export class PathLearner {
  readonly kind: 'alloc' | 'free';
  readonly #layout: PoolLayout;
  readonly #hasOneProcessor: boolean;
  /** Undefined before the first hit, and after everything was refuted. */
  #hypotheses: readonly Hypothesis[] | undefined;
  #waiting: readonly WaitingHit[] = [];
  /** Blocks of those waiting hits that what happened to the block tells, and not its place. */
  readonly #told = new Map<number, Told>();
  readonly #claims = new Claims();
  readonly #held = new HeldAnswers();
  #hits = 0;
  #stepOuts = 0;
  #returnValues = 0;
  #restarts = 0;
  #believesArguments = true;
  /** Whether places that were believed have been wrong: from then on none is by itself. */
  #isContradicted = false;
  /** Whether a block of this way was seen in use at a hit that freed it. */
  #endsAfter = false;
  /** Whether headers, or the kernel's table, tell of the blocks of this way. */
  #isSeen = false;
  #lastHit = 0;
  /** The last hit that is never answered: not read, no room to wait, or learning started over. */
  #lastBlind = 0;

  constructor(kind: 'alloc' | 'free', layout: PoolLayout, hasOneProcessor: boolean) {
    this.kind = kind;
    this.#layout = layout;
    this.#hasOneProcessor = hasOneProcessor;
  }

  /** @param lastHit the last hit of any way */
  plan(lastHit: number): Plan {
    if (this.#isBarren) return { kind: 'places', places: [] };
    if (this.#isLearned && this.#hits >= HITS_TO_COMPARE) {
      return { kind: 'places', places: this.#alive.map(({ place }) => place) };
    }
    const waited = lastHit - (this.#waiting[0]?.hit ?? lastHit);
    const isStuck =
      (this.#hits >= PATIENCE || waited >= LONG_WAIT) && this.#lastWaiting === this.#lastHit;
    const returnValueHelps = this.kind === 'alloc' && isStuck && this.#stepOuts < MOST_STEP_OUTS;
    if (returnValueHelps) this.#stepOuts++;
    return { kind: 'everything', returnValueHelps };
  }

  /** @param given the pointer of the observation, led back to the booked block */
  observe(observation: Observation, given: BlockPointer | undefined, events: BlockEvents): Found {
    this.#lastHit = observation.hit;
    const pointer = this.#believesArguments || given?.from !== 'arguments' ? given : undefined;
    if (pointer?.from === 'returnValue') this.#returnValues++;
    const found = this.#isBarren ? 'noPlace' : this.#look(observation, pointer, events);
    if (typeof found !== 'string') {
      const given = answer(found);
      if (!found.isHeld) return { kind: 'located', from: 'place', ...given };
      this.#held.hold({ hit: observation.hit, kind: this.kind, ...given }, this.#hits);
      return { kind: 'held', block: given.block };
    }
    if (pointer && found !== 'disagreement') {
      return { kind: 'located', from: pointer.from, block: pointer.block };
    }
    if (found !== 'learning') this.#lastBlind = observation.hit;
    return { kind: 'unlocated', why: found };
  }

  /** A hit was located, here or on another way, and named this block. */
  blockNamed(named: NamedBlock, events: BlockEvents): void {
    this.#keepOnly(
      this.#alive
        .map((each) => triedByOther(each, named, events))
        .filter((each): each is Hypothesis => each !== undefined),
    );
  }

  /** An earlier hit has been located: what was open of its block before it is not. */
  blockNamedBefore({ hit, kind, block }: LateAnswer, events: BlockEvents): void {
    for (const { open } of this.#alive) {
      if ((open.get(block)?.hit ?? hit) < hit) open.delete(block);
    }
    if (kind === 'free') {
      this.#keepOnly(this.#alive.map((each) => freedBefore(each, block, hit, events)));
    }
  }

  /**
   * Answers for waiting hits on which all that remain agree now, and those that have been held.
   * @param isEnd no hits will follow
   */
  settle(events: BlockEvents, isEnd: boolean): readonly LateAnswer[] {
    const answers: LateAnswer[] = [];
    let isDisputed = this.#isDisputed;
    this.#waiting = this.#waiting.filter((waiting) => {
      const { hit } = waiting;
      const claim = this.#claim(hit);
      const sighting = this.#toldFor(hit) ?? this.#checked(claim, waiting, events, isDisputed);
      if (!sighting || !this.#isBooked(sighting, events)) return true;
      this.#close(hit, sighting.block, events);
      const late = { hit, kind: this.kind, ...answer(sighting) };
      if (sighting.isHeld) this.#held.hold(late, waiting.ordinal);
      else answers.push(late);
      isDisputed = this.#isDisputed;
      return false;
    });
    const provedAt = Math.max(0, ...this.#alive.map((each) => each.provedAt));
    const course = { provedAt, hits: this.#hits, waits: this.#lastWaiting };
    const all = [...answers, ...this.#held.release(course, isEnd)];
    return sorted(all, (a, b) => a.hit - b.hit);
  }

  /** Whether it is known to be the booked block. */
  #isBooked(shown: Sighting, events: BlockEvents): boolean {
    return !mayBeAligned(shown, this.#layout) || events.lastOf('alloc', shown.block) !== undefined;
  }

  /** What all places show of a hit that waits. */
  #claim(hit: number): Sighting | undefined {
    return this.#claims.of(hit, this.#alive);
  }

  /** What all places show, if something else speaks for it. */
  #checked(
    shown: Sighting | undefined,
    { hit, after }: Pick<WaitingHit, 'hit' | 'after'>,
    events: BlockEvents,
    isDisputed = this.#isDisputed,
  ): Believed | undefined {
    if (!shown || !this.#isLearned) return undefined;
    const { kind } = this;
    const claim = {
      ...shown,
      kind,
      hit,
      after,
      places: this.#alive,
      isDisputed,
      isContradicted: this.#isContradicted,
      hasOneProcessor: this.#hasOneProcessor,
    };
    const support = supportOf(claim, events);
    return support === 'nothing' ? undefined : { ...shown, isHeld: support === 'passing' };
  }

  /** Whether the places have shown different blocks at a hit, and which was right is not known. */
  get #isDisputed(): boolean {
    return this.#waiting.some(({ hit }) => !this.#claim(hit));
  }

  /** What was told of a hit for sure and no place denies, or is what places that are believed show. */
  #toldFor(hit: number): Believed | undefined {
    const told = this.#told.get(hit);
    if (!told) return undefined;
    const { block, isSure } = told;
    const isAnswer = isSure
      ? this.#hasOneProcessor || this.#claim(hit)?.block === block
      : this.agreesOn(hit, block);
    if (!isAnswer) return undefined;
    return this.shownAt(hit).find((shown) => shown.block === block) ?? { block };
  }

  hasHitsSince(hit: number): boolean {
    return this.#lastHit > hit;
  }

  /** Whether a hit since then is not answered that can have been about so many bytes. */
  hasUnknownsSince(hit: number, charged?: number): boolean {
    return this.#lastBlind > hit || this.#waitingSince(hit, charged).length > 0;
  }

  /**
   * One of the unanswered hits since then, and none of another way, was about this block.
   * @param charged bytes of the block, where they are known
   */
  mustHaveShown(block: Address, since: number, charged: number | undefined): void {
    if (this.#lastBlind > since) return;
    const waiting = this.#waitingSince(since, charged);
    if (waiting.some((hit) => this.#told.get(hit)?.block === block)) return;
    const [only, ...others] = waiting.filter((hit) => !this.#told.has(hit));
    if (only !== undefined && others.length === 0) {
      this.wasAbout(only, { block, isSure: waiting.length === 1 });
    } else {
      this.#keepOnly(this.#alive.filter(({ open }) => open.has(block)));
    }
  }

  /**
   * Whether an unanswered hit other than this one can have freed a block that was in use at it
   * and gone at a later one: one that is never answered, one before it that shows the block and
   * was still under way, or any in between. When the block was gone at the hit itself already,
   * any since its allocation can have.
   */
  mayHaveFreed(block: Address, since: number, hit: number, goneAt: number): boolean {
    if (this.#lastBlind > since) return true;
    const from = hit < goneAt ? hit : since;
    return this.#waiting.some(({ hit: each }) => {
      if (each <= since || each === hit || this.#told.has(each)) return false;
      const isBetween = each > from && (each < goneAt || (each === goneAt && !this.#endsAfter));
      return isBetween || this.shownAt(each).some((shown) => shown.block === block);
    });
  }

  /** Whether all places that are believed show this block at a hit that waits. */
  agreesOn(hit: number, block: Address): boolean {
    return this.#isLearned && this.#claim(hit)?.block === block;
  }

  /** Whether another hit than this one, behind one and not behind the other, is not answered. */
  waitsBetween(behind: number, last: number, hit: number): boolean {
    return this.#waiting.some((each) => each.hit > behind && each.hit <= last && each.hit !== hit);
  }

  /** The unanswered hit at which places that are believed show this block, in use, if it is one. */
  hitThatClaims(block: Address): number | undefined {
    if (!this.#isLearned) return undefined;
    const hits = this.#waiting.filter(({ hit }) => {
      const claim = this.#claim(hit);
      return claim?.block === block && claim.header?.kind === 'inUse';
    });
    return hits.length === 1 ? hits[0]?.hit : undefined;
  }

  /** Whether another unanswered hit shows the block. */
  showsElsewhere(hit: number, block: Address): boolean {
    return this.#waiting.some(
      (each) => each.hit !== hit && this.shownAt(each.hit).some((shown) => shown.block === block),
    );
  }

  /** What an unanswered hit can have been about. */
  shownAt(hit: number): readonly Sighting[] {
    const all: Sighting[] = [];
    for (const { shown } of this.#alive) {
      const sighting = shown.get(hit);
      if (sighting) all.push(sighting);
    }
    return all;
  }

  /** What happened to a block speaks for places of two kinds that show it, and decides nothing. */
  mayBeAbout(hit: number, block: Address): void {
    const showing = this.#alive.filter(({ shown }) => shown.get(hit)?.block === block);
    if (!areOfTwoKinds(showing)) return;
    this.#keepOnly(
      this.#alive.map((each) => {
        const mayBeLeft = each.open.get(block)?.mayBeLeft ?? true;
        const proof = { hit, block, isCurrent: true, mayBeLeft };
        return showing.includes(each) ? proved(each, proof) : each;
      }),
    );
  }

  /** What happened to a block tells that a hit was about it, if it waits here for an answer. */
  wasAbout(hit: number, told: Told): void {
    this.#endsAfter ||= told.endsAfter === true;
    if (this.#told.has(hit) || !this.#waiting.some((each) => each.hit === hit)) return;
    this.#told.set(hit, told);
    this.#keepOnly(
      this.#alive
        .map((each) => triedByTold(each, hit, told, this.#hasOneProcessor))
        .filter((each): each is Hypothesis => each !== undefined),
    );
  }

  /**
   * Hits were missed: what a place showed before can have been undone unseen. What memory, or a
   * return value, has proved of a place still holds; what only frees did could not be refuted.
   */
  forgetOpen(): void {
    for (const { open } of this.#alive) open.clear();
    if (this.#isLearned || this.#isSeen || this.#returnValues) return;
    this.#keepOnly(
      this.#alive.map(({ place, shown, open }) => ({ ...hypothesis(place), shown, open })),
    );
  }

  learned(): readonly LearnedPlace[] {
    return this.#isLearned ? this.#alive.map(({ place, proofs }) => ({ place, proofs })) : [];
  }

  /** Believes places from the start, as if they had been learned. */
  restore(places: readonly Place[]): void {
    this.#hypotheses = places.map((place) => hypothesis(place, true));
    this.#hits = HITS_TO_COMPARE;
  }

  /** Everything known of this way is in doubt. */
  startOver(): void {
    this.#isContradicted ||= this.#isLearned;
    this.#hypotheses = undefined;
    this.#waiting = [];
    this.#told.clear();
    this.#claims.forgetAll();
    this.#held.drop();
    this.#hits = 0;
    this.#lastBlind = this.#lastHit;
    this.#restarts++;
  }

  get #lastWaiting(): number {
    return this.#waiting[this.#waiting.length - 1]?.hit ?? 0;
  }

  #waitingSince(since: number, charged: number | undefined): readonly number[] {
    return this.#waiting
      .filter((each) => each.hit > since && !differ(each.charged, charged))
      .map(({ hit }) => hit);
  }

  get #alive(): readonly Hypothesis[] {
    return this.#hypotheses ?? [];
  }

  get #isLearned(): boolean {
    return isLearned(this.#alive, this.#isSeen && this.kind === 'alloc');
  }

  /**
   * Whether it could help to know which blocks were there before a hit.
   * @param lastHit the last hit of any way
   */
  isUndecidedAt(lastHit: number): boolean {
    const recent = this.#waiting.filter(({ hit }) => lastHit - hit < RECENT);
    return recent.length > (this.#isLearned || lastHit > EARLY ? MOST_HELD : 0);
  }

  get #isBarren(): boolean {
    return this.#restarts > MOST_RESTARTS;
  }

  #look(
    observation: Observation,
    pointer: BlockPointer | undefined,
    events: BlockEvents,
  ): Believed | 'learning' | 'disagreement' | 'unreadable' | 'noPlace' {
    // Of words that could not be read the true place may be one.
    if (!this.#hypotheses && !observation.words.stack) return 'unreadable';
    const before = this.#hypotheses ?? everyPlace(observation, this.#layout);
    const { key, words, look } = observation;
    const shown = before.map(({ place }) => showing(place, key, words, this.#layout, look));
    if (shown.every((each) => each === 'notRead')) return 'unreadable';
    this.#hits++;
    if (this.#contradictsArguments(shown, pointer)) {
      this.#believesArguments = false;
      this.startOver();
      return 'disagreement';
    }
    const facts = this.#facts(observation, pointer);
    const remaining = withoutOlder(
      before
        .map((each, index) => tried(each, shown[index], facts, events))
        .filter((each): each is Tried => each !== undefined),
    );
    if (remaining.length === 0) {
      this.startOver();
      return 'noPlace';
    }
    this.#hypotheses = remaining.map((each) => each.hypothesis);
    const sightings = remaining.map((each) => each.sighting);
    this.#isSeen ||= sightings.some(({ header }) => header?.kind === 'inUse');
    const agreed = agreement(sightings);
    const here = { hit: observation.hit, after: events.lastAllocation };
    const isKnown = agreed && pointer && this.#isLearned;
    const found = isKnown ? agreed : this.#checked(agreed, here, events);
    if (found) return this.#isBooked(found, events) ? found : 'unreadable';
    if (pointer) return 'learning';
    return this.#keep(facts, sightings, events) ? 'learning' : 'disagreement';
  }

  #facts(
    { hit, charged, requested, before = () => undefined }: Observation,
    pointer: BlockPointer | undefined,
  ): HitFacts {
    const { kind } = this;
    const endsAfter = this.#endsAfter;
    return { hit, kind, pointer: pointer?.block, charged, requested, endsAfter, before };
  }

  #contradictsArguments(shown: readonly Showing[], pointer: BlockPointer | undefined): boolean {
    if (pointer?.from !== 'arguments' || !this.#isLearned) return false;
    const blocks = shown.filter((each): each is Sighting => typeof each !== 'string');
    return blocks.length > 0 && blocks.every(({ block }) => block !== pointer.block);
  }

  /** @returns whether there was room for one more that waits */
  #keep(facts: HitFacts, sightings: readonly Sighting[], events: BlockEvents): boolean {
    if (this.#waiting.length >= MOST_WAITING) return false;
    const { hit, charged } = facts;
    const waiting = { hit, charged, after: events.lastAllocation, ordinal: this.#hits };
    this.#waiting = [...this.#waiting, waiting];
    for (const [index, { shown, open }] of this.#alive.entries()) {
      const sighting = sightings[index];
      if (!sighting) continue;
      shown.set(hit, sighting);
      open.set(sighting.block, openBlock(sighting, facts, events));
    }
    return true;
  }

  /** Takes an answered hit out of the hypotheses' own books into the common ones. */
  #close(hit: number, block: Address, events: BlockEvents): void {
    for (const { shown, open } of this.#alive) {
      shown.delete(hit);
      if (open.get(block)?.hit === hit) open.delete(block);
    }
    this.#told.delete(hit);
    this.#claims.forget(hit);
    events.found(this.kind, hit);
    events.located(this.kind, block, hit);
  }

  #keepOnly(remaining: readonly Hypothesis[]): void {
    if (!this.#hypotheses) return;
    this.#hypotheses = remaining;
    if (remaining.length === 0) this.startOver();
  }
}
