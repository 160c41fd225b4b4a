import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slopesOf, trendOf } from './trend';

const points = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

const trend = (...values: readonly number[]) => {
  const all = points(values);
  return trendOf(all, slopesOf(all));
};

describe('slopes', () => {
  test('of three points are those of their three pairs', () => {
    // 1/1, 9/2, 8/1: the median is 4.5, the quartiles lie halfway to the others.
    expect(slopesOf(points([0, 1, 9]))).toEqual({
      median: 4.5,
      low: 2.75,
      high: 6.25,
      // Three pairs rise; by chance, with a variance of 3 * 2 * 11 / 18.
      z: 3 / Math.sqrt(66 / 18),
    });
  });

  test('one odd point does not move the estimate', () => {
    expect(slopesOf(points([0, 10, 20, 9000, 40, 50, 60]))?.median).toBe(10);
  });

  test('one point has none', () => {
    expect(slopesOf(points([5]))).toBeUndefined();
  });

  test('of a straight line are its slope, however many points and however far apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: -1000, max: 1000 }),
        (gaps, slope) => {
          let at = 0;
          const line = [0, ...gaps].map((gap) => {
            at += gap;
            return { at, value: at * slope };
          });
          const { median, low, high } = slopesOf(line) ?? {};
          expect([median, low, high]).toEqual([slope, slope, slope]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a tag', () => {
  test.each([
    ['that does not change is flat', 'flat', [7, 7, 7, 7, 7]],
    ['that gains each time grows steadily', 'steady', [1, 2, 3, 4, 5]],
    ['that gains under load grows steadily', 'steady', [0, 9, 5, 14, 11, 20, 17, 26, 24, 30]],
    ['that loses each time falls', 'falling', [9, 8, 6, 5, 1]],
    ['that gains at once is a step', 'step', [3, 3, 90, 90, 91, 90]],
    ['that loses at once is a step', 'step', [90, 90, 3, 3, 3, 3]],
    ['that comes and goes is a saw-tooth', 'sawtooth', [0, 40, 80, 0, 40, 80, 0, 40, 80, 0]],
    ['that gains now and then is uneven', 'uneven', [0, 0, 0, 5, 5, 5, 5, 9, 9, 9, 9, 9]],
    ['of which there are four readings is not judged', 'few', [1, 2, 3, 4]],
  ] as const)('%s', (_, expected, values) => {
    expect(trend(...values)).toBe(expected);
  });

  test('that goes up and down by chance grows steadily in one of a hundred cases at most', () => {
    let steady = 0;
    let seed = 1;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    for (let n = 0; n < 2000; n += 1) {
      if (trend(...Array.from({ length: 10 }, next)) === 'steady') steady += 1;
    }
    expect(steady).toBeLessThanOrEqual(20);
  });
});
