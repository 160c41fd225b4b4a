import { describe, expect, test } from '@jest/globals';
import { placing } from './numbering';

describe('the number of a line', () => {
  test.each<[string, number, readonly number[], string]>([
    ['the one that is expected', 5, [6, 7, 8, 9], 'next'],
    ['a later one that others follow', 8, [9, 10, 11, 12], 'gap'],
    ['a later one that others follow, some missing', 8, [11, 12, 20, 21], 'gap'],
    ['a later one at the end', 8, [], 'gap'],
    ['a far later one', 905, [6, 7, 8, 9], 'misnumbered'],
    ['a far later one, with another one', 905, [6, 1207, 8, 9], 'misnumbered'],
    ['the next one', 6, [6, 7, 8, 9], 'misnumbered'],
    ['a far later one, last but one', 905, [6], 'misnumbered'],
    ['an earlier one', 3, [6, 7, 8, 9], 'misnumbered'],
    ['an earlier one, then its place', 3, [5, 6, 7, 8], 'repeated'],
    ['a later one, then its place', 905, [5, 6, 7, 8], 'repeated'],
    ['the first of many that were there', 1, [2, 3, 4, 5], 'repeated'],
    ['an earlier one at the end', 4, [], 'repeated'],
  ])('%s (%d before %j)', (_what, number, following, placed) => {
    expect(placing(5, 0, number, following)).toBe(placed);
  });

  test('may leave out as many as there were damaged lines before it', () => {
    expect(placing(5, 1, 6, [7, 8, 9, 10])).toBe('next');
    expect(placing(5, 1, 5, [6, 7, 8, 9])).toBe('next');
    expect(placing(5, 1, 7, [8, 9, 10, 11])).toBe('gap');
    expect(placing(5, 1, 2, [7, 8, 9, 10])).toBe('misnumbered');
  });
});
