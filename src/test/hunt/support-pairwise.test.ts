import { expect, test } from '@jest/globals';
import { pairwise } from './support-pairwise';

const parameters = { a: [1, 2, 3], b: [true, false], c: [true, false], d: ['x', 'y', 'z'] };

test('every two values meet, in fewer combinations than there are', () => {
  const rows = pairwise<{ a: number; b: boolean; c: boolean; d: string }>(parameters);
  const names = ['a', 'b', 'c', 'd'] as const;
  for (const first of names) {
    for (const second of names.filter((name) => name > first)) {
      const met = new Set(rows.map((row) => `${row[first]} ${row[second]}`));
      expect(met.size).toBe(parameters[first].length * parameters[second].length);
    }
  }
  expect(rows.length).toBeLessThan(15);
});
