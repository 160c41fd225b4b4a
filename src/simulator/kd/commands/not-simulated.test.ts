import { describe, expect, test } from '@jest/globals';
import { FakeDebugger } from '../fakes';
import { COMMAND_NAMES } from './help';
import { findCommand } from './table';

const machine = {};

describe('what a real debugger has and this one has not', () => {
  test.each([
    ['.sympath', '.sympath'],
    ['.symfix+ C:\\s', '.symfix+'],
    ['pt', 'pt'],
    ['tct', 'tct'],
    ['ba w4 nt!PoolHitTag', 'ba'],
    ['bar(1)', 'ba'],
    ['.load wow64exts', '.load'],
    ['!process 0 0', '!process'],
    ['!thread', '!thread'],
    ['!pool 0', '!pool'],
    ['!kdexts.poolfind Abc', '!kdexts.poolfind'],
    ['!memusage', '!memusage'],
    ['!verifier', '!verifier'],
  ])('%s is told to be not simulated', (line, name) => {
    expect(new FakeDebugger(machine).type(line)).toEqual([`not simulated here: ${name}`]);
  });

  test('without the kernel extension its commands are answered as unknown ones', () => {
    const fake = new FakeDebugger(machine, { kdexts: false });
    expect(fake.type('!process 0 0').at(-1)).toBe('No export process found');
  });
});

test.each([['.nosuch'], ['h'], ['@$t0']])(
  '%s, which no debugger knows, is a syntax error',
  (line) => {
    expect(new FakeDebugger(machine).type(line)[0]).toMatch(/\^ Syntax error in '/);
  },
);

test.each(['.load jsprovider.dll', '.load "C:\\x y\\JsProvider.dll"'])(
  '%s does nothing',
  (line) => {
    expect(new FakeDebugger(machine).type(`${line};.echo on`)).toEqual(['on']);
  },
);

test.each(['?', 'help', '.help'])('%s lists what there is', (line) => {
  const shown = new FakeDebugger(machine).type(line).join(' ');
  expect(COMMAND_NAMES.filter((name) => !shown.includes(` ${name}`))).toEqual([]);
});

test('each command of the help is one', () => {
  const usual = (name: string) => (name === '~' ? '~0s' : `${name} 1`);
  const strange = COMMAND_NAMES.filter(
    (name) => !findCommand(name) && !findCommand(usual(name)) && !findCommand(`${name} flushall`),
  );
  expect(strange).toEqual([]);
});

test.each(['exit', 'quit'])('%s says how to leave', (line) => {
  const fake = new FakeDebugger(machine);
  expect(fake.type(line)).toEqual(['q leaves the debugger']);
  expect(fake.kd.quit).toBe(false);
});
