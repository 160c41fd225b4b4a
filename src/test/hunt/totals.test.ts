import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';

const cells = (hunt: HuntSession) =>
  hunt.rows('@$pool.totals()').map(({ name, columns }) => [name, columns] as const);

describe.each(targets)('on $id', (spec) => {
  test('pool in all is what !vm says, and the tags explain nearly all of it', () => {
    const hunt = new HuntSession(spec);
    const said = hunt.run('!vm 1');
    const kilobytes = (label: RegExp) =>
      [...said.matchAll(label)].reduce((sum, [, amount]) => sum + Number(amount), 0);
    const rows = cells(hunt);
    expect(rows.map(([name]) => name.replace(/^\S+ \S+ /, ''))).toEqual(['nonpaged', 'paged']);
    expect(rows.map(([, columns]) => Number(columns.get('Bytes')))).toEqual([
      1024 * kilobytes(/NonPagedPool(?:Nx)? Usage: +\d+ +\( *(\d+) Kb\)/g),
      1024 * kilobytes(/[^n]PagedPool Usage: +\d+ +\( *(\d+) Kb\)/g),
    ]);
    for (const [, columns] of rows) {
      expect(Number(columns.get('InTags'))).toBeGreaterThan(90);
      expect(Number(columns.get('InTags'))).toBeLessThanOrEqual(100);
    }
  });
});

const spec = target('win11-24h2-x64');

/** The listing with other pages behind a label. */
const withPages = (hunt: HuntSession, label: string, pages: number) => {
  const said = new HuntSession(spec)
    .run('!vm 1')
    .replace(new RegExp(`${label}:.*`), `${label}: ${pages} (${4 * pages} Kb)`);
  hunt.intercept = ({ text }) => (text === '!vm 0x1' ? { kind: 'answer', text: said } : undefined);
  return hunt;
};

test('nonpaged pool past 1 GB stands first', () => {
  const hunt = withPages(new HuntSession(spec), 'NonPagedPoolNx Usage', 400_000);
  expect(hunt.run('dx -r0 @$pool.totals()')).toContain(
    'Nonpaged pool is past 1 GB: 1.5 GB. Pool in all; memory 4.0 GB',
  );
});

test('what cannot be is said to be so, with no number', () => {
  const hunt = withPages(new HuntSession(spec), 'NonPagedPoolNx Usage', 4_000_000);
  expect(hunt.run('dx @$pool.totals()')).toMatch(/more of nonpaged pool than there can be/);
  expect(cells(hunt)).toEqual([]);
});

test('a line whose kilobytes are not its pages gives no number', () => {
  const hunt = new HuntSession(spec);
  const said = hunt.run('!vm 1').replace(/(NonPagedPoolNx Usage: +)\d/, '$19');
  hunt.intercept = ({ text }) => (text === '!vm 0x1' ? { kind: 'answer', text: said } : undefined);
  expect(cells(hunt).map(([name]) => name)).toEqual([expect.stringMatching(/ paged$/)]);
});

test('without !vm it says what there is instead', () => {
  const hunt = new HuntSession(spec, { switches: { kdexts: false } });
  expect(hunt.run('dx @$pool.totals()')).toContain('has no !vm. dx -g @$pool.used() shows');
});
