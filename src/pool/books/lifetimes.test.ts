import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lifetimes } from './lifetimes';

const lives = (...hits: readonly number[]): Lifetimes => {
  const all = new Lifetimes();
  for (const each of hits) all.add(each);
  return all;
};

test('nothing was freed: no life is known', () => {
  expect([lives().count, lives().atMost(0.95)]).toEqual([0, 0]);
});

test('one block that lived long does not stand for the others', () => {
  const most = new Lifetimes();
  most.add(4, 99);
  most.add(5_000);
  expect(most.atMost(0.95)).toBe(4);
  expect(most.atMost(1)).toBeGreaterThanOrEqual(5_000);
});

test('a share is never below what so many lived, and above it by an eighth at most', () => {
  const hits = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(hits, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
      const exact = [...all].sort((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0;
      const said = lives(...all).atMost(share);
      expect(said).toBeGreaterThanOrEqual(exact);
      expect(said).toBeLessThanOrEqual(exact * 1.125 + 1);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

test('what two have counted adds up', () => {
  const sum = lives(1, 2, 300);
  sum.addAll(lives(1, 2, 300, 40_000));
  const both = lives(1, 1, 2, 2, 300, 300, 40_000);
  const shares = [0.2, 0.5, 0.8, 1];
  expect(sum.count).toBe(7);
  expect(shares.map((share) => sum.atMost(share))).toEqual(shares.map((s) => both.atMost(s)));
});
