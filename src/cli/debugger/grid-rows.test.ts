import { expect, test } from '@jest/globals';
import { withRows } from './grid-rows';

const of = (output: readonly string[]) => ({ prompt: 'kd> ', command: 'dx', output });

test('a cell that the debugger cut leaves the grid as text: nothing tells which number is whose', () => {
  const crooked = [
    '=========================',
    '=             = Blocks  =',
    '=========================',
    '= ... - 7       =',
    '=========================',
  ];
  expect(withRows(of(crooked))).toEqual(of(crooked));
});

test('what is no grid stays as it is', () => {
  expect(withRows(of(['one', 'two']))).toEqual(of(['one', 'two']));
});

test('names hold what stands in them, and blank cells are left out', () => {
  const grid = [
    'above',
    '========================================',
    '=                       = Kind - = Own  =',
    '========================================',
    '= [0xa] : 3/4 a - b = c - 12     -      =',
    '========================================',
    'below',
  ].map((line) => (line.startsWith('====') ? `${line}=` : line));
  expect(withRows(of(grid))).toEqual({
    ...of(['above', 'below']),
    rows: [{ Index: 10, Name: '3/4 a - b = c', 'Kind -': 12 }],
  });
});
