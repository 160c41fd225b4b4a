import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

/** A fresh script that finds PoolHitTag armed, and a note. */
function found(note: string, armed = '0x6b61654c'): HuntSession {
  const hunt = new HuntSession(spec);
  hunt.run(`ed nt!PoolHitTag ${armed}`);
  hunt.run(`dx @$poolHitTagNote = "${note}"`);
  return hunt;
}

const address = spec.poolHitTag.address.toString(16);

describe('a note that is damaged or made by hand', () => {
  test('and would have a tag put back, has what disarms put back', () => {
    const hunt = found(`6b61654c 206c644d ${address} 1`);
    expect(hunt.run('dx @$pool.status()')).toContain('it holds 0x0 again');
    expect(hunt.poolHitTag()).toBe('00000000');
  });

  test('and claims that nothing was armed, is passed over', () => {
    const hunt = found(`00000000 6b61654c ${address} 1`, '0x0');
    const { writes } = hunt.engine.counters;
    expect(hunt.run('dx @$pool.status()')).toContain(': not armed');
    expect(hunt.engine.counters.writes).toBe(writes);
  });

  test.each([
    'anything else',
    `6b61654c 00000000 ${address} 1 and more`,
    `6b61654c 0000000 ${address} 1`,
    '6b61654c 00000000 fffff80000000000 1',
    `206c644d 00000000 ${address} 1`,
  ])('%s has nothing written', (note) => {
    const hunt = found(note);
    const { writes } = hunt.engine.counters;
    expect(hunt.run('dx @$pool.status()')).toContain('ARMED for "Leak", not by this script');
    expect(hunt.engine.counters.writes).toBe(writes);
    expect(hunt.run('dx @$pool.clear()')).toContain('armed by somebody else; it holds 0 now');
  });
});
