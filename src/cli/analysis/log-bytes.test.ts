import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layouts, Random, writeLog } from '../../../scripts/analyze-logs.mjs';
import { formatSamples } from '../../test/format-samples';
import { mutatedLog } from '../../test/log-mutants';
import { LogBytes } from '../../text/bytes/log-bytes';
import { LogReader } from '../../text/logs/log';
import { utf8Decoder } from '../lines';
import type { LogAnalysis } from './result';
import { LogTally } from './tally';

const ROOT = join(__dirname, '../../..');

/** What the lines tell, read one by one. */
function careful(bytes: Uint8Array): LogAnalysis {
  const tally = new LogTally();
  const file = tally.file('log');
  const reader = new LogReader();
  const lines = utf8Decoder()(bytes, 0, bytes.length).split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  for (const line of lines) {
    for (const item of reader.push(line.replace(/\r+$/, ''))) file.add(item);
  }
  for (const item of reader.end()) file.add(item);
  file.end(reader);
  return tally.result();
}

/** The same, from bytes in pieces of this size. */
function fast(bytes: Uint8Array, size: number): LogAnalysis {
  const tally = new LogTally();
  const file = tally.file('log');
  const log = new LogBytes(utf8Decoder(), (item) => file.add(item));
  for (let at = 0; at < bytes.length; at += size) log.push(bytes.subarray(at, at + size));
  log.end();
  file.end(log);
  return tally.result();
}

function expectSame(bytes: Uint8Array, sizes: readonly number[]): void {
  const expected = careful(bytes);
  for (const size of sizes) expect(fast(bytes, size)).toEqual(expected);
}

/** Each log three times over, so that what it says is known the second time. */
const thrice = (text: string): Buffer => Buffer.from(`${text}\n`.repeat(3));

function samples(): readonly (readonly [string, string])[] {
  const literals = ['log-', 'stack-', 'stop-', 'poolused-', 'poolmon-'].flatMap((kind) =>
    formatSamples<unknown>(kind).map(({ name, lines }) => [name, lines.join('\n')] as const),
  );
  const files = [
    'samples/logs',
    '../shared/cases/stacks',
    '../shared/cases/kinds',
    '../shared/transcripts/B-stacks',
    '../shared/transcripts/E-logs',
    '../shared/transcripts/F-live',
  ]
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(?:log|txt)$/.test(path));
  return [...literals, ...files.map((path) => [path, readFileSync(path, 'utf8')] as const)];
}

describe('a log read from bytes says what its lines say', () => {
  test('in pieces of any size, for every sample', () => {
    const all = samples();
    expect(all.length).toBeGreaterThan(30);
    for (const [name, text] of all) {
      const bytes = thrice(text);
      try {
        expectSame(bytes, bytes.length < 20_000 ? [1, 7, 4096] : [4096, 65_536]);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  });

  test.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s, and with bytes and lines changed',
    (_, layout) => {
      const log = logOf(layout);
      expectSame(log, [1000, 65_536]);
      const random = new Random(5);
      const lines = log.toString('latin1').split('\r\n').slice(0, 1_000);
      for (let n = 0; n < 12; n++) {
        const text = mutatedLog(lines, random).join(n % 2 === 0 ? '\r\n' : '\n');
        expectSame(Buffer.from(text, 'latin1'), [65_536]);
      }
    },
  );
});

function logOf(layout: (typeof layouts)[number]): Buffer {
  const pieces: Buffer[] = [];
  writeLog((piece) => pieces.push(Buffer.from(piece)), layout, { stops: 24, stacks: 6, frames: 7 });
  return Buffer.concat(pieces).subarray(0, 120_000);
}
