import { describe, expect, test } from '@jest/globals';
import { wildcard } from './wildcard';

describe('a pattern', () => {
  test.each([
    ['Abc?', 'Abc ', true],
    ['Abc?', 'Abc', false],
    ['A*c', 'A**bc', true],
    ['*', '', true],
    ['', 'a', false],
    ['a*b*', 'xab', false],
    ['*.UMD', '.UMD', true],
    ['abc', 'ABC', false],
  ])('%s on "%s": %s', (pattern, text, expected) => {
    expect(wildcard(pattern, 'exactCase').test(text)).toBe(expected);
  });

  test('in any case', () => {
    expect(wildcard('nt!pool*', 'anyCase').test('nt!PoolHitTag')).toBe(true);
  });

  test('with many stars takes no time', () => {
    expect(wildcard(`${'*a'.repeat(200)}b`, 'exactCase').test('a'.repeat(5000))).toBe(false);
  });
});
