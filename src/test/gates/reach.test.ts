import { expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-reach.mjs';

const problemsOf = (path: string, text: string) => check([{ path, text }], 0);

test.each([
  ['host.namespace.Debugger.Utility.Control.ExecuteCommand("g");', 'ExecuteCommand'],
  ['const { ExecuteCommand } = host.namespace.Debugger.Utility.Control;', 'ExecuteCommand'],
  ['host.memory.writeMemoryValues(address, 4, [0]);', 'writeMemoryValues'],
  ['host.memory["writeMemoryValues"](address, 4, [0]);', 'writeMemoryValues'],
  ['host.setModuleSymbol("nt", "PoolHitTag", 1);', 'setModuleSymbol'],
])('going around the ports fails: %s', (text, name) => {
  expect(problemsOf('src/extension/pool-api.ts', text)).toEqual([
    expect.stringContaining(`src/extension/pool-api.ts: ${name} is for`),
  ]);
});

test('the ports run commands, and write memory by command alone', () => {
  const path = 'src/extension/host-debugger.ts';
  expect(problemsOf(path, 'control.ExecuteCommand(command);')).toEqual([]);
  expect(problemsOf(path, 'memory.writeMemoryValues(address);')).toHaveLength(1);
});

test('speaking of a member in a comment is no use of it', () => {
  expect(problemsOf('src/extension/pool-api.ts', '// never by ExecuteCommand')).toEqual([]);
});

test('a look at too few files fails', () => {
  expect(check([])).toEqual([expect.stringMatching(/looked at 0 source files/)]);
});
