import { describe, expect, test } from '@jest/globals';
import type { WorkerSession } from '../../simulator/worker-session';
import type { CommandIo } from '../io';
import { exchange, exchangeText, withBreakIn } from './transcript';

/** A debugger whose commands end only with its thread. */
function stubborn() {
  const seen = { breakIns: 0 };
  let fail: (error: Error) => void = () => undefined;
  const session: WorkerSession = {
    banner: '',
    prompt: 'kd> ',
    ended: false,
    failed: false,
    complete: async () => ({ typed: '', names: [] }),
    busy: true,
    execute: () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
    breakIn: () => {
      seen.breakIns += 1;
    },
    close: async () => fail(new Error('the debugger thread has ended')),
  };
  return { session, seen };
}

describe('Ctrl+C while commands run', () => {
  test('breaks in twice, then ends the debugger', async () => {
    const { session, seen } = stubborn();
    let press: () => void = () => undefined;
    const io: Pick<CommandIo, 'onInterrupt'> = {
      onInterrupt: (listener) => {
        press = listener;
        return () => undefined;
      },
    };
    const work = withBreakIn(io, session, () => session.execute('g'));
    press();
    press();
    expect(seen.breakIns).toBe(2);
    press();
    await expect(work).rejects.toThrow('the script did not give way to Ctrl+C');
  });
});

describe('an exchange', () => {
  test('is prompt, command and output in whole lines', async () => {
    const session = { ...stubborn().session, execute: async () => 'one\ntwo' };
    const done = await exchange(session, '.echo');
    expect(done).toEqual({ prompt: 'kd> ', command: '.echo', output: ['one', 'two'] });
    expect(exchangeText(done)).toBe('kd> .echo\none\ntwo\n');
  });
});
