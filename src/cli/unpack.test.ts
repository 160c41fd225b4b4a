import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runText } from './test-io';

const ROOT = join(__dirname, '../..');
const LOG = readFileSync(join(ROOT, 'samples/logs/hunt-x86-kv.log'));
const folder = mkdtempSync(join(tmpdir(), 'pooltag-logs-'));

afterAll(() => rmSync(folder, { recursive: true }));

const hitsIn = async (...argv: string[]): Promise<unknown> =>
  JSON.parse((await runText(['analyze', ...argv, '--json'], { folder })).out).hits.all;

describe('logs are read', () => {
  test('packed by gzip', async () => {
    writeFileSync(join(folder, 'hunt.log.gz'), gzipSync(LOG));
    expect(await hitsIn('hunt.log.gz')).toBe(3);
  });

  test('of a folder and its folders, by the names of logs', async () => {
    mkdirSync(join(folder, 'logs/.git'), { recursive: true });
    mkdirSync(join(folder, 'logs/more'), { recursive: true });
    writeFileSync(join(folder, 'logs/a.log'), LOG);
    writeFileSync(join(folder, 'logs/more/b.txt'), LOG);
    writeFileSync(join(folder, 'logs/.git/c.log'), LOG);
    writeFileSync(join(folder, 'logs/d.dmp'), LOG);
    expect(await hitsIn('logs')).toBe(6);
  });

  test('from a pipe that gives each byte once', async () => {
    const fifo = join(folder, 'fifo');
    await new Promise((done) => spawn('mkfifo', [fifo]).once('close', done));
    const writer = spawn('bash', [
      '-c',
      `cat "${join(ROOT, 'samples/logs/hunt-x86-kv.log')}" >"${fifo}"`,
    ]);
    expect(await hitsIn('fifo')).toBe(3);
    writer.kill();
  });

  test('as UTF-16', async () => {
    writeFileSync(
      join(folder, 'wide.log'),
      Buffer.from(`\ufeff${LOG.toString('utf8')}`, 'utf16le'),
    );
    expect(await hitsIn('wide.log')).toBe(3);
  });
});

test('what cannot be unpacked is refused by name', async () => {
  writeFileSync(join(folder, 'cut.gz'), gzipSync(LOG).subarray(0, 400));
  const { code, remarks } = await runText(['analyze', 'cut.gz'], { folder });
  expect(code).toBe(2);
  expect(remarks).toContain('cut.gz: what it holds cannot be unpacked');
  writeFileSync(join(folder, 'x.zst'), Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]));
  const zstd = await runText(['analyze', 'x.zst'], { folder });
  expect(zstd.code).toBe(2);
  expect(zstd.remarks).toMatch(/x\.zst: .*(?:cannot be unpacked|cannot be read)/);
});
