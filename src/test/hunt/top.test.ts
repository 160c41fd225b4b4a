import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

const top = (hunt: HuntSession, given: string) =>
  hunt.rows(`@$pool.top(${given})`).map(({ name, columns }) => {
    const [, tag = '', type = ''] = /^\d+ (.{4}) (\w+)$/.exec(name) ?? [];
    return { tag, type, columns };
  });

describe.each(targets)('on $id', (target) => {
  test('a row for each tag and kind of pool has what used() has', () => {
    const hunt = new HuntSession(target);
    const rows = top(hunt, '');
    const used = hunt.rows('@$pool.used()');
    for (const { name, columns } of used) {
      const bytes = (type: string) =>
        rows
          .filter((row) => name.endsWith(` ${row.tag}`) && row.type === type)
          .map((row) => row.columns.get('Bytes'));
      const nonPaged = Number(columns.get('NonPaged'));
      if (nonPaged > 0) expect(bytes('Nonp')).toContain(columns.get('NonPagedBytes'));
    }
    expect(rows.map(({ tag }) => tag)).toEqual([...rows.map(({ tag }) => tag)].sort());
  });
});

describe('keys of PoolMon', () => {
  const hunt = new HuntSession(spec);
  const numbers = (given: string, column: string) =>
    top(hunt, given).map(({ columns }) => Number(columns.get(column)));

  test.each([
    ['"b"', 'Bytes'],
    ['"pa"', 'Allocs'],
    ['"ppf"', 'Frees'],
    ['"d"', 'Diff'],
    ['"m"', 'PerAlloc'],
  ])('%s sorts by %s', (given, column) => {
    const values = numbers(given, column);
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test('p is nonpaged pool, pp paged pool', () => {
    expect(new Set(top(hunt, '"p"').map(({ type }) => type))).toEqual(new Set(['Nonp']));
    expect(new Set(top(hunt, '"pp"').map(({ type }) => type))).toEqual(new Set(['Paged']));
  });

  test('the freed share is frees of allocations, rounded down', () => {
    for (const { columns } of top(hunt, '')) {
      const share = Math.floor(
        (100 * Number(columns.get('Frees'))) / Number(columns.get('Allocs')),
      );
      expect(Number(columns.get('Freed'))).toBe(share);
    }
  });

  test('patterns take tags in, and behind a minus leave them out', () => {
    const tags = (given: string) => [...new Set(top(hunt, given).map(({ tag }) => tag))];
    expect(tags('"b", "Ac*,Leak,-AcS?"').sort()).toEqual(['AcLk', 'AcWd', 'Leak']);
    expect(tags('"-A*,-L*"')).not.toContain('Leak');
    expect(tags('"-A*,-L*"')).toContain('Thre');
  });

  test('!pooltop is the same', () => {
    expect(hunt.run('!pooltop "pb"')).toMatch(/keys of PoolMon: p nonpaged, pp paged/);
    expect(hunt.run('!pooltop "pb"')).toMatch(/: 1579520 Thre Nonp$/m);
  });
});
