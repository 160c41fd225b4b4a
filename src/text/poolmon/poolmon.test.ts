import { describe, expect, test } from '@jest/globals';
import type { PoolUse } from '../../pool/tags/tag-usage';
import { formatSample } from '../../test/format-samples';
import { LogReader } from '../logs/log';

type Numbers = readonly number[] | null;

interface Expected {
  readonly rows: readonly (readonly [text: string, nonPaged: Numbers, paged: Numbers])[];
  readonly inAll?: object;
  readonly change?: object;
  readonly descriptions?: readonly string[];
  readonly unread: number;
}

function tables(lines: readonly string[]) {
  const reader = new LogReader();
  const items = [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
  return items.flatMap((item) => (item.kind === 'poolUsed' ? [item.listing] : []));
}

const numbers = (use: PoolUse): Numbers =>
  use.isUnknown ? null : [use.allocs ?? -1, use.frees ?? -1, use.outstanding, use.bytes];

describe('PoolMon', () => {
  test.each(['poolmon-screen', 'poolmon-drivers'])('%s', (name) => {
    const { lines, expected } = formatSample<Expected>(name);
    const [table, ...more] = tables(lines);
    expect(more).toEqual([]);
    expect(table?.source).toBe('poolMon');
    expect(
      table?.rows.map(({ text, nonPaged, paged }) => [text, numbers(nonPaged), numbers(paged)]),
    ).toEqual(expected.rows);
    expect(table?.inAll).toEqual(expected.inAll);
    expect(table?.rows[0]?.nonPaged.change).toEqual(expected.change);
    if (expected.descriptions)
      expect(table?.rows.map(({ description }) => description)).toEqual(expected.descriptions);
    expect(table?.unread.length).toBe(expected.unread);
  });

  test('snapshots that were appended, with a heading or none, are told apart', () => {
    const rows = [' Lark Paged 12 2 10 640 64', ' Nst  Nonp 5 4 1 64 64'];
    const later = [' Lark Paged 22 2 20 1280 64', ' Nst  Nonp 6 5 1 64 64'];
    const heading = ' Tag  Type     Allocs     Frees      Diff   Bytes  Per Alloc';
    for (const lines of [
      [...rows, ...later],
      [...rows, '', ...later],
      [heading, '', ...rows, heading, ...later],
    ]) {
      expect(tables(lines).map(({ rows: [row] }) => row?.paged.bytes)).toEqual([640, 1280]);
    }
  });

  test('rows of scripts that name the driver without brackets', () => {
    const [table] = tables([
      'Tag  Type  Allocs Frees Diff Bytes Driver',
      '---  ----  ------ ----- ---- ----- ------',
      'Lark Nonp      12     2   10   640 lark.sys, and others',
    ]);
    expect(table).toMatchObject({
      rows: [{ text: 'Lark', nonPaged: { bytes: 640 }, description: 'lark.sys, and others' }],
    });
  });

  test('a row whose numbers contradict each other is not read', () => {
    const [table] = tables([' Lark Paged 12 2 10 640 64', ' Nst  Nonp 5 3 1 64 64']);
    expect([table?.rows.length, table?.unread.length]).toEqual([1, 1]);
  });

  test('a table of one pool says nothing of a second one', () => {
    const [table] = tables([
      ' Tag    Allocs    Frees     Diff     Used',
      ' Lark       12        2       10      640',
    ]);
    expect(table).toMatchObject({
      source: 'onePool',
      rows: [{ text: 'Lark', paged: { isUnknown: true } }],
    });
  });

  test('rows of !poolused without a heading are read where every column proves itself', () => {
    const row = ' Lark         1           48          0            0\tlark nests';
    expect(tables([row]).map(({ rows }) => rows.length)).toEqual([1]);
    expect(tables([row.replace('48', ' 4')])).toEqual([]);
    expect(tables([row.replace('   48', '48')])).toEqual([]);
  });
});
