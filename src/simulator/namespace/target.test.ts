import { describe, expect, test } from '@jest/globals';
import { testDebugger } from '../jsprovider/test-debugger';
import type { FakeMachine } from '../kd/fakes';

const machine: FakeMachine = {
  symbols: { 'nt!ExAllocatePoolWithTag': 0xfffff80000010000n },
  registers: { rax: 0xfffff80000001234n },
  frames: [
    { pc: 0xfffff80000010042n, base: 0xfffff80000ff0000n, returnAddress: 0xfffff80000010000n },
    { pc: 0xfffff80000010000n, base: 0xfffff80000ff0040n, returnAddress: 0n },
  ],
  modules: [
    {
      name: 'nt',
      image: 'ntkrnlmp.exe',
      base: 0xfffff80000000000n,
      size: 0x1000000,
      timestamp: 0,
      symbols: 'pdb',
      unloaded: false,
    },
  ],
  structures: {
    'nt!_POOL_HEADER': {
      size: 16,
      fields: [{ name: 'PoolTag', offset: 4, type: 'Uint4B' }],
    },
  },
};

function evaluate(expression: string): string {
  const kd = testDebugger({ javascript: 'chakra' }, machine);
  return kd
    .script(`function invokeScript() { host.diagnostics.debugLog(String(${expression}), '\\n'); }`)
    .slice(1)
    .join('\n');
}

describe('session, process and thread of a script', () => {
  test.each([
    [
      'host.currentSession',
      'Remote KD: KdSrv:Server=@{<Local>},Trans=@{COM:Port=simulated,Baud=115200}',
    ],
    ['host.currentSession.Attributes.Target.IsKernelTarget', 'true'],
    ['host.currentSession.Attributes.Target.IsLiveTarget', 'true'],
    ['host.currentSession.Attributes.Target.IsUserTarget', 'false'],
    ['host.currentSession.Attributes.Machine.PointerSize.asNumber()', '8'],
    ['host.namespace.Debugger.Sessions.First() === host.currentSession', 'true'],
    ['host.currentSession.Processes.getValueAt(4).Name', 'System'],
    ['host.currentProcess.Modules[0].BaseAddress.toString(16)', 'fffff80000000000'],
    ["host.currentProcess.Modules.getValueAt('nt').Name", 'ntkrnlmp.exe'],
    ['host.currentThread.Registers.User.rax.toString(16)', 'fffff80000001234'],
    ['host.currentThread.Stack.Frames.Count()', '2'],
    ['host.currentThread.Stack.Frames[0]', 'nt!ExAllocatePoolWithTag + 0x42'],
    ['host.currentThread.Stack.Frames[1]', 'nt!ExAllocatePoolWithTag'],
    [
      'host.currentThread.Stack.Frames.First().Attributes.InstructionOffset.toString(16)',
      'fffff80000010042',
    ],
    ['host.namespace.Debugger.State.DebuggerVariables.curframe', 'nt!ExAllocatePoolWithTag + 0x42'],
    ['host.namespace.Debugger.State.PseudoRegisters.General.ptrsize.asNumber()', '8'],
    ["host.getModuleSymbolAddress('nt', 'ExAllocatePoolWithTag').toString(16)", 'fffff80000010000'],
    ["host.getModuleType('nt', '_POOL_HEADER').size", '16'],
    ["host.getModuleType('nt', '_POOL_HEADER').fields.PoolTag.offset", '4'],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });

  test('scripts of any name are found by quoting it', () => {
    const kd = testDebugger();
    kd.script('var a = 1;', 'two-words');
    expect(kd.dx('Debugger.State.Scripts.@"two-words".Contents.a')[0]).toContain(': 0x1');
    expect(kd.dx('@$scripts.@"two-words".Contents.a')[0]).toContain(': 0x1');
  });
});
