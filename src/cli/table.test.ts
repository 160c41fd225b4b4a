import { describe, expect, test } from '@jest/globals';
import { formatTable, grouped, share, signed, visible } from './table';

describe('tables', () => {
  const columns = [
    { title: 'Tag', align: 'left' as const, cell: (row: [string, string]) => row[0] },
    { title: 'Bytes', align: 'right' as const, cell: (row: [string, string]) => row[1] },
  ];

  test('numbers end in one column, lines in no blank', () => {
    expect(
      formatTable(columns, [
        ['Leak', '12,345,678'],
        ['Io  ', '8'],
      ]),
    ).toEqual(['Tag        Bytes', 'Leak  12,345,678', 'Io             8']);
  });

  test('a column in which nothing is known is left out', () => {
    expect(formatTable(columns, [['Leak', '']])).toEqual(['Tag', 'Leak']);
  });

  test('control characters of a log do not reach the terminal', () => {
    expect(visible('a\x1b[31mb\tc')).toBe('a·[31mb·c');
  });

  test('numbers', () => {
    expect([0, 999, 1000, 1938325232].map(grouped)).toEqual(['0', '999', '1,000', '1,938,325,232']);
    expect([0, 1024, -1024].map(signed)).toEqual(['0', '+1,024', '-1,024']);
    expect([share(1, 3), share(1, 0)]).toEqual(['33.3%', '']);
  });
});
