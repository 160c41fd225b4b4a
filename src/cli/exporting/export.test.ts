import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import { Profile } from 'pprof-format';
import { recordedSites } from '../../test/numbers/support-recorded';
import { recordingOfEvents } from '../../test/recording-of-events';
import { realSample } from '../../test/shared';
import { runText } from '../test-io';

const SAMPLE = 'samples/recordings/leak-win11/leak';
const excerpt = resolve(__dirname, '../../../samples/recordings/boot-excerpt');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pooltag-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `analyze FILE… --export` has written. */
async function exported(format: string, ...files: readonly string[]): Promise<Buffer> {
  const path = join(folder, `out.${format}`);
  const { code, remarks } = await runText(['analyze', ...files, '--export', `${format}:${path}`]);
  expect([code, remarks]).toEqual([0, expect.stringContaining(`Wrote ${path}: `)]);
  return readFileSync(path);
}

const parquetRows = async (bytes: Buffer) =>
  parquetReadObjects({ file: Uint8Array.from(bytes).buffer });

describe('pooltag analyze --export', () => {
  test('Parquet: a reader finds the rows and types of JSON Lines', async () => {
    const rows = await parquetRows(await exported('parquet', SAMPLE));
    const lines = (await exported('jsonl', SAMPLE)).toString('utf8').trim().split('\n');
    expect(rows).toHaveLength(lines.length);
    lines.forEach((line, n) => {
      const plain = Object.entries(rows[n] ?? {}).map(([name, value]) => [
        name,
        typeof value === 'bigint' ? Number(value) : (value ?? null),
      ]);
      expect(Object.fromEntries(plain)).toEqual(JSON.parse(line));
    });
    expect(typeof rows[0]?.held_bytes).toBe('bigint');
  });

  test('several recordings come together: totals add up, equal stacks are one', async () => {
    const copy = join(folder, 'copy.jsonl');
    const parts = [0, 1, 2].map((n) => readFileSync(resolve(`${SAMPLE}.00${n}.jsonl`), 'utf8'));
    writeFileSync(copy, parts.join(''));
    const one = (await exported('folded', SAMPLE)).toString('utf8').split('\n');
    const two = (await exported('folded', SAMPLE, copy)).toString('utf8').split('\n');
    expect(two).toHaveLength(one.length);
    const doubled = one.map((line) => line.replace(/\d+$/, (bytes) => `${Number(bytes) * 2}`));
    expect(two).toEqual(doubled);
    expect(await parquetRows(await exported('parquet', SAMPLE, copy))).toHaveLength(18);
  });

  test('a format that there is not, and a path that is missing, name the formats', async () => {
    for (const wrong of ['flame:x.txt', 'folded', 'folded:']) {
      const { code, remarks } = await runText(['analyze', SAMPLE, '--export', wrong]);
      expect([code, remarks]).toEqual([2, expect.stringContaining('folded, folded-blocks')]);
    }
  });

  test('nothing is written of a log, and a folder that is missing is told', async () => {
    const log = join(folder, 'log.txt');
    writeFileSync(log, 'nothing\n');
    const none = await runText(['analyze', log, '--export', `csv:${join(folder, 'a.csv')}`]);
    expect([none.code, none.remarks]).toEqual([1, expect.stringContaining('no recording')]);
    const there = await runText(['analyze', SAMPLE, '--export', `csv:${folder}/no/a.csv`]);
    expect([there.code, there.remarks]).toEqual([1, expect.stringContaining('cannot be written')]);
  });
});

/** Its recording of 205,565 events takes half a minute: `npm run test:numbers`. */
const whole = realSample('recordings');
const cases = [
  ...['Io  ', 'Uata', 'CDRO'].map((tag) => [tag, excerpt] as const),
  ...(process.env.POOLTAG_NUMBERS === 'all' && existsSync(whole)
    ? ['RMAP', 'CM  '].map((tag) => [tag, whole] as const)
    : []),
];

describe('the traffic of a real kernel, exported', () => {
  test.each(cases)(
    '"%s": totals and call sites are those of the events',
    async (tag, events) => {
      const recording = join(folder, 'real.jsonl');
      writeFileSync(recording, recordingOfEvents(events, tag).join('\n'));
      const truth = recordedSites(events, tag);
      const sum = (key: 'allocations' | 'frees' | 'blocks' | 'bytes') =>
        [...truth.values()].reduce((all, site) => all + site[key], 0);

      const { sample } = Profile.decode(await exported('pprof', recording));
      const inAll = (n: number) => sample.reduce((all, { value }) => all + Number(value[n]), 0);
      expect([0, 2, 3].map(inAll)).toEqual([sum('allocations'), sum('blocks'), sum('bytes')]);
      for (const [format, total] of [
        ['folded', sum('bytes')],
        ['folded-blocks', sum('blocks')],
        ['folded-frees', sum('frees')],
      ] as const) {
        const weights = (await exported(format, recording)).toString('utf8').match(/\d+$/gm) ?? [];
        expect(weights.reduce((all, weight) => all + Number(weight), 0)).toBe(total);
      }
      const rows = (await exported('jsonl', recording)).toString('utf8').trim().split('\n');
      const sites = rows
        .map((line) => JSON.parse(line))
        .map((row) => [
          `${row.module}+${row.module_offset}`,
          {
            allocations: row.allocations,
            frees: row.frees,
            blocks: row.held_blocks ?? 0,
            bytes: row.held_bytes ?? 0,
          },
        ]);
      expect(new Map(sites as [string, unknown][])).toEqual(truth);
    },
    60_000,
  );
});
