import type { PoolLayout } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { sorted } from '../values/sorted';
import { areOfTwoKinds, ENOUGH_PROOFS, isLearned, supportOf } from './belief';
import type { BlockEvents } from './block-events';
import type { Place } from './place';
import type {
  BlockPointer,
  Found,
  LateAnswer,
  LearnedPlace,
  Observation,
  Plan,
} from './place-observation';
import { agreement, answer, mayBeAligned, type Sighting, showing } from './sighting';
import { differ } from './sizes';
import { everyPlace, Standing, type Told, type WaitingHit } from './standing';
import { type HitFacts, type NamedBlock, standsNamed, standsTold, tried } from './trial';

/**
 * Hits that are read completely before only the places themselves are: long enough for blocks to
 * come back, so that leftovers are found out. (Two thirds of the allocations of a recorded kernel
 * reuse an address, at a median distance of 6 to 9 events.)
 */
const HITS_TO_COMPARE = 16;
/** At the first hits of a hunt it is worth a few kilobytes to read what was there before. */
const EARLY = 20;
/** Later only for so many unanswered hits of a way. */
const MOST_UNANSWERED = 4;
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
/** Hits of its way that an answer must stand which is held. */
const LONG_ENOUGH = 4;

/** What is answered, and whether that must stand later hits first. */
type Believed = Sighting & { readonly isHeld?: boolean };

/** Learns the place of the block on one way through the allocator. */
export class PathLearner {
  readonly kind: 'alloc' | 'free';
  readonly #layout: PoolLayout;
  readonly #hasOneProcessor: boolean;
  readonly #events: BlockEvents;
  /** Places that were never wrong; undefined before the first hit, and after all were. */
  #standings: readonly Standing[] | undefined;
  #waiting: readonly WaitingHit[] = [];
  /**
   * Answers for which places of one kind speak, and a header that any block in use has. A place that
   * ceases to hold the block is found out by the next hits, and the last that it said is dropped then.
   * So an answer is given once a later hit has proved a place, or once all hits since then were
   * answered, so many of them or up to the end of the hunt.
   */
  #held: readonly { readonly answer: LateAnswer; readonly ordinal: number }[] = [];
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

  constructor(
    kind: 'alloc' | 'free',
    layout: PoolLayout,
    hasOneProcessor: boolean,
    events: BlockEvents,
  ) {
    this.kind = kind;
    this.#layout = layout;
    this.#hasOneProcessor = hasOneProcessor;
    this.#events = events;
  }

  plan(): Plan {
    if (this.#isBarren) return { kind: 'places', places: [] };
    if (this.#isLearned && this.#hits >= HITS_TO_COMPARE) {
      return { kind: 'places', places: this.#alive.map(({ place }) => place) };
    }
    const { lastHit } = this.#events;
    const waited = lastHit - (this.#waiting[0]?.hit ?? lastHit);
    const isStuck =
      (this.#hits >= PATIENCE || waited >= LONG_WAIT) && this.#lastWaiting === this.#lastHit;
    const returnValueHelps = this.kind === 'alloc' && isStuck && this.#stepOuts < MOST_STEP_OUTS;
    if (returnValueHelps) this.#stepOuts++;
    return { kind: 'everything', returnValueHelps };
  }

  /** @param given the pointer of the observation, led back to the booked block */
  observe(observation: Observation, given: BlockPointer | undefined): Found {
    const { hit } = observation;
    this.#lastHit = hit;
    const pointer = this.#believesArguments || given?.from !== 'arguments' ? given : undefined;
    if (pointer?.from === 'returnValue') this.#returnValues++;
    const found = this.#isBarren ? 'noPlace' : this.#look(observation, pointer);
    if (typeof found !== 'string') {
      const { block, charged } = answer(found);
      if (!found.isHeld) return { kind: 'located', from: 'place', block, charged };
      this.#hold({ hit, kind: this.kind, block, charged }, this.#hits);
      return { kind: 'held', block };
    }
    if (pointer && found !== 'disagreement') {
      return { kind: 'located', from: pointer.from, block: pointer.block };
    }
    if (found !== 'learning') this.#lastBlind = hit;
    return { kind: 'unlocated', why: found };
  }

  /** Nothing can be known of this hit. */
  pass(hit: number): void {
    this.#lastBlind = hit;
  }

  /** A hit was located, here or on another way, and named this block. */
  blockNamed(named: NamedBlock): void {
    this.#keepThose((each) => standsNamed(each, named, this.#events));
  }

  /** An earlier hit has been located: what was open of its block before it is not. */
  blockNamedBefore({ hit, block }: LateAnswer): void {
    for (const { open } of this.#alive) if ((open.get(block)?.hit ?? hit) < hit) open.delete(block);
  }

  /**
   * Answers for waiting hits on which all that remain agree now, and those that have been held.
   * @param isEnd no hits will follow
   */
  settle(isEnd: boolean): readonly LateAnswer[] {
    const answers: LateAnswer[] = [];
    this.#waiting = this.#waiting.filter((waiting) => {
      const found = this.#toldOf(waiting) ?? this.#checked(this.#claim(waiting), waiting);
      if (!found || !this.#isBooked(found)) return true;
      this.#close(waiting, found.block);
      const late = { hit: waiting.hit, kind: this.kind, ...answer(found) };
      if (found.isHeld) this.#hold(late, waiting.ordinal);
      else answers.push(late);
      return false;
    });
    if (this.#held.length > 0) answers.push(...this.#release(isEnd));
    return answers.length > 1 ? sorted(answers, (a, b) => a.hit - b.hit) : answers;
  }

  #hold(late: LateAnswer, ordinal: number): void {
    this.#held = [...this.#held, { answer: late, ordinal }];
  }

  #release(isEnd: boolean): readonly LateAnswer[] {
    const provedAt = Math.max(0, ...this.#alive.map((each) => each.provedAt));
    const answers: LateAnswer[] = [];
    this.#held = this.#held.filter(({ answer: late, ordinal }) => {
      const hasStood = isEnd || this.#hits - ordinal >= LONG_ENOUGH;
      const stands = provedAt > late.hit || (this.#lastWaiting <= late.hit && hasStood);
      if (stands) answers.push(late);
      return !stands;
    });
    return answers;
  }

  /** Whether it is known to be the booked block. */
  #isBooked(shown: Sighting): boolean {
    return (
      !mayBeAligned(shown, this.#layout) || this.#events.lastOf('alloc', shown.block) !== undefined
    );
  }

  /** What all places show of a hit that waits. What a place shows never changes. */
  #claim(waiting: WaitingHit): Sighting | undefined {
    const places = this.#alive.length;
    if (waiting.claim?.places !== places) {
      const of = agreement(this.#alive.map(({ place }) => waiting.shown.get(place)));
      waiting.claim = { places, of };
    }
    return waiting.claim.of;
  }

  /** What all places show, if something else speaks for it. */
  #checked(
    shown: Sighting | undefined,
    { hit, after }: { readonly hit: number; readonly after: number | undefined },
  ): Believed | undefined {
    if (!shown || !this.#isLearned) return undefined;
    const claim = {
      kind: this.kind,
      hit,
      after,
      places: this.#alive,
      isContradicted: this.#isContradicted,
      hasOneProcessor: this.#hasOneProcessor,
    };
    const support = supportOf(shown, claim, this.#events);
    return support === 'nothing' ? undefined : { ...shown, isHeld: support === 'passing' };
  }

  /** What was told of a hit for sure and no place denies, or is what places that are believed show. */
  #toldOf(waiting: WaitingHit): Believed | undefined {
    if (!waiting.told) return undefined;
    const { block, isSure } = waiting.told;
    const isAnswer =
      (isSure && this.#hasOneProcessor) ||
      ((isSure || this.#isLearned) && this.#claim(waiting)?.block === block);
    if (!isAnswer) return undefined;
    return this.#shownOf(waiting).find((shown) => shown.block === block) ?? { block };
  }

  hasHitsSince(hit: number): boolean {
    return this.#lastHit > hit;
  }

  /** Whether a hit since then is not answered that can have been about so many bytes. */
  hasUnknownsSince(hit: number, charged?: number): boolean {
    return this.#lastBlind > hit || this.#waitingSince(hit, charged).length > 0;
  }

  /** Whether a hit between two others is not answered. */
  hasUnknownsBetween(after: number, before: number): boolean {
    return this.#lastBlind > after || this.#waiting.some(({ hit }) => hit > after && hit < before);
  }

  /**
   * One of the unanswered hits since then, and none of another way, was about this block.
   * @param charged bytes of the block, where they are known
   */
  mustHaveShown(block: Address, since: number, charged: number | undefined): void {
    if (this.#lastBlind > since) return;
    const waiting = this.#waitingSince(since, charged);
    if (waiting.some(({ told }) => told?.block === block)) return;
    const [only, ...others] = waiting.filter(({ told }) => !told);
    if (only && others.length === 0) {
      this.wasAbout(only.hit, { block, isSure: waiting.length === 1 });
    } else {
      this.#keepThose(({ open }) => open.has(block));
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
    return this.#waiting.some((waiting) => {
      const { hit: each, told } = waiting;
      if (each <= since || each === hit || told) return false;
      const isBetween = each > from && (each < goneAt || (each === goneAt && !this.#endsAfter));
      return isBetween || this.#shows(waiting, block);
    });
  }

  /** Whether all places that are believed show this block at a hit that waits. */
  agreesOn(hit: number, block: Address): boolean {
    const waiting = this.#waitingHit(hit);
    return this.#isLearned && waiting !== undefined && this.#claim(waiting)?.block === block;
  }

  /** Whether another hit than this one, behind one and not behind the other, is not answered. */
  waitsBetween(behind: number, last: number, hit: number): boolean {
    return this.#waiting.some((each) => each.hit > behind && each.hit <= last && each.hit !== hit);
  }

  /** The unanswered hit at which places that are believed show this block, in use, if it is one. */
  hitThatClaims(block: Address): number | undefined {
    if (!this.#isLearned) return undefined;
    const [first, ...others] = this.#waiting.filter((waiting) => {
      const claim = this.#claim(waiting);
      return claim?.block === block && claim.header?.kind === 'inUse';
    });
    return others.length === 0 ? first?.hit : undefined;
  }

  /** Whether another unanswered hit shows the block. */
  showsElsewhere(hit: number, block: Address): boolean {
    return this.#waiting.some((each) => each.hit !== hit && this.#shows(each, block));
  }

  /** What an unanswered hit can have been about. */
  shownAt(hit: number): readonly Sighting[] {
    const waiting = this.#waitingHit(hit);
    return waiting ? this.#shownOf(waiting) : [];
  }

  #waitingHit(hit: number): WaitingHit | undefined {
    return this.#waiting.find((each) => each.hit === hit);
  }

  #shownOf({ shown }: WaitingHit): readonly Sighting[] {
    const all: Sighting[] = [];
    for (const { place } of this.#alive) {
      const sighting = shown.get(place);
      if (sighting) all.push(sighting);
    }
    return all;
  }

  #shows({ shown }: WaitingHit, block: Address): boolean {
    return this.#alive.some(({ place }) => shown.get(place)?.block === block);
  }

  /** What happened to a block speaks for places of two kinds that show it, and decides nothing. */
  mayBeAbout(hit: number, block: Address): void {
    const waiting = this.#waitingHit(hit);
    const showing = this.#alive.filter(({ place }) => waiting?.shown.get(place)?.block === block);
    if (!areOfTwoKinds(showing)) return;
    for (const each of showing) {
      const mayBeLeft = waiting?.shown.get(each.place)?.mayBeLeft === true;
      each.prove({ hit, block, isCurrent: true, mayBeLeft });
    }
  }

  /** What happened to a block tells that a hit was about it, if it waits here for an answer. */
  wasAbout(hit: number, told: Told): void {
    this.#endsAfter ||= told.endsAfter === true;
    const waiting = this.#waitingHit(hit);
    if (!waiting || waiting.told) return;
    waiting.told = told;
    this.#keepThose((each) => standsTold(each, waiting, told, this.#hasOneProcessor));
  }

  /**
   * Hits were missed: what a place showed before can have been undone unseen. What memory, or a
   * return value, has proved of a place still holds; what only frees did could not be refuted.
   */
  forgetOpen(): void {
    const isProved = this.#isLearned || this.#isSeen || this.#returnValues > 0;
    for (const each of this.#alive) {
      each.open.clear();
      if (!isProved) each.forget();
    }
  }

  learned(): readonly LearnedPlace[] {
    return this.#isLearned ? this.#alive.map(({ place, proofs }) => ({ place, proofs })) : [];
  }

  /** Believes places from the start, as if they had been learned. */
  restore(places: readonly Place[]): void {
    this.#standings = places.map((place) => new Standing(place, true));
    this.#hits = HITS_TO_COMPARE;
  }

  /** Everything known of this way is in doubt. */
  startOver(): void {
    this.#isContradicted ||= this.#isLearned;
    this.#standings = undefined;
    this.#waiting = [];
    this.#held = [];
    this.#hits = 0;
    this.#lastBlind = this.#lastHit;
    this.#restarts++;
  }

  get #lastWaiting(): number {
    return this.#waiting[this.#waiting.length - 1]?.hit ?? 0;
  }

  #waitingSince(since: number, charged: number | undefined): readonly WaitingHit[] {
    return this.#waiting.filter((each) => each.hit > since && !differ(each.charged, charged));
  }

  get #alive(): readonly Standing[] {
    return this.#standings ?? [];
  }

  get #isLearned(): boolean {
    return isLearned(this.#alive, this.kind, this.#isSeen);
  }

  /** Whether it could help to know which blocks were there before a hit. */
  get isUndecided(): boolean {
    const { lastHit } = this.#events;
    const recent = this.#waiting.filter(({ hit }) => lastHit - hit < RECENT);
    return recent.length > (this.#isLearned || lastHit > EARLY ? MOST_UNANSWERED : 0);
  }

  get #isBarren(): boolean {
    return this.#restarts > MOST_RESTARTS;
  }

  #look(
    observation: Observation,
    pointer: BlockPointer | undefined,
  ): Believed | 'learning' | 'disagreement' | 'unreadable' | 'noPlace' {
    const { hit, key, words, look } = observation;
    // Of words that could not be read the true place may be one.
    if (!this.#standings && !words.stack) return 'unreadable';
    const before = this.#standings ?? everyPlace(observation, this.#layout);
    const seen = before.map(({ place }) => showing(place, key, words, this.#layout, look));
    if (seen.every((each) => each === 'notRead')) return 'unreadable';
    this.#hits++;
    const blocks = seen.filter((each): each is Sighting => typeof each !== 'string');
    if (this.#contradictsArguments(blocks, pointer)) {
      this.#believesArguments = false;
      this.startOver();
      return 'disagreement';
    }
    const shown = this.#try(before, seen, this.#facts(observation, pointer));
    if (shown.size === 0) {
      this.startOver();
      return 'noPlace';
    }
    this.#standings = before.filter(({ place }) => shown.has(place));
    const sightings = [...shown.values()];
    this.#isSeen ||= sightings.some(({ header }) => header?.kind === 'inUse');
    const agreed = agreement(sightings);
    const after = this.#events.lastAllocation;
    const isKnown = agreed && pointer && this.#isLearned;
    const found = isKnown ? agreed : this.#checked(agreed, { hit, after });
    if (found) return this.#isBooked(found) ? found : 'unreadable';
    if (pointer) return 'learning';
    if (this.#waiting.length >= MOST_WAITING) return 'disagreement';
    const waiting = { hit, charged: observation.charged, after, ordinal: this.#hits, shown };
    this.#waiting = [...this.#waiting, waiting];
    for (const { place, open } of this.#alive) {
      const sighting = shown.get(place);
      if (sighting) open.set(sighting.block, waiting);
    }
    return 'learning';
  }

  /**
   * What the places show that the hit does not refute. Where a block was not there at the hit before,
   * those that were are not what was allocated.
   */
  #try(
    places: readonly Standing[],
    seen: readonly (Sighting | string)[],
    facts: HitFacts,
  ): Map<Place, Sighting> {
    const shown = new Map<Place, Sighting>();
    let isNew = false;
    places.forEach((standing, index) => {
      const each = seen[index];
      if (each === undefined || typeof each === 'string') return;
      const sighting = tried(standing, each, facts, this.#events);
      if (!sighting) return;
      shown.set(standing.place, sighting);
      isNew ||= sighting.before === 'free' && sighting.header?.kind === 'inUse';
    });
    if (isNew) {
      shown.forEach(({ before }, place) => {
        if (before === 'inUse') shown.delete(place);
      });
    }
    return shown;
  }

  #facts(
    { hit, charged, requested, before = () => undefined }: Observation,
    pointer: BlockPointer | undefined,
  ): HitFacts {
    const { kind } = this;
    const endsAfter = this.#endsAfter;
    return { hit, kind, pointer: pointer?.block, charged, requested, endsAfter, before };
  }

  #contradictsArguments(shown: readonly Sighting[], pointer: BlockPointer | undefined): boolean {
    if (pointer?.from !== 'arguments' || !this.#isLearned || shown.length === 0) return false;
    return shown.every(({ block }) => block !== pointer.block);
  }

  /** Takes an answered hit out of the books of the places into the common ones. */
  #close(waiting: WaitingHit, block: Address): void {
    for (const { open } of this.#alive) if (open.get(block) === waiting) open.delete(block);
    this.#events.located(this.kind, block, waiting.hit);
  }

  #keepThose(stands: (standing: Standing) => boolean): void {
    const remaining = this.#alive.filter(stands);
    if (remaining.length === this.#alive.length) return;
    this.#standings = remaining;
    if (remaining.length === 0) this.startOver();
  }
}
