import { describe, expect, test } from '@jest/globals';
import { symbolOf } from '../../test/frames';
import type { Frame } from './frame';
import { isThroughLookaside } from './lookaside';

const stack = (...texts: readonly string[]): readonly Frame[] =>
  texts.map((text) => ({
    text,
    symbol: symbolOf(text),
    args: [],
    inline: false,
    doubtful: false,
  }));

describe('a stack on which a lookaside list calls the pool', () => {
  test.each([
    'nt!ExAllocateFromLookasideListEx+0x5c',
    'nt!ExAllocateFromNPagedLookasideList+0x3f',
    'nt!ExFreeToPagedLookasideList+0x1a',
    'nt!ExDeleteLookasideListEx+0x77',
  ])('is told by %s', (routine) => {
    const inner = ['nt!ExAllocateHeapPool+0x8f2', 'nt!ExAllocatePoolWithTag+0x64'];
    expect(isThroughLookaside(stack(...inner, routine, 'acmenet!NetSend+0xe8'))).toBe(true);
  });

  test('is not one on which a list is used further up', () => {
    const outer = ['acmenet!NetGrow+0x30', 'nt!ExAllocateFromLookasideListEx+0x5c'];
    expect(isThroughLookaside(stack('nt!ExAllocatePoolWithTag+0x64', ...outer))).toBe(false);
    expect(isThroughLookaside(stack('nt!ExAllocatePoolWithTag+0x64'))).toBe(false);
    const [pool, list] = stack('nt!ExAllocatePoolWithTag+0x64', outer[1] ?? '');
    if (!pool || !list) throw new Error('frames');
    expect(isThroughLookaside([pool, { ...list, afterGap: true }])).toBe(false);
  });
});
