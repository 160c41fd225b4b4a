import { expect, test } from '@jest/globals';
import { printable } from './printable';

test.each([
  ['nt!Foo\u001b[2J+0x1', 'nt!Foo.[2J+0x1'],
  ['a\u009b31mb\u007f', 'a.31mb.'],
  ['one\r\ntwo', 'one..two'],
  ['\u202egnp.exe\u2028', '.gnp.exe.'],
  ['Mm\tnt!mm, größe, 漢字', 'Mm\tnt!mm, größe, 漢字'],
])('%j is printed as %j', (given, shown) => {
  expect(printable(given)).toBe(shown);
});
