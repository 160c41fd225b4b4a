import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
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

const LOG = resolve(__dirname, '../../samples/logs/hunt-x86-kv.log');
const RECORDING = resolve(__dirname, '../../samples/recordings/leak-win11');

/** These need what not every system has: files that are devices or pipes. */
const where = (path: string) => (existsSync(path) ? test : test.skip);

describe('a pipe in the place of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-'));
  const cli = bundlePath('cli.mjs');
  const shell = (line: string): string =>
    execFileSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  afterAll(() => rmSync(folder, { recursive: true }));

  where('/dev/fd')('is read as the file is: <(…) of a shell', () => {
    const piped = shell(`node ${cli} analyze <(cat ${LOG})`);
    expect(piped.replace(/\/dev\/fd\/\d+/, 'hunt-x86-kv.log')).toBe(
      shell(`node ${cli} analyze ${LOG}`),
    );
  });

  where('/usr/bin/mkfifo')('is read as the file is: a FIFO with a recording', () => {
    shell('mkfifo leak');
    const piped = shell(`cat ${RECORDING}/*.jsonl > leak & node ${cli} analyze leak`);
    const whole = shell(`node ${cli} analyze ${RECORDING}/leak.000.jsonl`);
    expect(piped.replace('1 file', '3 files')).toBe(whole);
  });
});

where('/dev/full')('where nothing can be written it says so in one line', () => {
  for (const argv of [['targets'], ['analyze', LOG], ['kd', '-c', '.echo x']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bundlePath('cli.mjs'), ...argv], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^pooltag: what was asked for cannot be written \(ENOSPC[^\n]*\n$/m);
    expect(stderr).not.toContain('    at ');
  }
});
