import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');
const OTHER = 'AcSn';

const lists = ['leaks()', 'recheck()', 'sites()', 'stacks()', 'drivers()', 'blocks()', 'hits(30)'];

const columns = (hunt: HuntSession, list: string): readonly string[] => [
  ...(hunt.rows(`@$pool.${list}`)[0]?.columns.keys() ?? []),
];

describe('lists of several tags', () => {
  const hunt = new HuntSession(spec);
  hunt.hitTag(60);
  hunt.hitTag(31, OTHER);

  test.each(lists)('%s says of each row which tag it is of', (list) => {
    const rows = hunt.rows(`@$pool.${list}`);
    const keys = columns(hunt, list);
    expect(keys).toContain('Tag');
    expect(keys).not.toContain('Target');
    expect(keys.length).toBeLessThan(8);
    for (const tag of [hunt.tag, OTHER]) {
      const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
      const own = rows.filter((row) => row.columns.get('Tag') === tag);
      const alone = list.startsWith('hits')
        ? own
        : hunt.rows(`@$pool.${list.replace('()', `("${tag}")`)}`);
      expect(names(own)).toEqual(names(alone));
    }
    for (const row of rows) expect([...row.columns.keys()]).toEqual(keys);
  });

  test.each(lists.slice(0, -1))('%s of one tag has no column for it', (list) => {
    expect(columns(hunt, list.replace('()', `("${hunt.tag}")`))).not.toContain('Tag');
  });

  test('shares are of the blocks of the row’s own tag', () => {
    const sums = new Map<unknown, number>();
    const whole = new HuntSession(spec);
    for (const tag of [whole.tag, OTHER]) whole.hitTag(200, tag);
    for (const { columns: own } of whole.rows('@$pool.leaks()')) {
      const tag = own.get('Tag');
      sums.set(tag, (sums.get(tag) ?? 0) + Number(own.get('Share%')));
    }
    expect(sums.size).toBeGreaterThan(0);
    for (const [tag, sum] of sums) expect([tag, Math.abs(sum - 100) <= 5]).toEqual([tag, true]);
  });

  test('what makes room for it stands in details()', () => {
    const [leak] = hunt.rows('@$pool.leaks()');
    const [stack] = hunt.rows('@$pool.stacks()');
    expect(leak?.details()).toMatch(/ of them old.*\n(?:.*\n)*coverage [\d.]+ %/);
    expect(stack?.details()).toMatch(/^\d+ frames, tag ".{4}", coverage [\d.]+ %/);
  });
});

test('hunts of several targets have a column that tells them apart', () => {
  const recorded = (id: string, tag?: string) => {
    const hunt = new HuntSession(target(id));
    hunt.hitTag(40, tag ?? hunt.tag);
    hunt.run(`dx @$pool.save("C:/temp/${id}")`);
    return hunt;
  };
  const first = recorded('win11-24h2-x64');
  const second = recorded('win10-1809-x64', OTHER);
  for (const path of second.files.list('C:/temp')) first.files.write(path, second.files.read(path));
  first.run('dx @$pool.open("C:/temp/win10-1809-x64")');
  const shown = new Set(
    first
      .rows('@$pool.sites()')
      .map(({ columns: own }) => `${own.get('Tag')} ${own.get('Target')}`),
  );
  expect([...shown].sort()).toEqual([`${OTHER} 17763`, `${first.tag} 26100`]);
});
