import { expect, test } from '@jest/globals';
import { bar, sparkline } from './bars';

test.each([
  [10, 10, '██████████'],
  [5, 10, '█████'],
  [1, 80, '▏'],
  [0.001, 80, '▏'],
  [0, 10, ''],
  [-3, 10, ''],
  [undefined, 10, ''],
  [3, 0, ''],
])('a bar of %p in %p is %p', (value, greatest, expected) => {
  expect(bar(value, greatest)).toBe(expected);
});

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
  [[5, 5, 5], '▁▁▁'],
  [[1, undefined, 8], '▁ █'],
  [[1], ''],
  [[], ''],
])('a curve of %j is %p', (values, expected) => {
  expect(sparkline(values)).toBe(expected);
});

test('a long curve is as wide as a short one, and ends where it ends', () => {
  const curve = sparkline(Array.from({ length: 500 }, (_, n) => n));
  expect([curve.length, curve.at(0), curve.at(-1)]).toEqual([16, '▁', '█']);
});
