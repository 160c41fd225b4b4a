import { describe, expect, test } from '@jest/globals';
import { orBlank, percent, rowName } from './rows';

/** `dx -g` cuts cells after 57 characters; in the column of names an index of its own comes first. */
const ROOM = 57 - '[0xff] : '.length;

describe('the name of a row', () => {
  test('begins with its numbers, and stands whole where it fits', () => {
    expect(rowName('22/31', 'acmeflt!FltQueryNotify+0x13c')).toBe(
      '22/31 acmeflt!FltQueryNotify+0x13c',
    );
  });

  test('is cut in the middle where it is longer, so that sites in one function are told apart', () => {
    const open = 'larkdrv!Nest<unsigned long, larkdrv::Feathers>::OpenForTheWinter(int)';
    const rows = [0x71, 0x12f].map((offset) => rowName('7/9', `${open}+0x${offset.toString(16)}`));
    expect(rows).toEqual([
      '7/9 larkdrv!Nest<unsigned ...TheWinter(int)+0x71',
      '7/9 larkdrv!Nest<unsigned ...heWinter(int)+0x12f',
    ]);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(ROOM);
  });

  test('keeps module and offset whole, and its numbers', () => {
    const site = `larkdrv_fffff80541a01000!${'LarkOpenNest'.repeat(4)}+0x1234`;
    expect(rowName('7123/9456 1234567', site)).toMatch(
      /^7123\/9456 1234567 larkdrv_fffff80541.*\.\.\..*\+0x1234$/,
    );
    expect(rowName('7/9', site)).toBe('7/9 larkdrv_fffff80541a01000!LarkO...Nest+0x1234');
  });

  test('has no control character', () => {
    expect(rowName('1/0', 'larkdrv!a\tb\nc\u0085')).toBe('1/0 larkdrv!a b.c.');
  });
});

test('what is not known is blank, and percent are whole ones that were reached', () => {
  expect([orBlank(undefined), orBlank(0)]).toEqual(['', 0]);
  expect([undefined, 0, 0.9999, 1].map(percent)).toEqual(['', 0, 99, 100]);
});
