import { beforeAll, describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession } from './support';
import { expectGolden } from './support-golden';

/** Characters that a line of a grid may have, and a cell of it. */
const WIDEST_LINE = 110;
const WIDEST_CELL = 60;

const wholeHunt = (tag: string): readonly string[] => [
  '.scriptrun pooltag.js',
  '!poolused 2',
  'dx -g @$pool.used("nonpaged").Take(5)',
  `dx @$pool.hitTag("${tag}", 60)`,
  `dx -g @$pool.leaks("${tag}")`,
  `dx -g @$pool.sites("${tag}")`,
  'db nt!PoolHitTag L4',
];

describe.each(targets)('the whole hunt on $id', (target) => {
  let transcript = '';

  beforeAll(() => {
    const hunt = new HuntSession(target, { load: 'not' });
    const shown = wholeHunt(target.leak).map((command) => {
      const { prompt } = hunt.session;
      return `${prompt}${command}\n${hunt.run(command)}`;
    });
    transcript = hunt.session.banner + shown.join('');
  });

  test('reads as it is written down', () => {
    expectGolden(target.id, transcript);
  });

  test('has grids that fit a console', () => {
    const rows = transcript.split('\n').filter((line) => line.startsWith('='));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.length > WIDEST_LINE)).toEqual([]);
    const cells = rows.flatMap((row) => row.split(/ [-=] /)).filter((cell) => !/^=+$/.test(cell));
    expect(cells.filter((cell) => cell.trim().length > WIDEST_CELL)).toEqual([]);
  });
});
