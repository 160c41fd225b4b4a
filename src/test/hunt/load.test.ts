import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, SCRIPT, target } from './support';

const spec = target('win11-24h2-x64');
const tag = JSON.stringify(spec.leak);

/** The command that a plain load prints for making `@$pool`. */
const OFFERED = /After \.scriptload type (dx .*?Contents\.pool),/;

describe('after .scriptload', () => {
  test.each(targets)('the command that the load prints works, on $id', (each) => {
    const hunt = new HuntSession(each, { load: 'not' });
    const loaded = hunt.run(`.scriptload ${SCRIPT}`);
    expect(loaded.trim().split('\n').at(-1)).toMatch(/successfully loaded/);
    expect(hunt.run('dx @$pool')).toMatch(/^Error: Use of undefined variable/);

    hunt.run(OFFERED.exec(loaded)?.[1] ?? 'no command');
    expect(hunt.run('dx @$pool')).toContain('dx @$pool.help()');
    expect(hunt.commands).toEqual([]);
    expect(hunt.hitTag(2)).toContain('2 hits on');
  });

  test.each([
    `dx @$scriptContents.pool.hitTag(${tag}, 2)`,
    `dx Debugger.Utility.Pool.hitTag(${tag}, 2)`,
    `dx Debugger.State.Scripts.pooltag.Contents.pool.hitTag(${tag}, 2)`,
    `!poolhit ${tag}, 2`,
    `!poolhit(${tag}, 2)`,
    `dx @$poolhit(${tag}, 2)`,
  ])('%s works at once', (line) => {
    const hunt = new HuntSession(spec, { load: '.scriptload' });
    expect(hunt.run(line)).toContain(`2 hits on ${tag}`);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('any alias makes @$pool on its way', () => {
    const hunt = new HuntSession(spec, { load: '.scriptload' });
    hunt.run('!poolhelp');
    expect(hunt.run('dx @$pool')).toContain('dx @$pool.help()');
  });

  test('a second .scriptload changes nothing', () => {
    const hunt = new HuntSession(spec, { load: '.scriptload' });
    expect(hunt.run(`.scriptload ${SCRIPT}`)).toMatch(/already loaded/);
    expect(hunt.run(`!poolhit ${tag}, 2`)).toContain('2 hits on');
  });
});

describe('.scriptrun', () => {
  test('makes @$pool and says so below the load line', () => {
    const hunt = new HuntSession(spec, { load: 'not' });
    const [, below] = hunt.run(`.scriptrun ${SCRIPT}`).split(/successfully loaded.*\n/);
    expect(below).toBe('@$pool is ready: dx @$pool.help()\n');
  });

  test('of a path with folders works as well', () => {
    const hunt = new HuntSession(spec, { load: 'not' });
    hunt.files.write('C:\\tools\\pooltag.js', hunt.files.read(SCRIPT));
    hunt.run('.scriptrun C:\\tools\\pooltag.js');
    expect(hunt.hitTag(2)).toContain('2 hits on');
  });

  test('over an instance that is armed disarms, and the new one hunts', () => {
    const hunt = new HuntSession(spec);
    hunt.run(`dx @$pool.arm(${tag})`);
    expect(hunt.poolHitTag()).not.toBe(hunt.idle);
    hunt.run(`.scriptrun ${SCRIPT}`);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.run('dx @$pool.status()')).toContain('not armed');
    expect(hunt.hitTag(2)).toContain('2 hits on');
  });

  test('of a file that does not load any more leaves the loaded script as it is', () => {
    const hunt = new HuntSession(spec);
    hunt.files.write(SCRIPT, 'function (');
    expect(hunt.run(`.scriptrun ${SCRIPT}`)).toMatch(/Unable to execute JavaScript script/);
    expect(hunt.run(`!poolhit ${tag}, 2`)).toContain('2 hits on');
  });
});

describe('two copies of the script', () => {
  const first = 'Debugger.State.Scripts.pooltag.Contents.pool';
  const second = 'Debugger.State.Scripts.second.Contents.pool';

  function both(): HuntSession {
    const hunt = new HuntSession(spec);
    hunt.files.write('second.js', hunt.files.read(SCRIPT));
    hunt.run('.scriptrun second.js');
    return hunt;
  }

  test('both hunt', () => {
    const hunt = both();
    for (const pool of [first, second]) {
      expect(hunt.run(`dx ${pool}.hitTag(${tag}, 2)`)).toContain('2 hits on');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
    }
  });

  test('what the one has armed the other does not hunt over', () => {
    const hunt = both();
    hunt.run(`dx ${first}.arm(${tag})`);
    hunt.run(`dx ${second}.hitTag(${tag}, 2)`);
    hunt.run(`dx ${first}.clear()`);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('unloading one leaves the other disarmed and able to hunt', () => {
    const hunt = both();
    hunt.run(`dx ${first}.arm(${tag})`);
    hunt.run('.scriptunload pooltag.js');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.run(`dx ${second}.hitTag(${tag}, 2)`)).toContain('2 hits on');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

test('an unload that cannot disarm says what to type', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.run('dx @$pool.arm("Leak")');
  hunt.intercept = ({ text }) =>
    text.startsWith('ed ') ? { kind: 'throw', message: 'Memory access error' } : undefined;
  const answer = hunt.run(`.scriptunload ${SCRIPT}`);
  expect(answer).toMatch(/MAY STILL BE ARMED and could not be put back: type ed nt!PoolHitTag 0x0/);
});

test.each([`.scriptunload ${SCRIPT}`, 'q'])(
  '%s while armed says in a line that it disarmed',
  (line) => {
    const hunt = new HuntSession(target('win11-24h2-x64'));
    hunt.run('dx @$pool.arm("Leak")');
    expect(hunt.run(line).split('\n')[0]).toBe('pooltag: PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  },
);

test('an unload with nothing armed says nothing of PoolHitTag', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  expect(hunt.run(`.scriptunload ${SCRIPT}`)).not.toContain('PoolHitTag');
});
