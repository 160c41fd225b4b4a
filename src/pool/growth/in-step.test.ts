import { describe, expect, test } from '@jest/globals';
import { pairsInStep } from './in-step';
import type { Reading } from './reading';
import { reading, row, use } from './support';

const series = (count: number, rows: (n: number) => Reading['rows']): readonly Reading[] =>
  Array.from({ length: count }, (_, n) => reading(rows(n)));

describe('tags in step', () => {
  const load = [31, 170, 55, 400, 111, 290];
  const total = (n: number) => load.slice(0, n).reduce((sum, each) => sum + each, 0);

  test('are told with their ratio', () => {
    const pairs = pairsInStep(
      series(7, (n) => [
        row('Vict', use(500 + total(n), 64 * total(n))),
        row('Culp', use(20 + total(n))),
        row('Half', use(9 + Math.floor(total(n) / 2))),
        row('Else', use(n * 17)),
      ]),
    );
    expect(pairs[0]).toEqual({ texts: ['Vict', 'Culp'], ratio: 1, constancy: 1 });
    expect(pairs.map(({ texts }) => texts.join())).not.toContain('Vict,Else');
    const half = pairs.find(({ texts }) => texts.join() === 'Vict,Half');
    expect(half?.ratio).toBeCloseTo(0.5, 1);
    expect(half?.constancy).toBeLessThan(1);
  });

  test('what grows evenly is in step with what gains as much, and not with whatever is even too', () => {
    const pairs = pairsInStep(
      series(6, (n) => [
        row('Aaaa', use(n * 30)),
        row('Bbbb', use(n * 30)),
        row('Cccc', use(n * 7)),
      ]),
    );
    expect(pairs.map(({ texts }) => texts)).toEqual([['Aaaa', 'Bbbb']]);
  });

  test('two readings show none', () => {
    const pairs = pairsInStep(
      series(2, (n) => [row('Aaaa', use(n * 50)), row('Bbbb', use(n * 50))]),
    );
    expect(pairs).toEqual([]);
  });
});
