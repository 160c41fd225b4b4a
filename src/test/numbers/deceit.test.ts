import { expect, test } from '@jest/globals';
import { play, shrunk } from '../adversary/hunt';
import { planOf } from '../adversary/plan';

const isLong = process.env.POOLTAG_NUMBERS === 'all';

/** Kernels to hunt on, and on how many of them something may be wrong. */
const KERNELS = isLong ? 10_000 : 60;
const MOST_WRONG = isLong ? KERNELS / 1000 : 0;

/** Share of hits whose block is stated, places that hold it or not: it may rise. */
const LEAST_ANSWERED = 0.6;

test('on kernels that deceive nothing that is stated is wrong', () => {
  const outcomes = Array.from({ length: KERNELS }, (_, seed) => ({ seed, ...play(planOf(seed)) }));
  const failed = outcomes.filter(({ wrong }) => wrong.length > 0);
  const examples = failed.map(({ seed, wrong }) => ({ seed, wrong }));
  const [first] = failed;
  expect(failed.length > MOST_WRONG ? [shrunk(planOf(first?.seed ?? 0)), examples] : []).toEqual(
    [],
  );
  const total = (value: (each: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((sum, each) => sum + value(each), 0);
  expect(total(({ answered }) => answered)).toBeGreaterThan(
    LEAST_ANSWERED * total(({ hits }) => hits),
  );
}, 3_600_000);

test('a block whose header is not written yet when the hunt ends is not taken for freed', () => {
  const [alloc] = planOf(0).paths.filter(({ kind }) => kind === 'alloc');
  const always = { agrees: Number.POSITIVE_INFINITY, share: 1, instead: 'nothing' } as const;
  const places = [
    { where: { register: 'esi' }, holds: 'block', ...always },
    { where: { slot: 4 }, holds: 'block', ...always },
  ] as const;
  const paths = [
    { kind: 'alloc', key: alloc?.key ?? 0x1000, places, freedBeforeStop: false },
    { kind: 'free', key: 0x2000, places: [], freedBeforeStop: false },
  ] as const;
  const wrong = Array.from({ length: 200 }, (_, seed) => {
    const plain = { pointerSize: 4, told: 'nothing', unreadable: 0, older: 0, refused: 0 } as const;
    const late = { ...planOf(seed), ...plain, paths, late: true, leaks: 0.8, hits: 20 + seed };
    return play(late).wrong;
  });
  expect(wrong.flat()).toEqual([]);
});
