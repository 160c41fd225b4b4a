import { describe, expect, test } from '@jest/globals';
import type { PoolUsedListing } from '../../text/poolused/poolused';
import { totalOf } from '../../text/poolused/poolused';
import { growthBetween } from './growth';

type Row = readonly [text: string, nonPagedBytes: number, pagedBytes: number];

function listing(rows: readonly Row[], whole: boolean): PoolUsedListing {
  const use = (bytes: number) => ({ outstanding: bytes === 0 ? 0 : bytes / 16, bytes });
  const sum = (pool: 1 | 2) => rows.reduce((bytes, row) => bytes + row[pool], 0);
  return {
    layout: 'current',
    rows: rows.map(([text, nonPaged, paged]) => ({
      text,
      nonPaged: use(nonPaged),
      paged: use(paged),
    })),
    ...(whole ? { total: { nonPaged: use(sum(1)), paged: use(sum(2)) } } : {}),
    unread: [],
  };
}

describe('growth between two listings', () => {
  test('ranks by bytes of both pools and leaves unchanged tags out', () => {
    const before = listing(
      [
        ['Same', 32, 0],
        ['Leak', 16, 0],
        ['Less', 0, 64],
      ],
      true,
    );
    const after = listing(
      [
        ['Same', 32, 0],
        ['Leak', 160, 32],
        ['Less', 0, 16],
      ],
      true,
    );
    expect(growthBetween(before, after).rows).toEqual([
      {
        text: 'Leak',
        nonPaged: { outstanding: 9, bytes: 144 },
        paged: { outstanding: 2, bytes: 32 },
        bytes: 176,
      },
      {
        text: 'Less',
        nonPaged: { outstanding: 0, bytes: 0 },
        paged: { outstanding: -3, bytes: -48 },
        bytes: -48,
      },
    ]);
  });

  test('a tag missing from a whole listing held nothing', () => {
    const growth = growthBetween(listing([], true), listing([['New ', 16, 0]], true));
    expect(growth.rows.map(({ text, bytes }) => [text, bytes])).toEqual([['New ', 16]]);
    expect(growth.incomparable).toEqual([]);
  });

  test('a tag missing from a cut listing is not taken for none', () => {
    const growth = growthBetween(listing([], false), listing([['New ', 16, 0]], true));
    expect(growth.rows).toEqual([]);
    expect(growth.incomparable).toEqual(['New ']);
  });

  test('tags that print alike are compared as one, and named', () => {
    const before = listing(
      [
        ['rx..', 16, 0],
        ['rx..', 32, 0],
      ],
      true,
    );
    const after = listing(
      [
        ['rx..', 16, 0],
        ['rx..', 64, 0],
      ],
      true,
    );
    const growth = growthBetween(before, after);
    expect(growth.rows.map(({ bytes }) => bytes)).toEqual([32]);
    expect(growth.merged).toEqual(['rx..']);
  });

  test('a listing whose rows do not add up to its total is not whole', () => {
    const whole = listing(
      [
        ['A   ', 16, 0],
        ['B   ', 32, 0],
      ],
      true,
    );
    expect(totalOf(whole)).toBe('whole');
    expect(totalOf({ ...whole, rows: whole.rows.slice(1) })).toBe('differs');
    expect(totalOf({ ...whole, total: undefined })).toBe('missing');
  });
});
