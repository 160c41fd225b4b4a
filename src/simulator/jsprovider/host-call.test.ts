import { describe, expect, test } from '@jest/globals';
import type { Switches } from '../switches';
import type { FaultAction, HostCall } from './host-call';
import { testDebugger } from './test-debugger';

const memory = new Map([[0x1000n, Uint8Array.of(1, 2, 3, 4)]]);

const script = `
  var trace = [];
  function attempt(name, call) {
    try { trace.push(name + ':' + call()); } catch (e) { trace.push(name + '!' + e.message); }
    finally { trace.push('finally'); }
  }
  function f() {
    const exec = host.namespace.Debugger.Utility.Control.ExecuteCommand;
    attempt('command', () => [...exec('r $t0=7')].join('|'));
    attempt('read', () => [...host.memory.readMemoryValues(0x1000, 4)]);
    attempt('write', () => host.memory.writeMemoryValues(0x1000, 1, 9));
    attempt('log', () => host.diagnostics.debugLog('text\\n'));
    attempt('file', () => host.namespace.Debugger.Utility.FileSystem.CreateFile('C:\\\\a.txt'));
  }`;

function faulted(number: number, action: FaultAction, switches: Partial<Switches> = {}) {
  const kd = testDebugger({ javascript: 'chakra', ...switches }, { memory: new Map(memory) });
  kd.script(script);
  const calls: HostCall[] = [];
  kd.provider.onHostCall = (call) => {
    calls.push(call);
    return calls.length === number ? action : undefined;
  };
  const printed = kd.dx('@$scriptContents.f()');
  kd.provider.onHostCall = undefined;
  const trace = kd
    .dx('@$scriptContents.trace')
    .slice(2)
    .map((line) => line.replace(/^.*? : /, ''));
  return { kd, calls, printed, trace: trace.filter((line) => line !== 'finally') };
}

describe('faults of the debugger, for tests', () => {
  test('every kind of call is announced', () => {
    const { calls } = faulted(0, { kind: 'abort' });
    expect(calls).toEqual([
      { kind: 'command', text: 'r $t0=7' },
      { kind: 'read', text: '0x1000 4' },
      { kind: 'write', text: '0x1000 1' },
      { kind: 'log', text: 'text\n' },
      { kind: 'file', text: 'Open C:\\a.txt' },
    ]);
  });

  test('a call can throw', () => {
    for (const [index, name] of ['command', 'read', 'write', 'log', 'file'].entries()) {
      const { trace } = faulted(index + 1, { kind: 'throw', message: 'no' });
      expect(trace[index]).toBe(`${name}!no`);
    }
  });

  test('a call can answer nothing, without taking effect', () => {
    expect(faulted(1, { kind: 'nothing' }).trace[0]).toBe('command:');
    expect(faulted(1, { kind: 'nothing' }).kd.run('? @$t0').join()).toContain('= 00000000');
    expect(faulted(2, { kind: 'nothing' }).trace[1]).toBe('read:');
  });

  test('a call can answer something else', () => {
    const answer: FaultAction = { kind: 'answer', text: 'a\nb' };
    expect(faulted(1, answer).trace[0]).toBe('command:a|b');
    expect(faulted(2, answer).trace[1]).toBe('read:97,10,98,97');
  });

  test('a call can take effect and fail afterwards', () => {
    const { kd, trace } = faulted(1, { kind: 'throw', message: 'lost', performed: true });
    expect(trace[0]).toBe('command!lost');
    expect(kd.run('? @$t0').join()).toContain('= 00000000`00000007');
  });

  test('the script can be taken away, with nothing of it running any more', () => {
    for (const finallyOnAbort of [false, true]) {
      const { printed, trace } = faulted(2, { kind: 'abort' }, { finallyOnAbort });
      expect(printed).toEqual(['Error: Script execution aborted due to requested interruption']);
      expect(trace).toEqual(['command:']);
    }
  });
});
