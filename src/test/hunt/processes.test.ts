import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';

describe.each(targets)('the process of a hit on $id', (spec) => {
  const hunt = new HuntSession(spec, { processors: 2, seed: 4 });
  const truth: string[] = [];
  let stops = 0;
  hunt.onProgress = () => {
    if (hunt.stopsOnTag === stops) return;
    stops = hunt.stopsOnTag;
    const { processors, current } = hunt.machine;
    const { process } = processors[current] ?? {};
    truth.push(`${process?.image} (0x${process?.address.toString(16)}, id ${process?.id})`);
  };
  hunt.hitTag(60);
  hunt.onProgress = () => undefined;

  test('is the one that was current on the processor that stopped', () => {
    const said = hunt
      .rows('@$pool.hits(1000)')
      .map(({ details }) => /process (\S+ \(0x[0-9a-f]+, id \d+\))/.exec(details())?.[1]);
    expect(said).toEqual(truth);
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test('is shown with blocks, and summed up for call sites, drivers and stacks', () => {
    for (const { columns, details } of hunt.rows('@$pool.blocks()')) {
      const [, hit] = /allocated at hit (\d+) of 60/.exec(details()) ?? [];
      expect(truth[Number(hit) - 1]).toMatch(new RegExp(`^${columns.get('Process')} `));
    }
    const [leak] = hunt.rows('@$pool.leaks()');
    expect(leak?.details()).toMatch(/^processes of blocks not seen freed: \S+ \d+/m);
    expect(hunt.rows('@$pool.drivers()')[0]?.details()).toMatch(/^processes of blocks not seen/m);
    expect(hunt.rows('@$pool.stacks()')[0]?.details()).toMatch(
      /^processes of its last hits: \S+ \d+/m,
    );
  });

  test('is asked for its name once', () => {
    const names = hunt.calls.filter(({ text }) => text.startsWith('dt nt!_EPROCESS'));
    expect(names).toHaveLength(2);
  });
});

test('at a hit that the user’s own g has met no process is said: it may be one of .process', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.run(`dx @$pool.arm("${hunt.tag}")`);
  hunt.run('g');
  hunt.run('dx @$pool.capture(4)');
  const said = hunt.rows('@$pool.hits()').map(({ details }) => / process \S+ \(/.test(details()));
  expect(said).toEqual([false, true, true, true]);
  hunt.run('dx @$pool.clear()');
});
