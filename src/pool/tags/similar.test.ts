import { expect, test } from '@jest/globals';
import { similarTags, similarTexts } from './similar';
import { tagFromValue } from './tag';

const KNOWN = ['Leak', 'Lead', 'Irp ', 'CM31', 'Io  ', 'AcSn', 'AcLk', 'AcWd', 'Abc '];

test.each([
  ['leak', ['Leak']],
  ['LEAK', ['Leak']],
  ['Lea*', ['Lead', 'Leak']],
  ['Ac??', ['AcLk', 'AcSn', 'AcWd']],
  ['Abc', ['Abc ']],
  ['irp', ['Irp ']],
  ['Lexk', ['Leak']],
  ['Laek', ['Leak']],
  ['eak', ['Leak']],
  ['Leaf', ['Lead', 'Leak']],
  ['lexk', ['Leak']],
  ['Zork', []],
  ['Leak', ['Lead']],
])('for %j these can be meant: %j', (wanted, meant) => {
  expect(similarTexts(wanted, KNOWN)).toEqual(meant);
});

test('no more than three are named', () => {
  const known = ['Aa1 ', 'Aa2 ', 'Aa3 ', 'Aa4 '];
  expect(similarTexts('Aa*', known)).toEqual(['Aa1 ', 'Aa2 ', 'Aa3 ']);
});

test('a tag whose bytes do not print is found by what does', () => {
  const known = [tagFromValue(0x0041_6344)];
  expect(similarTags(tagFromValue(0x2041_6344), known)).toEqual(known);
});
