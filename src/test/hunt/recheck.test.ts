import { describe, expect, test } from '@jest/globals';
import { createMachine, START_TIME } from '../../simulator/kernel/create';
import type { TargetSpec } from '../../simulator/targets/spec';
import { kdOf } from '../faults/state';
import { HuntSession, target } from './support';

const TARGETS = ['win7-x86', 'win11-23h2-x64', 'win11-arm64'];

/** The leaking call site of all of them. */
const LEAKING = 'acmeflt!FltQueryNotify+0x13c';

/** Its site leaks less than it frees, as a leak does that is seen for what it is. */
function leakingLess(id: string): TargetSpec {
  const spec = target(id);
  const workloads = spec.workloads.map((each) => (each.leaks > 0 ? { ...each, leaks: 0.3 } : each));
  return { ...spec, workloads };
}

/** A hunt, and the target let run after it until it is broken into. */
function huntAndWait(id: string): HuntSession {
  const hunt = new HuntSession(leakingLess(id), { patience: 40 });
  hunt.hitTag(200);
  hunt.run('g');
  return hunt;
}

/** What the list says of itself. */
const titleOf = (hunt: HuntSession): string =>
  hunt.run('dx -r0 @$pool.recheck()').replace(/\s+/g, ' ');

describe.each(TARGETS)('looking again on %s', (id) => {
  const hunt = huntAndWait(id);
  const title = titleOf(hunt);
  const rows = hunt.rows('@$pool.recheck()');

  test('finds the blocks that leaked, and names who leaks', () => {
    const [first] = rows;
    expect(first?.name).toContain(LEAKING);
    expect(first?.columns.get('There')).toBe(first?.columns.get('Held'));
    expect(title).toContain(`${LEAKING} LEAKS: `);
  });

  test('tells of every block whether it is there', () => {
    for (const { columns } of rows) {
      const parts = ['There', 'Gone', 'Unreadable'].map((name) => Number(columns.get(name)));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(columns.get('Held')));
    }
    expect(rows.some(({ columns }) => Number(columns.get('Gone')) > 0)).toBe(true);
  });

  test('blocks() lists those that are there, and says how many more are gone', () => {
    const sum = (name: string) => rows.reduce((all, row) => all + Number(row.columns.get(name)), 0);
    const blocks = hunt.rows('@$pool.blocks()');
    expect(blocks).toHaveLength(sum('There'));
    expect(hunt.run('dx -r0 @$pool.blocks()')).toContain(`, ${sum('Gone')} more gone after `);
    expect(blocks[0]?.details()).toMatch(/; there after \d+ more events .*, it or a like one$/m);
  });

  test('writes nothing and lets nothing run', () => {
    hunt.run('g');
    const { writes, resumes } = hunt.engine.counters;
    hunt.run('dx -g @$pool.recheck()');
    expect(hunt.engine.counters).toMatchObject({ writes, resumes });
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('adds nothing to the series until the target has run again', () => {
    const looks = () => hunt.run('dx -r1 @$pool.recheck()[0].details()').match(/after \d+ events/g);
    hunt.run('dx -g @$pool.recheck().OrderBy(r => r.Held)');
    expect(looks()?.length).toBe(2);
    hunt.run('g');
    hunt.run('dx @$pool.recheck()');
    expect(looks()?.length).toBe(3);
  });
});

test('where the target has not run since the hunt, that is said and no block is listed', () => {
  const hunt = new HuntSession(target('win11-23h2-x64'));
  hunt.hitTag(60);
  expect(titleOf(hunt)).toContain('the target has not run since the hunt');
  expect(hunt.rows('@$pool.recheck()')).toEqual([]);
});

test('after one hunt nobody is said to leak, but who holds what and how to know', () => {
  const hunt = new HuntSession(target('win11-23h2-x64'));
  const answer = hunt.hitTag(200);
  expect(answer).not.toContain('LEAKS');
  expect(answer).toMatch(/acmeflt!FltQueryNotify\+0x13c holds (?:at least )?\d+ of \d+ blocks/);
  expect(answer).toContain('dx -g @$pool.recheck("Leak")');
});

test('a look is kept in the recording, and another session goes on from it', () => {
  const hunt = huntAndWait('win11-23h2-x64');
  hunt.run('dx @$pool.recheck()');
  hunt.run('dx @$pool.save("C:/temp/leak")');
  hunt.run(`.scriptunload pooltag.js`);
  hunt.run('.scriptrun pooltag.js');
  hunt.run('dx @$pool.open("C:/temp/leak")');
  hunt.run('g');
  hunt.run('dx @$pool.recheck()');
  const details = hunt.run('dx -r1 @$pool.recheck()[0].details()');
  expect(details.match(/after \d+ events/g)?.length).toBe(2);
});

test('blocks of before a restart are not asked about', () => {
  const hunt = huntAndWait('win11-23h2-x64');
  const next = { seed: 9, startTime: START_TIME + 7_200_000, uptime: 2_000_000 };
  kdOf(hunt).restartsAs(createMachine(hunt.target, next));
  hunt.machine.inject({ afterHits: 0, stop: { kind: 'targetGone' } });
  hunt.run('g');
  expect(titleOf(hunt)).toContain('started again since the hunt');
});
