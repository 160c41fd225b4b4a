import { expect, test } from '@jest/globals';
import { openSession } from '../open-session';
import type { DebugSession } from '../session';
import { findTarget } from '../targets/index';

const open = (): DebugSession => {
  const target = findTarget('win11-24h2-x64');
  if (!target) throw new Error('no such target');
  return openSession({ target });
};

test('lm lists modules in the order of their addresses', () => {
  const session = open();
  const addresses = [...session.execute('lm').matchAll(/^[0-9a-f`]{17}/gm)].map(String);
  expect(addresses).toHaveLength(session.engine.machine.modules.length);
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
  for (const each of session.engine.machine.modules) {
    const isShown = shown.includes(`${each.name}!`) || shown.includes(`${each.name}+`);
    const row = listed.split('\n').find((line) => line.includes(` ${each.name} `)) ?? '';
    if (each.name !== 'nt') expect([row, row.includes('(deferred)')]).toEqual([row, !isShown]);
  }
  expect(listed).toMatch(/acme\w+ +\((pdb|no) symbols\)/);
});
