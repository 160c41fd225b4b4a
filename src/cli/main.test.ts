import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { bundlePath } from '../test/bundle';

/** The command line as a process of its own, with what it writes. */
function pooltag(...argv: readonly string[]) {
  const child = spawn(process.execPath, [bundlePath('cli.mjs'), ...argv]);
  const text = { out: '', remarks: '' };
  let seen: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text.out += piece;
    seen();
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text.remarks += piece;
  });
  return {
    child,
    text,
    /** Resolves when the text has been written. */
    until: (wanted: string) =>
      new Promise<void>((resolve) => {
        seen = () => {
          if (text.out.includes(wanted)) resolve();
        };
        seen();
      }),
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
  };
}

describe('the process', () => {
  test('runs the debugger in a thread of the same file', async () => {
    const run = pooltag('kd', '-c', '.echo from the thread');
    expect(await run.ended).toBe(0);
    expect(run.text).toEqual({
      out: '0: kd> .echo from the thread\nfrom the thread\n',
      remarks: '',
    });
  });

  test('Ctrl+C breaks into a target that runs, and the prompt comes back', async () => {
    const run = pooltag('kd');
    run.child.stdin.write('g\n');
    await run.until('kd> g\n');
    run.child.kill('SIGINT');
    run.child.stdin.end('.echo back\n');
    expect(await run.ended).toBe(0);
    expect(run.text.out.match(/You are seeing this message/g)).toHaveLength(2);
    expect(run.text.out).toContain('kd> .echo back\nback\n');
  });

  test('reads a log from a pipe', async () => {
    const run = pooltag('analyze', '-');
    run.child.stdin.end('nothing of interest\n');
    expect(await run.ended).toBe(1);
  });
});
