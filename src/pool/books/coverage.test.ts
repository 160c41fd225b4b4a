import { describe, expect, test } from '@jest/globals';
import { coverageOf } from './coverage';

const before = { allocs: 100, frees: 90 };
const hits = (alloc: number, free: number, unknown = 0) => ({ alloc, free, unknown });

describe('coverage', () => {
  test('is exact when every event was a hit', () => {
    const coverage = coverageOf(before, { allocs: 110, frees: 95 }, hits(10, 5));
    expect(coverage).toEqual({ kind: 'exact', counted: { allocs: 10, frees: 5 } });
  });

  test('is exact when nothing happened', () => {
    expect(coverageOf(before, before, hits(0, 0)).kind).toBe('exact');
  });

  test('is a floor when events were missed, and says which', () => {
    const coverage = coverageOf(before, { allocs: 110, frees: 100 }, hits(10, 5));
    expect(coverage).toMatchObject({
      kind: 'floor',
      fraction: 0.75,
      missed: { allocs: 0, frees: 5 },
    });
  });

  test('a hit of unknown kind counts for the whole', () => {
    expect(coverageOf(before, { allocs: 110, frees: 95 }, hits(9, 5, 1)).kind).toBe('exact');
  });

  test.each([
    ['a reading is missing', undefined, before, hits(0, 0), 'notRead'],
    ['counters went backwards', before, { allocs: 1, frees: 0 }, hits(0, 0), 'backwards'],
    ['there were more hits than events', before, before, hits(1, 0), 'tooFew'],
  ] as const)('is unknown when %s', (_, first, last, seen, why) => {
    expect(coverageOf(first, last, seen)).toEqual({ kind: 'unknown', why });
  });
});
