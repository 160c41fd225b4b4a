import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findTarget } from '../../simulator/targets';
import { SocketLine } from '../../test/kd/socket-line';
import type { WireArchitecture } from '../../wire/processor';
import { runText } from '../test-io';

const folder = mkdtempSync(join(tmpdir(), 'pooltag-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Serves, lets a debugger do something, and presses Ctrl+C. */
function serving(
  argv: readonly string[],
  architecture: WireArchitecture,
  work: (line: SocketLine) => Promise<void>,
) {
  let started = false;
  let failure: unknown;
  const run = runText(['serve', '--port', '0', '--symbols', folder, ...argv], {
    onOut: (out, press) => {
      const port = /ipport=(\d+)/.exec(out)?.[1];
      if (port === undefined || started) return;
      started = true;
      SocketLine.open({ host: '127.0.0.1', port: Number(port) }, architecture)
        .then((line) => work(line).finally(() => line.close()))
        .catch((error: unknown) => {
          failure = error;
        })
        .finally(press);
    },
  });
  return run.then((result) => {
    if (failure !== undefined) throw failure;
    return result;
  });
}

const arm = (line: SocketLine, id: string) => {
  const target = findTarget(id);
  if (!target) throw new Error(`no target ${id}`);
  const tag = Uint8Array.from([...target.leak], (character) => character.charCodeAt(0));
  return line.client.write(target.poolHitTag.address, tag);
};

describe('pooltag serve', () => {
  test('says what to type, and tells what the debugger does', async () => {
    const result = await serving(['--target', 'win7-x64'], 'x64', async (line) => {
      await line.client.attach();
      await arm(line, 'win7-x64');
      for (let hit = 0; hit < 3; hit++) {
        await line.client.go();
        await line.client.nextStop();
      }
    });
    expect(result.code).toBe(0);
    expect(result.out).toMatch(
      /^A debugger attaches with\n {2}windbg -k com:ipport=\d+,port=127\.0\.0\.1\n/,
    );
    expect(result.out).toContain(`  .sympath ${folder}\n  .reload\n`);
    expect(result.out).toContain('  dx @$pool.hitTag("Leak")\n');
    expect(readdirSync(folder)).toContain('ntkrnlmp.pdb');
    const told = result.remarks.split('\n');
    expect(told[0]).toMatch(/^127\.0\.0\.1:\d+ attached$/);
    expect(told.slice(1, 5)).toEqual([
      'running',
      expect.stringMatching(
        /^hit 1 on "Leak" at nt!.*, processor \d \(4 requests, \d,\d{3} bytes\)$/,
      ),
      expect.stringMatching(/^hit 2 on "Leak" at nt!/),
      expect.stringMatching(/^hit 3 on "Leak" at nt!/),
    ]);
  });

  test('serves x86 too', async () => {
    const result = await serving(['--target', 'win7-x86'], 'x86', async (line) => {
      await line.client.attach();
      await arm(line, 'win7-x86');
      await line.client.go();
      await line.client.nextStop();
    });
    expect(result.remarks).toMatch(/^hit 1 on "Smpl" at nt!Ex/m);
  });

  test('says to whoever attaches to a recording what of it is invented', async () => {
    const recording = 'recorded:samples/recordings/boot-excerpt';
    const result = await serving(['--target', recording], 'x86', async (line) => {
      await line.client.attach();
    });
    expect(result.remarks).toMatch(
      /attached\n {2}recorded: return addresses, .*\n {2}invented: registers, stack layout/,
    );
  });

  test('says that nobody watches data', async () => {
    const result = await serving(['--target', 'win7-x86'], 'x86', async ({ client }) => {
      await client.attach();
      await client.go({ dr7: 0xd0401 });
      client.breakIn();
      await client.nextStop();
      await client.go({ dr7: 0xd0401 });
      client.breakIn();
      await client.nextStop();
    });
    expect(result.remarks.match(/nobody watches the data at 0x0/g)).toHaveLength(1);
  });

  test('writes no symbol files when told so', async () => {
    const none = join(folder, 'none');
    const argv = ['--no-symbols', '--symbols', none];
    const result = await serving(argv, 'x64', async (line) => {
      await line.client.attach();
    });
    expect(result.out).not.toContain('.sympath');
    expect(existsSync(none)).toBe(false);
  });

  test('refuses a target that no debugger can be given', async () => {
    const result = await runText(['serve', '--target', 'win11-arm64']);
    expect(result.code).toBe(2);
    expect(result.remarks).toContain('win11-arm64 cannot be served');
  });

  test('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => {
      other.listen(0, '127.0.0.1', done);
    });
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const result = await runText(['serve', '--port', String(port), '--symbols', folder]);
    other.close();
    expect(result.code).toBe(1);
    expect(result.remarks).toMatch(/127\.0\.0\.1:\d+: cannot listen .*EADDRINUSE/);
  });
});
