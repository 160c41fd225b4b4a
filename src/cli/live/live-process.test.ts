import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bootTarget, wireArchitecture } from '../../simulator/serve/boot';
import type { ServeEvent } from '../../simulator/serve/events';
import { LineServer } from '../../simulator/serve/line-server';
import { bundlePath } from '../../test/bundle';
import { target } from '../../test/hunt/support';
import { writeSymbolFiles } from '../serving/symbol-files';
import { journalPath } from './journal-file';

let folder: string;
let server: LineServer;
let events: ServeEvent[];
let connection: string;
const children: ChildProcess[] = [];

/** Three processes, on a machine that does other things. */
const LONG = 60_000;

const spec = target('win7-x86');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pooltag-live-'));
  events = [];
  const first = bootTarget(spec, { seed: 1 });
  writeSymbolFiles(join(folder, 'symbols'), spec, first.kernel);
  let fresh: typeof first | undefined = first;
  server = new LineServer({
    architecture: wireArchitecture(spec),
    boot: () => {
      const next = fresh ?? bootTarget(spec, { seed: 1 });
      fresh = undefined;
      return next;
    },
    onEvent: (event) => void events.push(event),
  });
  const port = await server.listen({ host: '127.0.0.1', port: 0 });
  connection = `tcp:127.0.0.1:${port}`;
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built command line; its journals lie in the test's own folder. */
function start(...argv: readonly string[]) {
  const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state'), NO_COLOR: '1' };
  const child = spawn(process.execPath, [bundlePath('cli.mjs'), ...argv], { env });
  children.push(child);
  const text = { out: '', remarks: '' };
  child.stdout.on('data', (piece) => {
    text.out += piece;
  });
  child.stderr.on('data', (piece) => {
    text.remarks += piece;
  });
  const code = new Promise<number | null>((done) => child.on('close', done));
  return { child, text, code };
}

const hunt = (...more: readonly string[]) =>
  start('live', connection, '--tag', spec.leak, '--symbols', join(folder, 'symbols'), ...more);

const hitTag = () =>
  Buffer.from(server.session.machine.memory.read(spec.poolHitTag.address, 4)).toString('hex');

const hits = () =>
  events.filter((each) => each.what === 'stopped' && each.stop.cause.kind === 'breakInstruction')
    .length;

const journal = () => journalPath(join(folder, 'state', 'pooltag'), connection);

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error('it never came to that');
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe('pooltag live, in processes of its own', () => {
  test(
    'hunts, records, disarms, and lets the machine run',
    async () => {
      const idle = hitTag();
      const out = join(folder, 'out');
      const { text, code } = hunt('--hits', '60', '--out', out);
      expect(await code).toBe(0);
      expect(text.out).toMatch(/^60 hits on "Smpl" in /);
      expect(text.out).toMatch(/acmeflt!FltQueryNotify\+0x13c +\d/);
      expect(text.out).toMatch(/Left armed: nothing\. PoolHitTag holds what it held before\.\n$/);
      expect(text.remarks).toContain(`pooltag repair ${connection}`);
      expect(readdirSync(out)).toContain('hunt.000.jsonl');
      expect(hitTag()).toBe(idle);
      expect(existsSync(journal())).toBe(false);
      await until(() => events.at(-1)?.what === 'left');
      expect(events.at(-1)).toEqual({ what: 'left', running: true });
    },
    LONG,
  );

  test(
    'killed while armed, leaves a keeper that disarms within a second or so',
    async () => {
      const idle = hitTag();
      const { child, code } = hunt('--hits', '100000');
      await until(() => hits() > 20);
      expect(hitTag()).not.toBe(idle);
      expect(existsSync(journal())).toBe(true);
      child.kill('SIGKILL');
      await code;
      await until(() => hitTag() === idle);
      await until(() => events.at(-1)?.what === 'left');
      expect(events.at(-1)).toEqual({ what: 'left', running: true });
      expect(existsSync(journal())).toBe(false);
    },
    LONG,
  );

  test(
    'ends well at Ctrl+C',
    async () => {
      const idle = hitTag();
      const { child, text, code } = hunt('--hits', '100000');
      await until(() => hits() > 20);
      child.kill('SIGINT');
      await code;
      expect(text.out).toMatch(/Ended by a break-in\./);
      expect(text.out).toMatch(/Left armed: nothing/);
      expect(hitTag()).toBe(idle);
    },
    LONG,
  );

  test(
    'ends when the time is over, whether hits come or not',
    async () => {
      const { text, code } = hunt('--hits', '100000', '--seconds', '1');
      await code;
      expect(text.out).toMatch(/^\d+ hits on "Smpl" in \d/);
      expect(text.out).toMatch(/Left armed: nothing/);
    },
    LONG,
  );

  test(
    'says which symbol file is missing, and arms nothing',
    async () => {
      const { text, code } = start('live', connection, '--tag', spec.leak);
      expect(await code).toBe(1);
      expect(text.out).toMatch(
        /no folder of --symbols has ntkrpamp\.pdb of this kernel \([0-9A-F]+\)/,
      );
      expect(events.some(({ what }) => what === 'running')).toBe(true);
    },
    LONG,
  );

  test(
    'says where nobody is',
    async () => {
      const { text, code } = start('live', 'tcp:127.0.0.1:1', '--tag', 'Leak');
      expect(await code).toBe(1);
      expect(text.remarks).toMatch(/tcp:127\.0\.0\.1:1: cannot be reached/);
    },
    LONG,
  );

  test(
    'repair finds nothing to do, and lets a machine run that stands',
    async () => {
      const { text, code } = start('repair', connection);
      expect(await code).toBe(0);
      expect(text.out).toBe('No hunt over this connection has left anything.\nThe target runs.\n');
    },
    LONG,
  );
});
