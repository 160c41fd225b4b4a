import { describe, expect } from '@jest/globals';
import { RecordedHunt, recordedLayout, recordedStops, type Sight } from '../../test/recorded-hunt';
import { RECORDED_STOPS } from '../../test/recorded-stops';
import { testWithRealSample } from '../../test/shared';
import { kindOfStack } from '../stacks/kind';
import { poolArguments } from '../stacks/pool-arguments';

interface Options {
  readonly freshEachRun?: boolean;
  /** The first stop to look at. */
  readonly from?: number;
  readonly sight?: (index: number) => Sight;
}

function judge({ freshEachRun = false, from = 0, sight = () => ({}) }: Options = {}) {
  const hunt = new RecordedHunt(freshEachRun);
  for (const [index, stop] of recordedStops().entries()) {
    if (index >= from) hunt.see(stop, sight(index));
  }
  return hunt.judgement;
}

const hidden = () => ({ hidesPlaces: true });
const withPointersUntil = (end: number) => (index: number) => ({ noPointer: index >= end });

describe('950 stops of a real kernel', () => {
  const test = testWithRealSample(RECORDED_STOPS);

  test('kind, sizes and pool type are right at each', () => {
    for (const { stack, tag, truth } of recordedStops()) {
      const said = poolArguments(stack, tag, recordedLayout);
      expect(kindOfStack(stack)).toBe(truth.kind);
      expect(said.charged).toBe(truth.charged);
      expect(said.requested).toBe(truth.requested);
      expect(said.poolType).toBeDefined();
      expect((said.poolType ?? 0) & 1).toBe(truth.poolType & 1);
    }
  });

  test('one learner: every block is found but that of a way seen once', () => {
    expect(judge()).toEqual({ alloc: 504, free: 445, wrong: [] });
  });

  test('a new learner for each of the four runs', () => {
    expect(judge({ freshEachRun: true })).toEqual({ alloc: 491, free: 445, wrong: [] });
  });

  test('with no arguments of frees and no memory nothing proves anything: all is unknown', () => {
    expect(judge({ sight: withPointersUntil(0) })).toEqual({ alloc: 0, free: 0, wrong: [] });
  });

  test('places of frees that arguments taught go on without them', () => {
    const answers = judge({ sight: withPointersUntil(50) });
    expect(answers).toEqual({ alloc: 494, free: 437, wrong: [] });
  });

  test('with the true places blanked out no look-alike is taken for one; seven are told by later frees', () => {
    expect(judge({ sight: hidden })).toEqual({ alloc: 7, free: 445, wrong: [] });
    expect(judge({ sight: hidden, freshEachRun: true }).wrong).toEqual([]);
  });

  test('nor where no sizes are known besides', () => {
    const sight = () => ({ hidesPlaces: true, noSize: true });
    expect(judge({ sight }).wrong).toEqual([]);
    expect(judge({ sight, freshEachRun: true }).wrong).toEqual([]);
  });

  test.each([100, 250, 430, 610, 800])('a hunt that begins at stop %i is never wrong', (from) => {
    expect(judge({ from }).wrong).toEqual([]);
    expect(judge({ from, sight: hidden }).wrong).toEqual([]);
  });
});
