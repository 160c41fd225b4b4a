import { describe, expect, test } from '@jest/globals';
import { noteIn } from '../faults/state';
import { HuntSession, SCRIPT, target } from './support';

const OTHER = 'Irp ';

const bytesOf = (tag: string): string => Buffer.from(tag.padEnd(4), 'latin1').toString('hex');

/** The same script as another one has it loaded. */
const second = 'Debugger.State.Scripts.second.Contents.pool';

/** A breakpoint whose command calls the script fires in the midst of a hunt. */
function huntedInto(id: string, call: string): { hunt: HuntSession; answer: string } {
  const hunt = new HuntSession(target(id));
  hunt.files.write('second.js', hunt.files.read(SCRIPT));
  hunt.run('.scriptload second.js');
  hunt.run(`bp /1 ${hunt.target.paths[0]?.entry} "dx ${call.replace(/"/g, '\\"')}"`);
  return { hunt, answer: hunt.hitTag(10) };
}

describe.each(['win11-24h2-x64', 'win7-x86'])('on %s, a call that comes into a hunt', (id) => {
  test.each([
    ['of the same script', '@$pool'],
    ['of another copy', second],
  ])('and arms another tag, %s, stays in force with its note', (_, pool) => {
    const { hunt, answer } = huntedInto(id, `${pool}.arm("${OTHER}")`);
    expect(answer).toContain(`PoolHitTag is armed for "${OTHER}" by now, and not by this call`);
    expect(answer).not.toContain('is as it was');
    expect(answer).toContain('coverage unknown');
    expect(answer).toContain('The last hits may be on that tag.');
    expect(hunt.poolHitTag()).toBe(bytesOf(OTHER));
    expect(noteIn(hunt)).toMatchObject({ armed: bytesOf(OTHER), saved: hunt.idle });
    expect(hunt.run(`dx ${pool}.status()`)).toContain(`ARMED for "${OTHER}" by arm()`);
    expect(hunt.run(`dx ${pool}.clear()`)).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(noteIn(hunt)).toBeUndefined();
  });

  test.each([
    ['of the same script', '@$pool'],
    ['of another copy', second],
  ])('and arms the very tag, %s, stays in force with its note', (_, pool) => {
    const leak = target(id).leak;
    const { hunt, answer } = huntedInto(id, `${pool}.arm("${leak}")`);
    expect(answer).not.toContain('is as it was');
    expect(hunt.poolHitTag()).toBe(bytesOf(leak));
    expect(noteIn(hunt)).toMatchObject({ armed: bytesOf(leak), saved: hunt.idle });
    expect(hunt.run(`dx ${pool}.clear()`)).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test.each(['@$pool', second])('and hunts itself (%s) leaves nothing armed', (pool) => {
    const { hunt } = huntedInto(id, `${pool}.hitTag("${OTHER}", 2)`);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(noteIn(hunt)).toBeUndefined();
    expect(hunt.run('dx @$pool.status()')).toContain(': not armed');
  });

  test('and disarms ends it, with PoolHitTag as it was', () => {
    const { hunt, answer } = huntedInto(id, '@$pool.clear()');
    expect(answer).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
