import { describe, expect, test } from '@jest/globals';
import { HELP } from '../../extension/help';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';

/** Columns, with that of the names. */
const MOST_COLUMNS = 8;
/** Characters of a row's name. */
const NAME_WIDTH = 48;
/** Characters that `dx -g` shows of a cell before it cuts; an index stands before the name. */
const CELL = 57;
const indexOf = (row: number): string => `[0x${row.toString(16)}] : `;

const lists = [
  '@$pool.used()',
  '@$pool.diff()',
  '@$pool.growth()',
  '@$pool.totals()',
  '@$pool.top("b")',
  '@$pool.who("Thre")',
  '@$pool.leaks()',
  '@$pool.sites()',
  '@$pool.drivers()',
  '@$pool.blocks()',
  '@$pool.stacks()',
  '@$pool.hits(20)',
  '@$pool.help()',
];

/** Columns of addresses; all others are counts, bytes or text. */
const ADDRESSES: ReadonlySet<string> = new Set(['Block']);

describe.each(targets)('on $id', (spec) => {
  // A run in which blocks are known to stay on every target.
  const hunt = new HuntSession(spec, { seed: 3 });
  hunt.run('dx @$pool.snapshot()');
  hunt.hitTag(40);
  hunt.run('dx @$pool.snapshot()');

  test.each(lists)('rows of %s are flat, alike, and fit a console', (list) => {
    const rows = hunt.rows(list);
    // On some targets one driver holds all that stays.
    expect(rows.length).toBeGreaterThan(/drivers|who/.test(list) ? 0 : 1);
    const keys = [...(rows[0]?.columns.keys() ?? [])];
    expect(keys.length).toBeLessThan(MOST_COLUMNS);
    for (const [index, { name, columns }] of rows.entries()) {
      expect([...columns.keys()]).toEqual(keys);
      expect(name.length).toBeLessThanOrEqual(NAME_WIDTH);
      expect(`${indexOf(index)}${name}`.length).toBeLessThanOrEqual(CELL);
      const texts = [...columns.values()].filter((cell) => typeof cell === 'string');
      expect(texts.filter((cell) => cell.length > CELL)).toEqual([]);
      expect(texts).not.toContain(name);
    }
  });

  test.each(lists.filter((list) => !/help|who/.test(list)))(
    'numbers of %s are decimal, addresses are not',
    (list) => {
      const numbers = [
        ...hunt.run(`dx -r2 ${list}`).matchAll(/^ {8}([\w%]+) +: (0x[0-9a-f]+|\d+)$/gm),
      ];
      expect(numbers.length).toBeGreaterThan(3);
      const wrong = numbers.filter(
        ([, column = '', value = '']) => value.startsWith('0x') !== ADDRESSES.has(column),
      );
      expect(wrong.map(([line]) => line)).toEqual([]);
    },
  );
});

describe('@$pool', () => {
  const spec = target('win11-24h2-x64');

  test.each(['dx @$pool', 'dx -r3 @$pool', 'dx -v @$pool', 'dx -r2 -v @$pool'])(
    '%s asks the target nothing',
    (line) => {
      const hunt = new HuntSession(spec);
      const before = hunt.calls.length;
      expect(hunt.run(line)).toContain('dx @$pool.help()');
      expect(hunt.calls.slice(before)).toEqual([]);
    },
  );

  test('a row that is not there is told in words', () => {
    const hunt = new HuntSession(spec);
    const said = (row: string) => hunt.run(`dx @$pool.used(${row}`).trim();
    expect(said('"Zz*")[0]')).toMatch(/ : the list is empty: there is no row$/);
    expect(said('"Ac*")[3]')).toMatch(
      / : there is no row 3: the list has 3 rows, the first is \[0\]$/,
    );
    expect(said('"Zz*")')).toMatch(/ : no tag fits; /);
  });

  test('texts have no Length below them, and the first used() says that it can take long', () => {
    const hunt = new HuntSession(spec);
    const first = hunt.run('dx -r3 @$pool.used("Ac*")[0].details()');
    expect(first).toMatch(/^pooltag: reading !poolused: /);
    expect(hunt.run('dx -r3 @$pool.used("Ac*")[0].details()')).toBe(first.replace(/^.*\n/, ''));
    hunt.hitTag(8);
    for (const list of ['sites()', 'stacks()', 'hits(3)']) {
      const shown = hunt.run(`dx -r3 @$pool.${list}[0].details()`);
      expect(shown).toContain('[0x0]');
      expect(shown + first).not.toContain('Length');
    }
  });

  test('dx -v is the manual: every method stands there with its usage and what it does', () => {
    const hunt = new HuntSession(spec);
    const shown = [...hunt.run('dx -v @$pool').matchAll(/^ {4}(\w+) *(?:\[(.*)\])?$/gm)];
    const own = shown.map(([, name = '', help = '']) => ({ name, help }));
    const members = own.filter(({ name }) => name !== 'ToDisplayString');
    const documented = Object.keys(HELP);
    expect(members.map(({ name }) => name).sort()).toEqual([...documented].sort());
    expect(members.filter(({ name, help }) => !help.startsWith(`${name}(`))).toEqual([]);
  });

  test('no alias is named like a debugger variable: which of the two wins is not known', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(2);
    const names = (list: string) =>
      [...hunt.run(`dx -v ${list}`).matchAll(/^ {4}(\w+)/gm)].map(([, name]) => name);
    const aliases = names('Debugger.State.FunctionAliases');
    const variables = names('Debugger.State.UserVariables');
    expect(aliases).toContain('poolhit');
    expect(variables).toContain('pool');
    expect(aliases.filter((name) => variables.includes(name))).toEqual([]);
  });

  test.each([
    ['used()', '!poolused'],
    ['status()', 'PoolHitTag'],
  ])('%s reads the target once, however it is shown', (look, asked) => {
    const hunt = new HuntSession(spec);
    const readings = (line: string): number => {
      const before = hunt.calls.length;
      expect(hunt.run(line)).not.toMatch(/Error/);
      const asks = hunt.calls.slice(before).filter(({ kind }) => kind !== 'log');
      return asks.filter(({ text }) => text.includes(asked)).length;
    };
    const once = readings(`dx -r0 @$pool.${look}`);
    expect(readings(`dx -r3 @$pool.${look}`)).toBe(once);
    if (look === 'used()') {
      expect(once).toBe(1);
      expect(readings('dx -g @$pool.used().Where(t => t.Paged > 0).Take(3)')).toBe(1);
      expect(readings('dx @$pool.used().Count()')).toBe(1);
    }
  });

  test.each([
    'hitTag("Leak", 4)',
    'hitTag("kaeL")',
    'hitTag(5)',
    'arm("Leak")',
    'capture(3)',
    'clear()',
    'skip("acmeflt!Acme*")',
    'unskip("acmeflt!Acme*")',
    'save("C:/temp/leak")',
    'open("C:/temp/none")',
  ])('%s answers a line or two and nothing to open', (call) => {
    const hunt = new HuntSession(spec);
    const shown = hunt.run(`dx -r3 @$pool.${call}`);
    const answer = shown.slice(shown.indexOf('@$pool.')).trimEnd();
    expect(answer).toMatch(/^@\$pool\..+ : \S/);
    expect(answer.split('\n').length).toBeLessThanOrEqual(2);
    expect(answer).not.toMatch(/\n {4}/);
    expect(hunt.engine.links).toEqual([]);
  });
});
