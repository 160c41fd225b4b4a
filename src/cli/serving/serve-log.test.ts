import { describe, expect, test } from '@jest/globals';
import { createMachine } from '../../simulator/kernel/create';
import { arm } from '../../simulator/kernel/fixtures';
import type { ServeEvent } from '../../simulator/serve/events';
import type { ServedStop, StopCause } from '../../simulator/serve/served-machine';
import { defaultTarget } from '../../simulator/targets';
import { ServeLog } from './serve-log';

const machine = createMachine(defaultTarget, { seed: 1 });
arm(machine, 'Leak');

function log(terminal = false, remarks: readonly string[] = []) {
  const seen = { text: '' };
  const sink = {
    write: (text: string) => {
      seen.text += text;
    },
    redraw: (text: string) => {
      seen.text += `\r${text}`;
    },
    terminal,
    colour: false,
  };
  const shown = new ServeLog(sink, () => machine, remarks);
  return {
    shown: (...events: readonly ServeEvent[]) => {
      for (const event of events) shown.show(event);
      return seen.text;
    },
  };
}

const traffic = {
  requests: 12,
  byRequest: new Map(),
  packetsIn: 24,
  packetsOut: 24,
  bytesIn: 1000,
  bytesOut: 2345,
};

function stopped(cause: StopCause): ServeEvent {
  const pc = machine.symbols.address('nt!ExFreePoolWithTag') ?? 0n;
  const stop: ServedStop = { cause, processor: 2, code: 0, pc, parameters: [], dr6: 0n };
  return { what: 'stopped', stop, traffic };
}

const go: ServeEvent = { what: 'running', trace: false, unwatched: [] };

describe('what a person sees of a served machine', () => {
  test('is one line an event', () => {
    expect(
      log(false, ['a remark'])
        .shown(
          { what: 'attached', from: '127.0.0.1:5', running: false },
          { what: 'reset' },
          { what: 'refused', from: '127.0.0.1:6' },
          go,
          stopped({ kind: 'manualBreak' }),
          { ...go, trace: true },
          stopped({ kind: 'stepped' }),
          stopped({ kind: 'moved', to: 0n }),
          stopped({ kind: 'bugcheck', code: 0xc2, parameters: [0n, 0n, 0n, 0n] }),
          { what: 'gone' },
          { what: 'rebooted' },
          { what: 'left', running: true },
          { what: 'attached', from: 'a pipe', running: true },
        )
        .split('\n'),
    ).toEqual([
      '127.0.0.1:5 attached',
      '  a remark',
      '127.0.0.1:6 refused: one debugger at a time',
      'running',
      'broken in at nt!ExFreePoolWithTag, processor 2 (12 requests, 3,345 bytes since the stop before)',
      expect.stringMatching(/^step at nt!ExFreePoolWithTag/),
      expect.stringMatching(/^the debugger set a program counter where this machine cannot go on/),
      expect.stringMatching(/^bug check 0xc2 at /),
      'the machine has ended; a new one waits for the next debugger',
      'rebooted',
      'the debugger left; the machine runs on',
      'a pipe attached; the machine runs: break in',
      '  a remark',
      '',
    ]);
  });

  test('is a line that changes while hits come, on a terminal', () => {
    const hit = stopped({ kind: 'breakInstruction' });
    const text = log(true).shown(go, hit, go, hit, go, stopped({ kind: 'manualBreak' }));
    expect(text).toBe(
      [
        'running\n',
        '\rhit 1 on "Leak" at nt!ExFreePoolWithTag, processor 2 (12 requests, 3,345 bytes)',
        '\rhit 2 on "Leak" at nt!ExFreePoolWithTag, processor 2 (12 requests, 3,345 bytes)',
        '\nbroken in at nt!ExFreePoolWithTag, processor 2 (12 requests, 3,345 bytes since the stop before)\n',
      ].join(''),
    );
  });
});
