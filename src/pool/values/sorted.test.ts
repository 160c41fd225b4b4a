import { afterEach, expect, jest, test } from '@jest/globals';
import { sorted } from './sorted';

afterEach(() => {
  jest.restoreAllMocks();
});

test('what compares equal stays in order where the engine does not keep it', () => {
  const sort = Array.prototype.sort;
  jest.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare) {
    return sort.call(this.reverse(), compare);
  });
  const items = Array.from({ length: 600 }, (_, id) => ({ id, size: id % 3 }));
  expect(sorted(items, (a, b) => b.size - a.size).map(({ id }) => id)).toEqual(
    [2, 1, 0].flatMap((size) => Array.from({ length: 200 }, (_, n) => n * 3 + size)),
  );
});

test('the given list stays as it was', () => {
  const items = [3, 1, 2];
  expect(sorted(items, (a, b) => a - b)).toEqual([1, 2, 3]);
  expect(items).toEqual([3, 1, 2]);
});
