import { describe, expect, test } from '@jest/globals';
import { formatTable, grouped, share, signed, sized, visible } from './table';

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
    expect([0, 10_239, 10_240, 91_766_784, 3 * 2 ** 30].map(sized)).toEqual([
      '0',
      '10,239',
      '10,240 (10.0 KB)',
      '91,766,784 (87.5 MB)',
      '3,221,225,472 (3.0 GB)',
    ]);
    expect([share(1, 3), share(1, 0)]).toEqual(['33.3%', '']);
  });
});

describe('a table that is too wide', () => {
  const columns = ['left', 'right', 'right'].map((align, n) => ({
    title: ['Call site', 'Blocks', 'Bytes'][n] ?? '',
    align: align as 'left' | 'right',
    cell: (row: readonly string[]) => row[n] ?? '',
  }));
  const rows = [
    ['larkdrv!LarkOpenNestForTheWinter+0x71', '9', '12,345'],
    ['a!b', '10', '2'],
  ];
  const set = (width: number) => formatTable(columns, rows, { heading: (line) => line, width });

  test.each([60, 80, 120, 200])('fits %d characters whole where it can', (width) => {
    expect(set(width)).toEqual(formatTable(columns, rows));
  });

  test('has its texts cut in their middle first: the end is a place in a function', () => {
    expect(set(40)).toEqual([
      'Call site                 Blocks   Bytes',
      'larkdrv!Lark…Winter+0x71       9  12,345',
      'a!b                           10       2',
    ]);
  });

  test('then loses its last columns, and says which', () => {
    expect(set(30)).toEqual([
      'Call site             Blocks',
      'larkdrv!La…nter+0x71       9',
      'a!b                       10',
      '(too narrow for Bytes; --csv and --json have all)',
    ]);
  });
});

describe('tables to paste', () => {
  const columns = [
    { title: 'Site', align: 'left' as const, cell: (row: [string, string]) => row[0] },
    { title: 'Bytes', align: 'right' as const, cell: (row: [string, string]) => row[1] },
  ];
  const rows: [string, string][] = [
    ['a!b<c,d>|e', '12,345,678 (11.8 MB)'],
    ['f "g"', '8'],
  ];
  const as = (form: 'markdown' | 'csv') =>
    formatTable(columns, rows, { heading: (line) => line, form, width: 60 });

  test('are tables of Markdown', () => {
    expect(as('markdown')).toEqual([
      '',
      '| Site | Bytes |',
      '| --- | --: |',
      '| a!b<c,d>\\|e | 12,345,678 (11.8 MB) |',
      '| f "g" | 8 |',
    ]);
  });

  test('have numbers without commas as CSV, and quote what needs it', () => {
    expect(as('csv')).toEqual(['Site,Bytes', '"a!b<c,d>|e",12345678', '"f ""g""",8']);
  });
});
