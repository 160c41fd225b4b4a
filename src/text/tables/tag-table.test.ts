import { describe, expect, test } from '@jest/globals';
import { LogReader } from '../logs/log';

function tables(lines: readonly string[]) {
  const reader = new LogReader();
  const items = [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
  return items.flatMap((item) => (item.kind === 'poolUsed' ? [item.listing] : []));
}

const LARK = {
  text: 'Lark',
  nonPaged: { allocs: 12, frees: 2, outstanding: 10, bytes: 640 },
  paged: { allocs: 5, frees: 4, outstanding: 1, bytes: 64 },
};

describe('tables with titled columns', () => {
  test.each<[string, readonly string[]]>([
    [
      'CSV of rows that name their pool',
      [
        'DateTime,Tag,Type,Allocs,Frees,Diff,Bytes,PerAlloc',
        '2024-01-01T10:11:12,Lark,Nonp,12,2,10,640,64',
        '2024-01-01T10:11:12,Lark,Paged,5,4,1,64,64',
      ],
    ],
    [
      'CSV in quotes, both pools in a row',
      [
        '"Tag";"Paged Allocs";"Paged Frees";"Paged Diff";"Paged Bytes";"NonPaged Allocs";"NonPaged Frees";"NonPaged Diff";"NonPaged Bytes"',
        '"Lark";5;4;1;64;12;2;10;640',
      ],
    ],
    [
      'Markdown',
      [
        '| Tag | Type | Allocs | Frees | Diff | Bytes |',
        '|-----|:----:|-------:|------:|-----:|------:|',
        '| `Lark` | Nonp | 12 | 2 | 10 | 640 |',
        '| `Lark` | Paged | 5 | 4 | 1 | 64 |',
      ],
    ],
    [
      'between tabs, with grouped figures, and no difference',
      [
        'Tag\tPaged Allocs\tPaged Frees\tPaged Usage\tNP Allocs\tNP Frees\tNP Usage\tSource',
        'Lark\t5\t4\t64\t12\t2\t640\tlark.sys',
      ],
    ],
    [
      'in columns',
      [
        'Pool Tag  NonPaged Allocs  NonPaged Frees  NonPaged Bytes  Paged Allocs  Paged Frees  Paged Bytes  Driver',
        '--------  ---------------  --------------  --------------  ------------  -----------  -----------  ------',
        'Lark                   12               2             640             5            4           64  lark.sys, and others',
      ],
    ],
  ])('%s', (_, lines) => {
    const [table] = tables(lines);
    expect(table).toMatchObject({ source: 'table', rows: [LARK], unread: [] });
  });

  test('pool_tracker of Rekall: allocations, and in parentheses those that are outstanding', () => {
    const [table] = tables([
      '   tag              nonpaged nonpaged_bytes                paged paged_bytes',
      '---------- -------------------- -------------- -------------------- -----------',
      'Lark                  12 (10)            640                5 (1)          64',
      'Nst                    3 (0)               0                2 (1)          64',
    ]);
    expect(table).toMatchObject({
      rows: [
        {
          text: 'Lark',
          nonPaged: { outstanding: 10, bytes: 640 },
          paged: { outstanding: 1, bytes: 64 },
        },
        { text: 'Nst ', nonPaged: { outstanding: 0, bytes: 0 } },
      ],
      unread: [],
    });
  });

  test('rounded figures and titles that say too little are not read', () => {
    expect(tables(['Tag,Type,Allocs,Frees,Diff,KB', 'Lark,Nonp,12,2,10,1'])).toEqual([]);
    expect(tables(['Tag,Diff,Bytes', 'Lark,10,640'])).toEqual([]);
    const [table] = tables(['Tag,Type,Allocs,Frees,Diff,Bytes', 'Lark,Nonp,12,2,10,0.6 K']);
    expect(table).toMatchObject({ rows: [], unread: [{ line: 1 }] });
  });

  test('rows that contradict themselves, or come again, are not read', () => {
    const heading = 'Tag,Type,Allocs,Frees,Diff,Bytes';
    const [table] = tables([
      heading,
      'Lark,Nonp,12,2,11,640',
      'Nst,Paged,2,1,1,64',
      'Nst,Paged,3,1,2,64',
    ]);
    expect([table?.rows.length, table?.unread.length]).toEqual([1, 2]);
  });
});
