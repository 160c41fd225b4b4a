import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../test/frames';
import { headerAddress, poolLayout, readHeader } from './pool-header';
import { tagFromBytes } from './tag';

const tag = tagFromBytes([0x41, 0x62, 0x63, 0x20]);
const bytes = (...values: number[]) => Uint8Array.from(values);
const TAG = [0x41, 0x62, 0x63, 0x20];

describe('a header on x86', () => {
  const layout = poolLayout(4, false);
  const at = addressOf('91c26128');
  // PreviousSize 4, PoolIndex 0, BlockSize 0xf, PoolType 2: dword 0x040f0004
  const first = [0x04, 0x00, 0x0f, 0x04];

  test('of a block in use gives its charged bytes', () => {
    expect(readHeader(bytes(...first, ...TAG), at, tag, layout)).toEqual({
      kind: 'inUse',
      bytes: 0x78,
    });
  });

  test('may have bit 31 of its tag set', () => {
    const stored = [0x41, 0x62, 0x63, 0xa0];
    expect(readHeader(bytes(...first, ...stored), at, tag, layout).kind).toBe('inUse');
  });

  test('with another tag is none', () => {
    expect(readHeader(bytes(...first, 1, 2, 3, 4), at, tag, layout).kind).toBe('noHeader');
  });

  test('of a free block is told from one in use', () => {
    expect(readHeader(bytes(4, 0, 0x0f, 0, ...TAG), at, tag, layout).kind).toBe('released');
  });

  test('of a block that would reach over the end of its page is none', () => {
    const end = addressOf('91c26fc0');
    expect(readHeader(bytes(...first, ...TAG), end, tag, layout).kind).toBe('noHeader');
  });

  test('has no second form on kernels before Windows 8: their type byte uses that bit', () => {
    expect(readHeader(bytes(4, 0, 0x0f, 0x0a, ...TAG), at, tag, layout)).toEqual({
      kind: 'inUse',
      bytes: 0x78,
    });
  });

  test('that cannot be read or is cut is unreadable', () => {
    expect(readHeader(undefined, at, tag, layout).kind).toBe('unreadable');
    expect(readHeader(bytes(...first, 0x41), at, tag, layout).kind).toBe('unreadable');
  });
});

describe('a header on x64', () => {
  const layout = poolLayout(8, true);
  const at = addressOf('ffffa00000001230');

  test('counts in units of 16 bytes', () => {
    expect(readHeader(bytes(0, 0, 6, 2, ...TAG), at, tag, layout)).toEqual({
      kind: 'inUse',
      bytes: 0x60,
    });
  });

  test('before a cache-aligned address leads back to the booked one', () => {
    expect(readHeader(bytes(3, 0, 6, 6, ...TAG), at, tag, layout)).toEqual({
      kind: 'second',
      distance: 0x30,
    });
  });
});

test('a block at the start of a page has no header', () => {
  const layout = poolLayout(8, true);
  expect(headerAddress(addressOf('ffffa00000002000'), layout)).toBeUndefined();
  expect(headerAddress(addressOf('ffffa00000002010'), layout)).toBe('ffffa00000002000');
});
