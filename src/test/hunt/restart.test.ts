import { describe, expect, test } from '@jest/globals';
import { createMachine, START_TIME } from '../../simulator/kernel/create';
import { kdOf } from '../faults/state';
import { atCall, HuntSession, isStack, target } from './support';

/** Bytes by which the kernel lies elsewhere after a restart. */
const MOVED = 0x3000;

/**
 * The target starts again: PoolHitTag is idle and lies elsewhere; where it lay, there is
 * something else, or nothing that can be read.
 */
function restart(hunt: HuntSession, old: 'other' | 'unreadable'): void {
  const { memory } = hunt.machine;
  const { address } = hunt.target.poolHitTag;
  memory.write(address, Uint8Array.of(0x11, 0x22, 0x33, 0x44));
  memory.write(address + BigInt(MOVED), Buffer.from(hunt.idle, 'hex'));
  const symbol = `${(address + BigInt(MOVED)).toString(16)} nt!PoolHitTag = <no type information>`;
  hunt.intercept = ({ kind, text }) => {
    if (kind === 'command' && text === 'x nt!PoolHitTag') return { kind: 'answer', text: symbol };
    const isOld = kind === 'read' && text === `0x${address.toString(16)} 4`;
    return isOld && old === 'unreadable' ? { kind: 'throw', message: 'Unable to read' } : undefined;
  };
}

const placeOf = (hunt: HuntSession): string =>
  Buffer.from(hunt.machine.memory.read(hunt.target.poolHitTag.address, 4)).toString('hex');

describe.each([
  ['win11-24h2-x64', 'other'],
  ['win11-24h2-x64', 'unreadable'],
  ['win7-x86', 'other'],
  ['win7-x86', 'unreadable'],
] as const)('a restart of %s, with memory that is %s where PoolHitTag lay,', (id, old) => {
  test('after arm() is noticed: nothing is written, nothing waits, status() tells the truth', () => {
    const hunt = new HuntSession(target(id));
    hunt.run(`dx @$pool.arm("${hunt.tag}")`);
    restart(hunt, old);
    const { writes, resumes } = hunt.engine.counters;
    expect(hunt.run('dx @$pool.status()')).toMatch(
      /: not armed\n(?:.*\n)*? *Repair +: nothing to repair/,
    );
    expect(hunt.run('dx @$pool.capture(3)')).toContain('PoolHitTag no longer holds');
    expect(hunt.run('dx @$pool.capture(3)')).toContain('Nothing is armed');
    expect(hunt.run('dx @$pool.clear()')).toContain('Nothing was armed');
    expect(hunt.engine.counters).toMatchObject({ writes, resumes });
    expect(placeOf(hunt)).toBe('11223344');
  });

  test('behind an aborted hunt is noticed by the next call, which writes nothing', () => {
    const hunt = new HuntSession(target(id));
    hunt.intercept = atCall(isStack, 3, () => ({ kind: 'abort' }));
    hunt.hitTag(10);
    restart(hunt, old);
    const { writes } = hunt.engine.counters;
    for (let call = 0; call < 2; call += 1) {
      const shown = hunt.run('dx @$pool.status()');
      expect(shown).toMatch(/: not armed\n/);
      expect(shown).not.toMatch(/pooltag:|MAY STILL/);
    }
    expect(hunt.engine.counters.writes).toBe(writes);
    expect(placeOf(hunt)).toBe('11223344');
  });
});

describe.each(['win11-24h2-x64', 'win7-x86', 'xp-x86'])('a restart of %s', (id) => {
  /** Started again while it runs, after some hits; the debugger waits on, without a word. */
  function restartedInHunt(kind: { readonly uptime: number; readonly later: number }) {
    const hunt = new HuntSession(target(id), { patience: 20 });
    const next = createMachine(hunt.target, {
      seed: 9,
      startTime: START_TIME + kind.later,
      uptime: kind.uptime,
    });
    kdOf(hunt).restartsAs(next);
    hunt.machine.inject({ afterHits: 3, stop: { kind: 'targetGone' } });
    return { hunt, answer: hunt.hitTag(30) };
  }

  test.each([
    ['soon', { uptime: 20_000, later: 60_000 }],
    ['after it ran for longer than before', { uptime: 2_000_000, later: 7_200_000 }],
  ])('while a hunt waits is noticed %s', (_, kind) => {
    const { hunt, answer } = restartedInHunt(kind);
    expect(answer).toMatch(/: 3 hits on .*coverage \d.*The target was started again meanwhile/);
    expect(answer).not.toContain('PoolHitTag is as it was');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.run('dx @$pool.status()')).toContain(': not armed');
    expect(hunt.hitTag(3)).toContain('3 hits on');
  });

  test('is not claimed where the target went on', () => {
    const hunt = new HuntSession(target(id));
    hunt.machine.inject({ afterHits: 3, stop: { kind: 'manualBreak' } });
    expect(hunt.hitTag(30)).toMatch(/3 hits on .*Ended by a break-in.*PoolHitTag is as it was/);
  });
});

test('what somebody armed by hand over our tag is left alone, save by clear()', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.run(`dx @$pool.arm("${hunt.tag}")`);
  hunt.run('ed nt!PoolHitTag 0x20707249');
  expect(hunt.run('dx @$pool.capture(3)')).toContain('somebody has changed it');
  expect(Buffer.from(hunt.poolHitTag(), 'hex').toString()).toBe('Irp ');
  expect(hunt.run('dx @$pool.status()')).toContain('ARMED for "Irp ", not by this script');
  expect(hunt.run('dx @$pool.clear()')).toContain('armed by somebody else; it holds 0 now');
  expect(hunt.poolHitTag()).toBe('00000000');
});
