import { describe, expect, test } from '@jest/globals';
import type { FaultAction, HostCall } from '../../simulator/jsprovider/host-call';
import { atCall, HuntSession, isStack, target } from './support';

const isWrite = ({ kind, text }: HostCall): boolean => kind === 'command' && /^ed /.test(text);

const REFUSED: FaultAction = { kind: 'throw', message: 'Call failed' };

/** Each line of the answer that tells whether PoolHitTag is armed. */
function stories(shown: string): readonly boolean[] {
  const told = [
    ...shown.matchAll(/MAY STILL BE ARMED|: (?:not armed|ARMED|unknown)|holds 0x\w+ again/g),
  ].map(String);
  return told.map((text) => /ARMED|unknown/.test(text) && !text.includes('not armed'));
}

describe.each(['win11-24h2-x64', 'win7-x86'])('status() on %s, after an abort,', (id) => {
  function aborted(): HuntSession {
    const hunt = new HuntSession(target(id));
    hunt.intercept = atCall(isStack, 2, () => ({ kind: 'abort' }));
    hunt.hitTag(10);
    return hunt;
  }

  test.each([1, 3, 5])('tells one story, with the first %i writes failing', (count) => {
    const hunt = aborted();
    let left = count;
    hunt.intercept = (call) => (isWrite(call) && left-- > 0 ? REFUSED : undefined);
    const shown = hunt.run('dx @$pool.status()');
    expect(new Set(stories(shown)).size).toBe(1);
    expect(shown.includes(': not armed')).toBe(hunt.poolHitTag() === hunt.idle);
    expect(shown.includes('nothing to repair')).toBe(hunt.poolHitTag() === hunt.idle);
    hunt.run('dx @$pool.status()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('does not say that it is not armed as long as one reading is missing', () => {
    const hunt = aborted();
    hunt.intercept = (call) => {
      if (isWrite(call)) return { ...REFUSED, performed: true };
      return call.text === 'dd nt!PoolHitTag L1' ? REFUSED : undefined;
    };
    const shown = hunt.run('dx @$pool.status()');
    expect(shown).toContain('MAY STILL BE ARMED');
    expect(shown).toContain('unknown: nt!PoolHitTag cannot be read');
    expect(shown).toMatch(/Repair +: ed nt!PoolHitTag 0x/);
    hunt.intercept = () => undefined;
    expect(hunt.run('dx @$pool.status()')).toMatch(/holds 0x\w+ again\n(?:.*\n)*?.*: not armed/);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
