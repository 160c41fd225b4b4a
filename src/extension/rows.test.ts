import { expect, test } from '@jest/globals';
import { nameInRow } from './rows';

/** `dx -g` cuts cells after 57 characters; in the column of names an index of its own comes first. */
const ROOM = 57 - '[0xff] : '.length;

test('a name that fits a cell stands whole', () => {
  expect(nameInRow('acmeflt!FltQueryNotify+0x13c')).toBe('acmeflt!FltQueryNotify+0x13c');
});

test('a longer one is cut in the middle, so that sites in one function are told apart', () => {
  const open = 'larkdrv!Nest<unsigned long, larkdrv::Feathers>::OpenForTheWinter(int)';
  const rows = [0x71, 0x12f].map((offset) => nameInRow(`${open}+0x${offset.toString(16)}`));
  expect(rows).toEqual([
    'larkdrv!Nest<unsigned long, larkd...er(int)+0x71',
    'larkdrv!Nest<unsigned long, larkd...r(int)+0x12f',
  ]);
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(ROOM);
});
