import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
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
