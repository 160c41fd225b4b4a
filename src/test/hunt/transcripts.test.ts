import { beforeAll, describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { type HuntOptions, HuntSession, target } from './support';
import { expectGolden } from './support-golden';

/** Characters that a line of a grid may have, and a cell of it. */
const WIDEST_LINE = 110;
const WIDEST_CELL = 60;

const wholeHunt = (tag: string): readonly string[] => [
  '.prefer_dml',
  '.scriptrun pooltag.js',
  '!poolused 2',
  'dx -g @$pool.used("nonpaged").Take(5)',
  `dx @$pool.hitTag("${tag}", 60)`,
  `dx -g @$pool.leaks("${tag}")`,
  `dx -g @$pool.sites("${tag}")`,
  `dx -g @$pool.drivers("${tag}")`,
  `dx @$pool.drivers("${tag}")[0].details()`,
  `dx -g @$pool.blocks("${tag}").Take(5)`,
  `dx @$pool.blocks("${tag}")[0].details()`,
  'g',
  `dx -r1 @$pool.recheck("${tag}")`,
  'db nt!PoolHitTag L4',
];

function play(spec: TargetSpec, options: HuntOptions = {}): string {
  const hunt = new HuntSession(spec, { load: 'not', ...options });
  const shown = wholeHunt(spec.leak).map((command) => {
    const { prompt } = hunt.session;
    return `${prompt}${command}\n${hunt.run(command)}`;
  });
  return hunt.session.banner + shown.join('');
}

describe.each(targets)('the whole hunt on $id', (spec) => {
  let transcript = '';

  beforeAll(() => {
    transcript = play(spec);
  });

  test('reads as it is written down', () => {
    expectGolden(spec.id, transcript);
  });

  test('has grids that fit a console', () => {
    const rows = transcript.split('\n').filter((line) => line.startsWith('='));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.length > WIDEST_LINE)).toEqual([]);
    const cells = rows.flatMap((row) => row.split(/ [-=] /)).filter((cell) => !/^=+$/.test(cell));
    expect(cells.filter((cell) => cell.trim().length > WIDEST_CELL)).toEqual([]);
  });
});

test.each(['win7-x86', 'win11-24h2-x64'])('the whole hunt on %s reads as in WinDbg', (id) => {
  expectGolden(`${id}-windbg`, play(target(id), { windbg: true }));
});

test.each(['xp-x86', 'win11-24h2-x64', 'win11-arm64'])(
  'the whole hunt on %s reads the same where scripts run in Chakra',
  (id) => {
    expect(play(target(id), { switches: { javascript: 'chakra' } })).toBe(play(target(id)));
  },
);
