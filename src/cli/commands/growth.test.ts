import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  formatRecordingLine,
  type RecordingEntry,
  type SnapshotLine,
} from '../../pool/recording/recording';
import { tagFromCharacters } from '../../pool/tags/tag';
import { runText } from '../test-io';

const LOG = 'samples/logs/overnight.log';

/** A listing of the whole table that holds one tag. */
const listing = (blocks: number, before = '', front = '') =>
  [
    ...(before === '' ? [] : [before]),
    '0: kd> !poolused 2',
    '               NonPaged                  Paged',
    ' Tag     Allocs         Used     Allocs         Used',
    '',
    ` Acme${String(blocks).padStart(10)}${String(blocks * 16).padStart(13)}          0            0\tAcme buffers `,
    '',
    `TOTAL${String(blocks).padStart(10)}${String(blocks * 16).padStart(13)}          0            0`,
    '',
    '0: kd> g',
    '',
  ]
    .map((line) => (line === '' ? '' : `${front}${line}`))
    .join('\n');

interface GrowthJson {
  readonly hours?: number;
  readonly by?: string;
  readonly leftOut: number;
  readonly boot: string;
  readonly rows: readonly {
    readonly text: string;
    readonly perHour?: { readonly median: number };
  }[];
}

async function growthOf(input: string): Promise<GrowthJson> {
  const { out } = await runText(['growth', '-', '--json'], { input });
  return JSON.parse(out) as GrowthJson;
}

describe('pooltag growth', () => {
  test('tells over a night of listings what grows steadily, and what in step', async () => {
    const { code, out, remarks } = await runText(['growth', LOG]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Growth over 8 readings, overnight.log:10 to overnight.log:157, 5.50 hours that the target ran, 6 tags\n',
    );
    // 2 blocks of 48 bytes a minute.
    expect(out).toMatch(/^LkSl {2}steady growth +\+31,680 +\+5,760 +\+5,760 to \+5,760 /m);
    expect(out).toMatch(/^MmSt {2}one step +\+12,902,400 {2,}\+143%/m);
    expect(out).toMatch(/^Irp {3}saw-tooth /m);
    expect(out).toMatch(/^AcmC {2}NtFC {2}1\.000 +100\.0%$/m);
    expect(out).not.toContain('Thre');
    expect(remarks).toBe('');
  });

  test('ranks are told to machines: by bytes held, by bytes gained and by share', async () => {
    const { out } = await runText(['growth', LOG, '--json']);
    const { rows } = JSON.parse(out) as { rows: { text: string; rank: object }[] };
    expect(rows.find(({ text }) => text === 'LkSl')?.rank).toEqual({ held: 7, bytes: 6, share: 2 });
  });

  test('one tag alone', async () => {
    const { out } = await runText(['growth', LOG, '--tag', 'NtFC', '--csv']);
    expect(out).toMatch(/^NtFC,steady growth,/m);
    expect(out).not.toMatch(/^LkSl/m);
  });

  test('without times there are no rates', async () => {
    const growth = await growthOf(listing(10) + listing(20));
    expect(growth.hours).toBeUndefined();
    expect(growth.rows).toMatchObject([{ text: 'Acme', bytes: 160 }]);
    expect(growth.rows[0]?.perHour).toBeUndefined();
    expect(growth.boot).toBe('unknown');
  });

  test('times in front of lines count, if they have a date', async () => {
    const hourly = await growthOf(
      listing(10, '', '[2026-11-30 23:30:00] ') + listing(20, '', '[2026-12-01 01:30:00] '),
    );
    expect(hourly).toMatchObject({ by: 'log', hours: 2, rows: [{ perHour: { median: 80 } }] });
    const undated = await growthOf(listing(10, '', '23:30:00: ') + listing(20, '', '01:30:00: '));
    expect(undated.hours).toBeUndefined();
  });

  test('a time of one stop is not that of the next', async () => {
    const time = '0: kd> .time\nSystem Uptime: 0 days 1:00:00.000';
    const growth = await growthOf(listing(10, time) + listing(20));
    expect(growth.hours).toBeUndefined();
  });

  test('a time that is asked for behind the listing counts too', async () => {
    const at = (hours: number, blocks: number) =>
      listing(blocks).replace(
        '0: kd> g',
        `0: kd> vertarget\nSystem Uptime: 0 days ${hours}:00:00.000\n0: kd> g`,
      );
    expect(await growthOf(at(1, 10) + at(3, 30))).toMatchObject({ by: 'uptime', hours: 2 });
  });

  test('listings of before a restart are left out', async () => {
    const at = (hours: number) => `0: kd> .time\nSystem Uptime: 0 days ${hours}:00:00.000`;
    const { out, remarks } = await runText(['growth', '-', '--json'], {
      input: listing(90, at(5)) + listing(10, at(1)) + listing(20, at(2)),
    });
    expect(JSON.parse(out)).toMatchObject({ leftOut: 1, rows: [{ bytes: 160 }] });
    expect(remarks).toMatch(/^1 reading before them left out: the target was started again/m);
  });

  test('the times of files count only when they are asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-growth-'));
    [10, 30].forEach((blocks, n) => {
      const path = join(folder, `${n}.log`);
      writeFileSync(path, listing(blocks));
      utimesSync(path, 1_800_000_000, 1_800_000_000 + n * 7_200);
    });
    const files = [join(folder, '0.log'), join(folder, '1.log')];
    const plain = await runText(['growth', ...files]);
    expect(plain.remarks).toContain('No rates');
    const timed = await runText(['growth', ...files, '--file-times']);
    expect(timed.out).toContain('2.00 hours by the times of the files');
    expect(timed.out).toMatch(/^Acme +\+320 +\+160 /m);
  });

  test('one listing is not enough', async () => {
    const { code, remarks } = await runText(['growth', '-'], { input: listing(10) });
    expect(code).toBe(1);
    expect(remarks).toContain('growth needs two readings');
  });
});

describe('pooltag growth of a recording', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-snapshots-'));
  const HOUR = 3_600_000;
  const value = (text: string) => {
    const reading = tagFromCharacters(text);
    if (!reading.ok) throw new Error(text);
    return reading.tag;
  };
  /** What each tag has been given by the n-th of 25 snapshots: blocks of 96 bytes, none freed. */
  const blocks: Readonly<Record<string, (n: number) => number>> = {
    Slow: (n) => 1_000 + n * 7,
    Vict: (n) => 90_000 + n * n * 5,
    Culp: (n) => 10 + n * n * 5,
    Busy: (n) => 400_000 + ([0, 9_000, 3_000, 12_000, 6_000][n % 5] ?? 0),
    Flat: () => 512,
  };
  const header = {
    type: 'header',
    format: 'pooltag recording',
    version: 1,
    segment: 0,
    tool: '0.1.0',
    time: 0,
  } as const;

  /** Half an hour of running between each two; at each the machine stands for 20 minutes. */
  const snapshot = (n: number, boot = 0): SnapshotLine => ({
    type: 'snapshot',
    name: `s${n + 1}`,
    time: 1_800_000_000_000 + (n + boot) * (HOUR / 2 + HOUR / 3),
    uptime: 30 * HOUR + n * (HOUR / 2),
    bootTime: 13_000_000_000_000 + boot * 1_000 * HOUR + n * (HOUR / 3),
    whole: true,
    bits: 64,
    rows: Object.entries(blocks).map(([text, held]) => {
      const allocs = held(n) + 5_000;
      return [value(text), allocs, 5_000, held(n) * 96, 0, 0, 0];
    }),
  });
  const recording = (name: string, entries: readonly RecordingEntry[]): string => {
    const lines = [header, ...entries].map((entry, seq) => formatRecordingLine(seq, entry));
    const path = join(folder, `${name}.000.jsonl`);
    writeFileSync(path, lines.join('\r\n'));
    return path;
  };
  const day = recording(
    'day',
    Array.from({ length: 25 }, (_, n) => snapshot(n)),
  );

  test('gives rates that are right to the unit over 25 snapshots at known times', async () => {
    const { code, out } = await runText(['growth', day, '--json']);
    expect(code).toBe(0);
    const growth = JSON.parse(out);
    // 24 times half an hour of running; by the debugger's clock it was 20 hours.
    expect(growth).toMatchObject({ hours: 12, by: 'uptime', boot: 'same', leftOut: 0 });
    const row = (text: string) => growth.rows.find((each: { text: string }) => each.text === text);
    // 7 blocks of 96 bytes in each half hour.
    expect(row('Slow')).toMatchObject({
      trend: 'steady',
      readings: 25,
      bytes: 24 * 7 * 96,
      blocks: 24 * 7,
      perHour: { median: 1_344, low: 1_344, high: 1_344 },
      place: 4,
    });
    // n * n * 5 blocks: the slope of a pair of them is 5 * (m + n) in half an hour.
    const slopes = [];
    for (let n = 0; n < 25; n++) for (let m = 0; m < n; m++) slopes.push(2 * 96 * 5 * (m + n));
    slopes.sort((a, b) => a - b);
    const median = ((slopes[149] ?? 0) + (slopes[150] ?? 0)) / 2;
    expect(row('Vict').perHour.median).toBe(median);
    expect(row('Busy').trend).toBe('sawtooth');
    expect(row('Flat')).toBeUndefined();
    expect(growth.inStep).toEqual([{ texts: ['Vict', 'Culp'], ratio: 1, constancy: 1 }]);
  });

  test('two snapshots are compared by name', async () => {
    const [first, last] = [recording('a', [snapshot(0)]), recording('b', [snapshot(24)])];
    const { out } = await runText(['diff', first, last]);
    expect(out).toMatch(/^Growth from a s1 to b s25, 12\.00 hours that the target ran, 4 tags$/m);
    expect(out).toMatch(/^Slow +\+168 +\+16,128 +0 +0 +168 +0$/m);
  });

  test('of two boots nothing is subtracted', async () => {
    const other = recording('other', [{ ...snapshot(1, 9), uptime: 2 * HOUR }]);
    const { code, remarks } = await runText(['diff', day, other]);
    expect(code).toBe(1);
    expect(remarks).toContain('day s25 and other s2: another boot');
  });

  test('pooltag analyze shows it, too', async () => {
    const { code, out } = await runText(['analyze', day]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Growth over 25 readings, s1 to s25, 12.00 hours that the target ran, 4 tags',
    );
    const { out: json } = await runText(['analyze', day, '--json']);
    expect(JSON.parse(json).recordings[0].growth.rows).toHaveLength(4);
  });
});
