import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

describe.each([target('win11-24h2-x64'), target('win7-x86')])('arm() on $id', (spec) => {
  const tag = JSON.stringify(spec.leak);

  function armedHunt(): HuntSession {
    const hunt = new HuntSession(spec);
    hunt.run(`dx @$pool.arm(${tag})`);
    return hunt;
  }

  /** A capture that a break-in would end at once, should it let the target run. */
  function captureNothing(hunt: HuntSession): void {
    hunt.machine.inject({ afterHits: 0, stop: { kind: 'manualBreak' } });
    hunt.run('dx @$pool.capture(2)');
  }

  test('stays in force through looks, and says how to undo it', () => {
    const hunt = new HuntSession(spec);
    expect(hunt.run(`dx @$pool.arm(${tag})`)).toMatch(/ARMED: .*clear\(\) or ed nt!PoolHitTag 0x/);
    const armed = hunt.poolHitTag();
    expect(hunt.run('dx @$pool.status()')).toContain(`ARMED for ${tag} by arm()`);
    hunt.run('dx @$pool.used()');
    expect(hunt.poolHitTag()).toBe(armed);
    expect(hunt.run('dx @$pool.clear()')).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('knows what a hunt has learned before the first hit, and after none', () => {
    const learned = () => /Learned +: (.*)/.exec(hunt.run('dx @$pool.status()'))?.[1];
    const hunt = new HuntSession(spec);
    hunt.hitTag(60);
    const before = learned();
    expect(before).toMatch(/alloc at 0x/);
    hunt.run(`dx @$pool.arm(${tag})`);
    expect(learned()).toBe(before);
    hunt.run('dx @$pool.clear()');
    expect(learned()).toBe(before);
  });

  test("a hit that the user's own g met is recorded by the next capture", () => {
    const hunt = armedHunt();
    hunt.run('g');
    expect(hunt.run('dx @$pool.capture(4)')).toContain('4 hits on');
    expect(hunt.rows('@$pool.hits(1000)')).toHaveLength(hunt.stopsOnTag);
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('a later capture counts its own hits, and tells those of the whole hunt apart', () => {
    const hunt = armedHunt();
    const kindsOf = (answer: string) =>
      /(\d+) hits on .*: (\d+) allocations?, (\d+) frees?; /.exec(answer)?.slice(1).map(Number);
    const first = hunt.run('dx @$pool.capture(12)');
    expect(first).not.toContain('whole hunt');
    const second = hunt.run('dx @$pool.capture(5)');
    expect(second).toContain('; the whole hunt: 17 hits, coverage ');
    const kinds = hunt.rows('@$pool.hits(1000)').map(({ columns }) => columns.get('Kind'));
    const among = (some: typeof kinds) =>
      [some, some.filter((kind) => kind === 'alloc'), some.filter((kind) => kind === 'free')].map(
        ({ length }) => length,
      );
    expect(kindsOf(first)).toEqual(among(kinds.slice(0, 12)));
    expect(kindsOf(second)).toEqual(among(kinds.slice(12)));
    hunt.run('dx @$pool.clear()');
  });

  test('of another tag takes the place of the first, and clear() puts the first value back', () => {
    const hunt = armedHunt();
    expect(hunt.run('dx @$pool.arm("Irp ")')).toContain(
      `pooltag: no longer armed for ${tag}: PoolHitTag is as it was.`,
    );
    expect(Buffer.from(hunt.poolHitTag(), 'hex').toString()).toBe('Irp ');
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('and then hitTag() hunts and leaves nothing armed', () => {
    const hunt = armedHunt();
    expect(hunt.hitTag(3)).toContain('3 hits on');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('a clear() that fails says so, and the next call puts it right', () => {
    const hunt = armedHunt();
    hunt.intercept = ({ text }) =>
      text.startsWith('ed ') ? { kind: 'throw', message: 'Memory access error' } : undefined;
    expect(hunt.run('dx @$pool.clear()')).toMatch(/STILL ARMED .*: type ed nt!PoolHitTag 0x/);
    expect(hunt.run('dx @$pool.status()')).toContain('by a call that could not disarm');
    hunt.intercept = () => undefined;
    expect(hunt.run('dx @$pool.status()')).toContain('earlier call had left PoolHitTag armed');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('what somebody else has armed meanwhile stays until clear(), and is called so', () => {
    const hunt = armedHunt();
    hunt.run('ed nt!PoolHitTag 0x206c644d');
    expect(hunt.run('dx @$pool.status()')).toContain('ARMED for "Mdl ", not by this script');
    expect(hunt.run('dx @$pool.clear()')).toContain('armed by somebody else; it holds 0 now');
    expect(hunt.run('dx @$pool.status()')).toContain(': not armed');
  });

  test('a capture does not wait when somebody has disarmed by hand', () => {
    const hunt = armedHunt();
    const idle = Buffer.from(hunt.idle, 'hex').readUInt32LE().toString(16);
    hunt.run(`ed nt!PoolHitTag ${idle}`);
    captureNothing(hunt);
    expect(hunt.engine.counters.resumes).toBe(0);
  });

  test('a capture does not wait when another copy of the script has disarmed', () => {
    const hunt = armedHunt();
    hunt.files.write('second.js', hunt.files.read('pooltag.js'));
    hunt.run('.scriptload second.js');
    hunt.run('dx Debugger.State.Scripts.second.Contents.pool.status()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    captureNothing(hunt);
    expect(hunt.engine.counters.resumes).toBe(0);
  });
});
