import { describe, expect } from '@jest/globals';
import { RECORDED_STOPS, type RecordedStop, readRecordedStops } from '../test/recorded-stops';
import { testWithRealSample } from '../test/shared';
import type { Address } from './address';
import { kindOfStack } from './kind';
import { type PlaceKey, placeKey, stackWords, type Words } from './place';
import { PlaceLearner } from './place-learner';
import type { Plan } from './place-observation';
import { poolArguments } from './pool-arguments';
import { poolLayout } from './pool-header';

const layout = poolLayout(4, false);

/** What a hunt would have read: the plan's places alone, or everything. */
function read(stop: RecordedStop, key: PlaceKey, plan: Plan): Words {
  const esp = stop.registers.get('esp') as Address;
  const all: Words = { registers: stop.registers, stack: stackWords(esp, stop.stackBytes, 4) };
  if (plan.kind === 'everything') return all;
  const wanted = new Set<string>();
  const registers = new Map<string, Address>();
  for (const { where } of plan.places) {
    if ('register' in where)
      registers.set(where.register, stop.registers.get(where.register) as Address);
    else wanted.add(String(where.offset));
  }
  const words = all.stack?.words.map((word, index) => {
    const offset = Number(`0x${esp}`) + index * 4 - Number(`0x${key.base}`);
    return wanted.has(String(offset)) ? word : (undefined as unknown as Address);
  });
  return { registers, stack: { from: esp, words: words ?? [] } };
}

interface Options {
  readonly argumentsOfFrees: boolean;
  readonly freshEachSession: boolean;
}

/** Plays the stops to a learner and compares each answer with the truth. */
function judge({ argumentsOfFrees, freshEachSession }: Options) {
  const stops = readRecordedStops();
  let learner = new PlaceLearner(layout);
  let session = 0;
  const counts = { alloc: 0, free: 0, wrong: 0, wordsRead: 0 };
  const check = (hit: number, block: Address) => {
    const truth = stops[hit - 1]?.truth;
    if (truth?.block !== block) counts.wrong++;
    else counts[truth.kind]++;
  };
  for (const [index, stop] of stops.entries()) {
    if (stop.session !== session) {
      session = stop.session;
      if (freshEachSession) learner = new PlaceLearner(layout);
      else learner.gap();
    }
    const kind = kindOfStack(stop.stack);
    expect(kind).toBe(stop.truth.kind);
    const args = poolArguments(stop.stack, stop.tag, layout);
    expect(args.charged).toBe(stop.truth.charged);
    expect(args.requested).toBe(stop.truth.requested);
    expect((args.poolType ?? -1) & 1).toBe(stop.truth.poolType & 1);
    const key = kind && placeKey(stop.stack, kind);
    if (!key) throw new Error(`no key at ${index}`);
    const plan = learner.plan(key);
    const pointer = argumentsOfFrees && args.freed;
    const location = learner.observe({
      hit: index + 1,
      ...(args.charged === undefined ? {} : { charged: args.charged }),
      key,
      words: read(stop, key, plan),
      ...(pointer ? { pointer: { block: pointer, from: 'arguments' as const } } : {}),
    });
    if (plan.kind === 'places') counts.wordsRead += plan.places.length;
    if (location.kind === 'located') check(index + 1, location.block);
    for (const late of learner.resolved()) check(late.hit, late.block);
  }
  return { ...counts, places: learner.places() };
}

describe('950 stops of a real kernel', () => {
  const test = testWithRealSample(RECORDED_STOPS);

  test('one learner for all runs: every block but that of a way seen once', () => {
    const { places, ...counts } = judge({ argumentsOfFrees: true, freshEachSession: false });
    console.log(counts, JSON.stringify(places));
    expect(counts).toMatchObject({ alloc: 504, free: 445, wrong: 0 });
  });

  test('a learner for each run', () => {
    const { places, ...counts } = judge({ argumentsOfFrees: true, freshEachSession: true });
    console.log(counts);
    expect(counts).toMatchObject({ alloc: 491, free: 445, wrong: 0 });
  });

  test('without the arguments of frees: right or unknown', () => {
    const { places, ...counts } = judge({ argumentsOfFrees: false, freshEachSession: false });
    console.log(counts);
    expect(counts.wrong).toBe(0);
  });
});
