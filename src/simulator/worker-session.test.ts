import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { defaultTarget } from './targets';
import type { TargetSpec } from './targets/spec';
import type { WorkerOptions } from './worker-messages';
import { openWorkerSession, type WorkerListeners, type WorkerSession } from './worker-session';

const folder = mkdtempSync(join(tmpdir(), 'pooltag-worker-'));
const script = join(folder, 'worker.mjs');
const open: WorkerSession[] = [];

beforeAll(async () => {
  await build({
    stdin: {
      contents: "import { runWorker } from './worker'; runWorker();",
      resolveDir: __dirname,
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.close()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: Partial<WorkerOptions> = {}, listeners: WorkerListeners = {}) {
  const session = await openWorkerSession(script, { target: defaultTarget, ...options }, listeners);
  open.push(session);
  return session;
}

describe('a debugger in a thread of its own', () => {
  test('connects, runs lines and says where it stands', async () => {
    const session = await start();
    expect(session.banner).toMatch(/Kernel Debugger connection established/);
    expect(session.prompt).toBe('0: kd> ');
    expect(await session.execute('~1s')).toBe('');
    expect(session.prompt).toBe('1: kd> ');
    await session.execute('q');
    expect(session.ended).toBe(true);
  });

  test('shows output as it appears', async () => {
    const chunks: string[] = [];
    const session = await start({}, { onOutput: (text) => chunks.push(text) });
    expect(await session.execute('.echo a;.echo b')).toBe('a\nb\n');
    expect(chunks).toEqual(['a\n', 'b\n']);
  });

  test('reports while the target runs, and a press breaks in', async () => {
    const running = withResolver();
    const session = await start({}, { onProgress: () => running.resolve() });
    const result = session.execute('g');
    await running.promise;
    expect(session.busy).toBe(true);
    await expect(session.execute('k')).rejects.toThrow('the debugger is busy');
    session.breakIn();
    expect(await result).toMatch(/You are seeing this message because you pressed either/);
    expect(session.busy).toBe(false);
  });

  test('a press aborts a script that does not end', async () => {
    const running = withResolver();
    const files = {
      'loop.js':
        'function invokeScript() { host.diagnostics.debugLog("on\\n"); for (;;) { try { f(); } catch (e) {} } }\nfunction f() { throw 1; }',
    };
    const session = await start({ files }, { onOutput: () => running.resolve() });
    const result = session.execute('.scriptrun loop.js');
    await running.promise;
    session.breakIn();
    expect(await result).toMatch(/Script execution aborted due to requested interruption/);
    expect(await session.execute('? 1')).toMatch(/= 00000000`00000001/);
  });

  test('a press that comes too late breaks nothing', async () => {
    const session = await start();
    session.breakIn();
    expect(await session.execute('.echo here')).toBe('here\n');
  });

  test('survives a command that the debugger fails at', async () => {
    const style = { ...defaultTarget.style, stack: undefined };
    const target = { ...defaultTarget, style } as unknown as TargetSpec;
    const session = await start({ target });
    expect(await session.execute('k')).toMatch(/^Error: .+\n$/);
    expect(await session.execute('.echo still here')).toBe('still here\n');
  });

  test('loads no script from outside the folder given', async () => {
    const session = await start({ folder });
    expect(await session.execute('.scriptload ../x.js')).toBe(
      [
        '"../x.js": Error (0x80004005): The system cannot find the file specified',
        "Error: Unable to execute JavaScript script '../x.js'",
        '',
      ].join('\n'),
    );
  });

  test('writes its files below the folder given', async () => {
    const session = await start({ folder });
    await session.execute('.logopen C:\\logs\\hunt.log; .logclose');
    expect(existsSync(join(folder, 'c', 'logs', 'hunt.log'))).toBe(true);
    expect(await session.execute('.logopen ..\\outside.log')).toBe(
      'Log file could not be opened\n',
    );
  });
});

/** A promise that something else resolves. */
function withResolver() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
