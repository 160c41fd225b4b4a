import { expect, test } from '@jest/globals';
import { openSession } from '../open-session';
import type { DebugSession } from '../session';
import { findTarget } from '../targets';

/** A debugger that has just attached. */
function attach(id = 'win11-24h2-x64'): DebugSession {
  const target = findTarget(id);
  if (!target) throw new Error('no such target');
  return openSession({ target });
}

function open(): DebugSession {
  const session = attach();
  session.execute('.reload');
  return session;
}

/** Rows of the modules that are loaded. */
const listing = (session: DebugSession): string =>
  session.execute('lm').replace(/\nUnloaded modules:[\s\S]*/, '');

/** Names of loaded modules. */
const loaded = (session: DebugSession): readonly string[] =>
  [...listing(session).matchAll(/^\S+ \S+ {3}(\S+)/gm)].map(([, name = '']) => name);

/** Rows of a stack at the first hit, without their heading. */
function stackOf(session: DebugSession): readonly string[] {
  session.execute(`ed nt!PoolHitTag '${[...session.engine.machine.spec.leak].reverse().join('')}'`);
  session.execute('g');
  return session.execute('k 30').trimEnd().split('\n').slice(1);
}

test('after attaching nothing but the kernel is known', () => {
  const session = attach();
  expect(loaded(session)).toEqual(['nt']);
  expect(session.execute('x acmeflt!Flt*')).toContain("^ Couldn't resolve 'x acmeflt'");
  expect(session.execute('? acmeflt!FltReadDone')).toContain("Couldn't resolve");
  session.execute('.reload');
  expect(loaded(session).length).toBeGreaterThan(3);
  expect(session.execute('x acmeflt!Flt*')).not.toBe('');
});

test('a stack ends at the first frame of a module that is not known', () => {
  const session = attach();
  const rows = stackOf(session);
  const last = rows[rows.length - 1];
  expect(last).toMatch(/ 00000000`00000000 +0xfffff8[0-9a-f]{2}`[0-9a-f]{8}$/);
  session.execute('.reload');
  const whole = session.execute('k 30').trimEnd().split('\n').slice(1);
  expect(whole.length).toBeGreaterThan(rows.length);
  expect(whole[rows.length - 1]).toMatch(/acme\w+[!+]/);
});

test('a stack that has its chain in memory goes on', () => {
  const session = attach('win7-x86');
  const rows = stackOf(session);
  session.execute('.reload');
  expect(session.execute('k 30').trimEnd().split('\n').slice(1)).toHaveLength(rows.length);
});

test('lm lists modules in the order of their addresses', () => {
  const session = open();
  const addresses = [...listing(session).matchAll(/^[0-9a-f`]{17}/gm)].map(String);
  expect(addresses).toHaveLength(
    session.engine.machine.modules.filter(({ unloaded }) => !unloaded).length,
  );
  expect(addresses).toEqual([...addresses].sort());
});

test('symbols of a driver are deferred until they are asked for', () => {
  const session = open();
  const state = (module: string) =>
    /\((.*?)\)/.exec(session.execute(`lmvm ${module}`))?.[1] ?? 'not listed';
  expect([state('nt'), state('acmeflt'), state('acmenet')]).toEqual([
    'pdb symbols',
    'deferred',
    'deferred',
  ]);
  session.execute('x acmeflt!Flt*');
  session.execute('ln acmedsk+1174');
  expect([state('acmeflt'), state('acmenet'), state('acmedsk')]).toEqual([
    'pdb symbols',
    'deferred',
    'no symbols',
  ]);
  session.execute('.reload');
  expect([state('nt'), state('acmeflt')]).toEqual(['pdb symbols', 'deferred']);
  session.execute('.reload /f');
  expect([state('acmeflt'), state('acmenet')]).toEqual(['pdb symbols', 'pdb symbols']);
});

test('a stack with frames of a driver loads its symbols', () => {
  const session = open();
  session.execute("ed nt!PoolHitTag 'kaeL'");
  session.execute('g');
  const shown = session.execute('k 20');
  const listed = session.execute('lm');
  for (const each of session.engine.machine.modules.filter(({ unloaded }) => !unloaded)) {
    const isShown = shown.includes(`${each.name}!`) || shown.includes(`${each.name}+`);
    const row = listed.split('\n').find((line) => line.includes(` ${each.name} `)) ?? '';
    if (each.name !== 'nt') expect([row, row.includes('(deferred)')]).toEqual([row, !isShown]);
  }
  expect(listed).toMatch(/acme\w+ +\((pdb|no) symbols\)/);
});
