import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../test/frames';
import { tagFromBytes } from '../tags/tag';
import type { Address } from '../values/address';
import { type PoolLayout, poolLayout, readBlock, readHeader } from './pool-header';

const tag = tagFromBytes([0x41, 0x62, 0x63, 0x20]);
const bytes = (...values: number[]) => Uint8Array.from(values);
const TAG = [0x41, 0x62, 0x63, 0x20];
/** What special pool fills a page with. */
const FILL = 0x55;

describe('a header on x86', () => {
  const layout = poolLayout(4, false);
  const at = 0x128;
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
    const end = 0xfc0;
    expect(readHeader(bytes(...first, ...TAG), end, tag, layout).kind).toBe('noHeader');
  });

  test('has no second form on kernels before Windows 8: their type byte uses that bit', () => {
    expect(readHeader(bytes(4, 0, 0x0f, 0x0a, ...TAG), at, tag, layout)).toEqual({
      kind: 'inUse',
      bytes: 0x78,
    });
  });

  test('that cannot be read or is cut is unreadable', () => {
    expect(readHeader(bytes(), at, tag, layout).kind).toBe('unreadable');
    expect(readHeader(bytes(...first, 0x41), at, tag, layout).kind).toBe('unreadable');
  });
});

describe('a header on x64', () => {
  const layout = poolLayout(8, true);
  const at = 0x230;

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

/** What is found of a block where memory holds these bytes from a page's start on. */
function found(
  page: readonly number[],
  block: string,
  layout: PoolLayout = poolLayout(8, true),
  chargesRequests = true,
) {
  const whole = Uint8Array.from({ length: 0x1000 }, (_, at) => page[at] ?? FILL);
  const readMemory = (address: Address, length: number) => {
    const offset = Number.parseInt(address.slice(-3), 16);
    return address.startsWith('ffffa00000002')
      ? whole.subarray(offset, offset + length)
      : undefined;
  };
  return readBlock(addressOf(block), tag, layout, { readMemory }, chargesRequests);
}

test('a block at the start of a page has no header', () => {
  expect(found([], 'ffffa00000002000')).toEqual({ kind: 'headerless' });
});

test('the header of a block lies right before it', () => {
  const page = [0, 0, 6, 2, ...TAG];
  expect(found(page, 'ffffa00000002010')).toEqual({ kind: 'inUse', bytes: 0x60 });
  expect(found(page, 'ffffa00000002020')).toEqual({ kind: 'noHeader' });
  expect(found(page, 'ffffa00000007020')).toEqual({ kind: 'unreadable' });
});

describe('a block in special pool', () => {
  const rest = [...TAG, 0, 0, 0, 0, 0, 0, 0, 0];
  const of = (flags: number) => [0x64, flags, FILL, 0, ...rest];

  test('has its header at the start of the page, at whose end it lies', () => {
    for (const flags of [0, 0x20, 0x80]) {
      expect(found(of(flags), 'ffffa00000002f90')).toMatchObject({ kind: 'inUse', bytes: 0x64 });
    }
    const narrow = poolLayout(4, true);
    expect(found(of(0), 'ffffa00000002f98', narrow)).toMatchObject({ kind: 'inUse', bytes: 0x64 });
  });

  test('has a size of up to 13 bits', () => {
    const page = [0x30, 0x02, FILL, 0, ...rest];
    expect(found(page, 'ffffa00000002dd0')).toMatchObject({ kind: 'inUse', bytes: 0x230 });
  });

  test('has its page for itself, and in nonpaged pool for as long as it is in use', () => {
    expect(found(of(0), 'ffffa00000002f90')).toMatchObject({ ownsPage: true });
    expect(found(of(0x80), 'ffffa00000002f90')).toMatchObject({ ownsPage: false });
  });

  test('is there without bytes where something else is charged than was asked for', () => {
    const later = found(of(0), 'ffffa00000002f90', poolLayout(8, true), false);
    expect(later).toMatchObject({ kind: 'inUse', bytes: undefined });
    const verified = found(of(0x40), 'ffffa00000002f90');
    expect(verified).toMatchObject({ kind: 'inUse', bytes: undefined });
  });

  test('makes of its header none of a block behind it, which would be a free one', () => {
    for (const start of [of(0), [0, 2, FILL, 0, ...rest]]) {
      expect(found(start, 'ffffa00000002010').kind).toBe('noHeader');
    }
    const ordinary = [0, 0, 6, 0, ...rest];
    expect(found(ordinary, 'ffffa00000002010').kind).toBe('released');
    expect(found([0, 2, 6, 0, ...rest], 'ffffa00000002010').kind).toBe('released');
  });

  test('is only the one to which its size leads', () => {
    for (const block of ['ffffa00000002f80', 'ffffa00000002fa0', 'ffffa00000002800']) {
      expect(found(of(0), block).kind).toBe('noHeader');
    }
  });

  test.each([
    ['with another tag', [0x64, 0, FILL, 0, 1, 2, 3, 4]],
    ['with another byte than fills the page', [0x64, 0, FILL + 2, 0, ...rest]],
    ['with a type, as other headers have one', [0x64, 0, FILL, 2, ...rest]],
  ])('is none %s', (_, page) => {
    expect(found(page, 'ffffa00000002f90').kind).toBe('noHeader');
  });

  test('is none where something else than the fill lies before it', () => {
    const page = Array.from({ length: 0x1000 }, (_, at) => of(0)[at] ?? FILL);
    page[0xf88] = 0;
    expect(found(page, 'ffffa00000002f90').kind).toBe('noHeader');
  });

  test('is not looked for on kernels before Windows 8', () => {
    expect(found(of(0), 'ffffa00000002f90', poolLayout(8, false)).kind).toBe('noHeader');
  });
});
