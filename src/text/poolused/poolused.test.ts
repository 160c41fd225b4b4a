import { describe, expect, test } from '@jest/globals';
import { formatSamples } from '../../test/format-samples';
import type { PoolUsedListing } from './poolused';
import { parsePoolUsed } from './poolused.parse';
import { printPoolUsed } from './poolused.print';

const samples = formatSamples<{ printed: boolean; listing: PoolUsedListing }>('poolused-');

/** A listing in the layout of old debuggers with these rows. */
const old = (...rows: string[]): string[] => [
  '            NonPaged            Paged',
  ' Tag    Allocs     Used    Allocs     Used',
  ...rows,
];

/** The same in the layout of current ones. */
const current = (...rows: string[]): string[] => [
  '               NonPaged                  Paged',
  ' Tag     Allocs         Used     Allocs         Used',
  '',
  ...rows,
];

describe('!poolused, read', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parsePoolUsed(lines)).toEqual(expected.listing);
  });

  test('text without a heading is no listing', () => {
    expect(
      parsePoolUsed(['unable to get PoolTrackTable', ' Lark   1   2   3   4']),
    ).toBeUndefined();
  });

  test.each([2, 4, 8])('a listing pasted with an indentation of %i reads alike', (indent) => {
    for (const { lines, expected } of samples) {
      const pasted = lines.map((line) => ' '.repeat(indent) + line);
      const { unread, ...listing } = parsePoolUsed(pasted) ?? { unread: [] };
      const { unread: unreadBefore, ...before } = expected.listing;
      expect(listing).toEqual(before);
      expect(unread).toHaveLength(unreadBefore.length);
    }
  });

  test('a number too wide for its column pushes the rest of the row right', () => {
    const row = ' Lark 12345678901 1234567890123456          1           16\tnests';
    expect(parsePoolUsed(current(row))?.rows).toMatchObject([
      { nonPaged: { outstanding: 12345678901, bytes: 1234567890123456 }, paged: { bytes: 16 } },
    ]);
  });

  test('digits past a full column are a number only if no description can begin with them', () => {
    const unknown = " Lark        0        0         1 309120008UNKNOWN pooltag 'Lark', please";
    const either = ' Wren        0        0         1 309120008nests of larks ';
    const described = ' Egg1        0        0         1 309120001394 nests of larks ';
    const listing = parsePoolUsed(old(unknown, either, described));
    expect(listing?.rows.map((row) => [row.text, row.paged.bytes, row.description])).toEqual([
      ['Lark', 309120008, "UNKNOWN pooltag 'Lark', please"],
      ['Egg1', 30912000, '1394 nests of larks'],
    ]);
    expect(listing?.unread).toEqual([{ line: 3, text: either }]);
  });

  test('digits are not divided between number and description in a row out of place', () => {
    const row = ' Lark         1      136         0         121394 nests ';
    expect(parsePoolUsed(old(row))).toMatchObject({ rows: [], unread: [{ text: row }] });
  });

  test('digits behind a leading zero are of the description wherever they stand', () => {
    const row = ' Lark         1      136         0         01394 nests ';
    expect(parsePoolUsed(old(row))?.rows).toMatchObject([
      { text: 'Lark', paged: { outstanding: 0, bytes: 0 }, description: '1394 nests' },
    ]);
  });

  test('where blanks were collapsed, a row that can be read in two ways is not read', () => {
    const listing = parsePoolUsed([
      'NonPaged Paged',
      'Tag Allocs Used Allocs Used',
      'Dh 1 24 0 0 0',
      'Wren 1 136 0 4821394 nests',
      'Lark 1 136 0 482larks',
      'Irp 1 136 0 0larks',
    ]);
    expect(listing?.rows.map((row) => [row.text, row.tag, row.paged.bytes])).toEqual([
      ['Wren', 0x6e657257, 4821394],
      ['Irp ', undefined, 0],
    ]);
    expect(listing?.unread.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('a number past 2^53 leaves its row unread', () => {
    const row = ' Lark         1 18446744073709551615          0            0\tnests';
    expect(parsePoolUsed(current(row))).toMatchObject({ rows: [], unread: [{ text: row }] });
  });

  test('a row a column beside its heading is believed when every number is in its place', () => {
    const beside = 'Abc         0        0     36405 33930272';
    expect(parsePoolUsed(old(beside))?.rows).toMatchObject([
      { text: 'Abc ', paged: { outstanding: 36405 } },
    ]);
  });

  test('a tag with a blank, digits or a dot keeps its four characters', () => {
    const rows = [
      ' Dh 1         1           16          0            0\tnests ',
      ' 1394         1           16          0            0\tnests ',
      ' .rk.         1           16          0            0\tnests ',
    ];
    const listing = parsePoolUsed(current(...rows));
    expect(listing?.rows.map((row) => [row.text, row.tag])).toEqual([
      ['Dh 1', 0x31206844],
      ['1394', 0x34393331],
      ['.rk.', undefined],
    ]);
  });

  test('the listing ends at the next prompt', () => {
    const row = ' Lark         1           16          0            0\tnests ';
    expect(parsePoolUsed(current(row, '0: kd> !poolused 2', row))?.rows).toHaveLength(1);
  });

  test('a description that lost its TAB does not give its digits to the number', () => {
    const row = ' ohci         1          136          0            01394 nests';
    expect(parsePoolUsed(current(row))?.rows[0]).toMatchObject({
      paged: { outstanding: 0, bytes: 0 },
      description: '1394 nests',
    });
  });

  test('a TAB that became blanks separates the description too', () => {
    const row = ' Lark         1           16          0            0        1394 nests ';
    expect(parsePoolUsed(current(row))?.rows[0]).toMatchObject({
      paged: { bytes: 0 },
      description: '1394 nests',
    });
  });
});

describe('!poolused, printed', () => {
  const printed = samples.filter((sample) => sample.expected.printed);

  test.each(printed)('$name comes out as it stands', ({ lines, expected }) => {
    expect(printPoolUsed(expected.listing)).toEqual(lines);
  });

  test('there are literals of every layout', () => {
    expect(new Set(printed.map((sample) => sample.expected.listing.layout))).toEqual(
      new Set(['oldest', 'old', 'current', 'verbose']),
    );
  });
});
