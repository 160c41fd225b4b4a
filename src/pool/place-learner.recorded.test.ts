import { describe, expect } from '@jest/globals';
import { RECORDED_STOPS, type RecordedStop, readRecordedStops } from '../test/recorded-stops';
import { testWithRealSample } from '../test/shared';
import { type Address, NULL_ADDRESS, offsetAddress } from './address';
import { kindOfStack } from './kind';
import { type PlaceKey, placeKey, stackWords, type Words, wordAt } from './place';
import { PlaceLearner } from './place-learner';
import type { Plan } from './place-observation';
import { poolArguments } from './pool-arguments';
import { poolLayout } from './pool-header';

const layout = poolLayout(4, false);

/** The places that hold the block at allocations, by the return address into the allocator. */
const TRUE_SLOTS = new Map([
  ['00000000808abb39', [-84]],
  ['00000000808ac41d', [-80]],
  ['00000000808abea6', [-96, -24]],
]);

interface Options {
  /** Whether the arguments of the first so many frees are given; all by default. */
  readonly argumentsUntil?: number;
  readonly freshEachRun?: boolean;
  /** Blanks out the slots that hold the block at allocations. */
  readonly hidesPlaces?: boolean;
  /** The first stop to look at. */
  readonly from?: number;
}

/** What a hunt would have read: the places of the plan alone, or everything. */
function read(stop: RecordedStop, key: PlaceKey, plan: Plan, hidden: readonly number[]): Words {
  const from = stop.registers.get('esp') ?? NULL_ADDRESS;
  const all = stackWords(from, stop.stackBytes, 4);
  const slotAt = (index: number) => offsetAddress(from, index * 4);
  const isHidden = (index: number) =>
    hidden.some((offset) => offsetAddress(key.base, offset) === slotAt(index));
  const words = all.words.map((word, index) => (isHidden(index) ? NULL_ADDRESS : word));
  const everything = { registers: stop.registers, stack: { from, words } };
  return plan.kind === 'everything' ? everything : only(plan, key, everything);
}

/** The words of one place; the recorded kernel never needs more than its first. */
function only(plan: Plan & { kind: 'places' }, key: PlaceKey, all: Words): Words {
  const registers = new Map<string, Address>();
  const slots: { from: Address; words: Address[] }[] = [];
  for (const { where } of plan.places) {
    const word = wordAt(where, key.base, all, 4);
    if (word === undefined) continue;
    if ('register' in where) registers.set(where.register, word);
    else slots.push({ from: offsetAddress(key.base, where.offset), words: [word] });
  }
  const [stack] = slots;
  return slots.length > 1 ? all : { registers, stack };
}

let recorded: readonly RecordedStop[] | undefined;
const recordedStops = (): readonly RecordedStop[] => {
  recorded ??= readRecordedStops();
  return recorded;
};

/** Plays the stops to a learner and compares every answer with the truth. */
function judge({
  argumentsUntil = Number.POSITIVE_INFINITY,
  freshEachRun = false,
  hidesPlaces = false,
  from = 0,
}: Options = {}) {
  const stops = recordedStops();
  let learner = new PlaceLearner(layout);
  let run = 0;
  const answers = { alloc: 0, free: 0, wrong: 0 };
  const check = (hit: number, block: Address) => {
    const truth = stops[hit - 1]?.truth;
    if (truth?.block === block) answers[truth.kind]++;
    else answers.wrong++;
  };
  for (const [index, stop] of stops.entries()) {
    if (index < from) continue;
    if (stop.session !== run) {
      run = stop.session;
      if (freshEachRun) learner = new PlaceLearner(layout);
      else learner.gap();
    }
    const hit = index + 1;
    const said = poolArguments(stop.stack, stop.tag, layout);
    const key = placeKey(stop.stack, stop.truth.kind);
    if (!key) throw new Error(`no key at ${index}`);
    const hidden = (hidesPlaces && TRUE_SLOTS.get(key.address)) || [];
    const words = read(stop, key, learner.plan(key), hidden);
    const freed = index < argumentsUntil ? said.freed : undefined;
    const location = learner.observe({
      hit,
      key,
      words,
      ...(said.charged === undefined ? {} : { charged: said.charged }),
      ...(freed && { pointer: { block: freed, from: 'arguments' } }),
    });
    if (location.kind === 'located') check(hit, location.block);
    for (const late of learner.resolved()) check(late.hit, late.block);
  }
  return answers;
}

describe('950 stops of a real kernel', () => {
  const test = testWithRealSample(RECORDED_STOPS);

  test('kind, sizes and pool type are right at each', () => {
    for (const { stack, tag, truth } of recordedStops()) {
      const said = poolArguments(stack, tag, layout);
      expect(kindOfStack(stack)).toBe(truth.kind);
      expect(said.charged).toBe(truth.charged);
      expect(said.requested).toBe(truth.requested);
      expect(said.poolType).toBeDefined();
      expect((said.poolType ?? 0) & 1).toBe(truth.poolType & 1);
    }
  });

  test('one learner: every block is found but that of a way seen once', () => {
    expect(judge()).toEqual({ alloc: 504, free: 445, wrong: 0 });
  });

  test('a new learner for each of the four runs', () => {
    expect(judge({ freshEachRun: true })).toEqual({ alloc: 491, free: 445, wrong: 0 });
  });

  test('with no arguments of frees and no memory nothing proves anything: all is unknown', () => {
    expect(judge({ argumentsUntil: 0 })).toEqual({ alloc: 0, free: 0, wrong: 0 });
  });

  test('places of frees that arguments taught go on without them', () => {
    expect(judge({ argumentsUntil: 50 })).toEqual({ alloc: 494, free: 437, wrong: 0 });
  });

  test('with the true places blanked out no look-alike is taken for one', () => {
    expect(judge({ hidesPlaces: true })).toEqual({ alloc: 0, free: 445, wrong: 0 });
    expect(judge({ hidesPlaces: true, freshEachRun: true }).wrong).toBe(0);
  });

  test.each([100, 250, 430, 610, 800])('a hunt that begins at stop %i is never wrong', (from) => {
    expect(judge({ from }).wrong).toBe(0);
    expect(judge({ from, hidesPlaces: true }).wrong).toBe(0);
  });
});
