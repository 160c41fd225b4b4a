import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layouts, Random, writeLog } from '../../../scripts/analyze-logs.mjs';
import { formatSamples } from '../../test/format-samples';
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
      for (let n = 0; n < 12; n++) expectSame(mutant(log, random), [65_536]);
    },
  );
});

function logOf(layout: (typeof layouts)[number]): Buffer {
  const pieces: Buffer[] = [];
  writeLog((piece) => pieces.push(Buffer.from(piece)), layout, { stops: 24, stacks: 6, frames: 7 });
  return Buffer.concat(pieces).subarray(0, 120_000);
}

const TEXTS = [
  '...',
  '',
  'WARNING: Frame IP not in any known module. Following frames may be wrong.',
  '0: kd> k',
  '12: kd> g',
  'FAULTING',
  '    ',
  '> quoted',
  'Break instruction exception - code 80000003 (first chance)',
];

/** The log with a few places changed, as wrapping, mailing and cutting change them. */
function mutant(log: Buffer, random: Random): Buffer {
  const lines = log.toString('latin1').split('\r\n');
  for (let change = random.below(6) + 1; change > 0; change--) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    const place = random.below(line.length + 1);
    switch (random.below(7)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, TEXTS[random.below(TEXTS.length)] ?? '');
        break;
      case 2:
        lines[at] = line.slice(0, place) + line.slice(place + 1);
        break;
      case 3:
        lines[at] = `${line.slice(0, place)}x${line.slice(place + 1)}`;
        break;
      case 4:
        lines.splice(at, 1, line.slice(0, place), line.slice(place));
        break;
      case 5:
        lines.splice(at, 0, ...lines.slice(random.below(lines.length), random.below(lines.length)));
        break;
      default:
        lines[at] = line.toUpperCase();
    }
  }
  return Buffer.from(lines.slice(0, 2000).join(random.below(2) ? '\r\n' : '\n'), 'latin1');
}
