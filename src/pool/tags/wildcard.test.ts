import { expect, test } from '@jest/globals';
import { matchesExactly, matchesWildcard } from './wildcard';

test.each([
  ['mydrv!MyAlloc*', 'mydrv!MyAllocate', true],
  ['mydrv!MyAlloc*', 'MYDRV!myalloc', true],
  ['mydrv!MyAlloc*', 'mydrv!MyFree', false],
  ['*!operator new*', 'dxgkrnl!operator new[]', true],
  ['Ab?', 'Abc', true],
  ['Ab?', 'Ab', false],
  ['*', '', true],
  ['', 'x', false],
  ['a*b*c', 'a--b--b--c', true],
  ['a*b*c', 'a--b--b--', false],
  ['a*b*', 'xab', false],
  ['A*c', 'A**bc', true],
  ['*.UMD', '.UMD', true],
])('%s against %s: %s', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});

test.each([
  ['Abc?', 'Abc ', true],
  ['Abc?', 'abc ', false],
  ['abc', 'ABC', false],
])('%s against %s, case told apart: %s', (pattern, text, expected) => {
  expect(matchesExactly(pattern, text)).toBe(expected);
});

test('a pattern full of stars does not take forever', () => {
  expect(matchesWildcard(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false);
});
