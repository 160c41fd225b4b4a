import { expect, test } from '@jest/globals';
import { matchesWildcard } from './wildcard';

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
])('%s against %s: %s', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});

test('a pattern full of stars does not take forever', () => {
  expect(matchesWildcard(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
});
