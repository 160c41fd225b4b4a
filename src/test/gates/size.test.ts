import { expect, test } from '@jest/globals';
import { BUDGET, check } from '../../../scripts/check-size.mjs';

test('a script over the budget fails', () => {
  expect(check(BUDGET)).toEqual([expect.stringContaining('the budget is')]);
});

test('a script that is missing or cut short fails', () => {
  expect(check(0)).toEqual([expect.stringContaining('not the whole script')]);
});

test('a script just under the budget passes', () => {
  expect(check(BUDGET - 1)).toEqual([]);
});
