import { expect, test } from '@jest/globals';
import {
  BUDGET,
  check,
  OWNERS_BUDGET,
  ownersIn,
  PAGE_BUDGET,
  pageIn,
} from '../../../scripts/check-size.mjs';

test('a script over the budget fails', () => {
  expect(check(BUDGET, 0, 0)).toEqual([expect.stringContaining('the budget is')]);
});

test('a script that is missing or cut short fails', () => {
  expect(check(0, 0, 0)).toEqual([expect.stringContaining('not the whole script')]);
});

test('a script just under the budget passes', () => {
  expect(check(BUDGET - 1, 0, 0)).toEqual([]);
});

test('the table of owners has a budget of its own', () => {
  expect(check(BUDGET + 50_000, 50_001, 0)).toEqual([]);
  expect(check(BUDGET, OWNERS_BUDGET, 0)).toEqual([expect.stringContaining('table of owners')]);
});

test('the table is found where the script holds it, and nowhere else', () => {
  const table = '=a/b\nx.sys\tAbc \ny.sys\tDef ';
  expect(ownersIn(`(function(){var t=\`${table}\`})()`, table)).toBe(26);
  expect(ownersIn('(function(){})()', table)).toBe(0);
});

test('so has the page of the report, from its first tag to its last', () => {
  expect(check(BUDGET + 50_000, 0, 50_001)).toEqual([]);
  expect(check(BUDGET, 0, PAGE_BUDGET)).toEqual([expect.stringContaining("the report's page")]);
  expect(pageIn('(function(){var p="<!doctype html><p></html>"})()')).toBe(25);
  expect(pageIn('(function(){})()')).toBe(0);
});
