import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import { Profile } from 'pprof-format';
import { FLEET_BYTES, type FleetMachine, fleetRecording, leakOffset } from '../../test/fleet';
import { runText } from '../test-io';

const BUILDS = [0x66b40000, 0x66b40001, 0x66b40005];

/** Each with its own addresses; the last build leaks least. */
const machines: readonly FleetMachine[] = Array.from({ length: 200 }, (_, n) => ({
  slide: (n * 37) % 200,
  build: BUILDS[n % 3] ?? 0,
  allocs: 5 + (n % 11),
  kept: n % 3 === 2 ? 0 : (n % 5) + 1,
}));

const sumOf = (build: number, value: (machine: FleetMachine) => number): number =>
  machines.filter((each) => each.build === build).reduce((sum, each) => sum + value(each), 0);

/** What every build did, by where it is. */
const truth = new Map(
  BUILDS.map((build) => [
    `${build.toString(16).toUpperCase()}8000 ${leakOffset(build)}`,
    { allocs: sumOf(build, ({ allocs }) => allocs), kept: sumOf(build, ({ kept }) => kept) },
  ]),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pooltag-fleet-'));
  mkdirSync(join(folder, 'fleet'));
  machines.forEach((machine, n) => {
    const path = join(folder, 'fleet', `m${n}.000.jsonl`);
    writeFileSync(path, fleetRecording(machine).join('\n'));
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('200 machines with three builds of a driver', () => {
  test('come together in one file of each kind, the builds apart', async () => {
    const formats = ['pprof', 'jsonl', 'parquet', 'folded-blocks'];
    const { code } = await runText(
      ['analyze', 'fleet', ...formats.flatMap((each) => ['--export', `${each}:out.${each}`])],
      { folder },
    );
    expect(code).toBe(0);
    const read = (format: string) => readFileSync(join(folder, `out.${format}`));

    const rows = read('jsonl')
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const sites = new Map<string, { allocs: number; kept: number }>();
    for (const row of rows.filter(({ allocations }) => allocations > 0)) {
      const key = `${row.module_build} ${row.module_offset}`;
      const { allocs, kept } = sites.get(key) ?? { allocs: 0, kept: 0 };
      sites.set(key, { allocs: allocs + row.allocations, kept: kept + row.held_blocks });
    }
    expect(sites).toEqual(truth);
    expect(new Set(rows.map(({ recording }) => recording)).size).toBe(200);

    const profile = Profile.decode(read('pprof'));
    const text = (index: number | bigint) => profile.stringTable.strings[Number(index)] ?? '';
    const builds = profile.mapping.map(({ buildId }) => text(buildId));
    expect(builds).toEqual([
      '11111111100000',
      ...[...truth.keys()].map((key) => key.split(' ')[0]),
    ]);
    const bytes = profile.sample.map(({ value }) => Number(value[3]));
    expect(bytes).toEqual([...truth.values()].map(({ kept }) => kept * FLEET_BYTES));

    const parquet = await parquetReadObjects({ file: Uint8Array.from(read('parquet')).buffer });
    const held = parquet.reduce((sum, row) => sum + Number(row.held_blocks ?? 0), 0);
    const kept = [...truth.values()].reduce((sum, each) => sum + each.kept, 0);
    expect(held).toBe(kept);
    expect(read('folded-blocks').toString('utf8')).toBe(
      `[Abc ];nt!NtCreateFile;drv!Open;nt!ExAllocatePool2 ${kept}\n`,
    );
  }, 30_000);

  test('two machines are compared by place where the build is the same, else by function', async () => {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((n) => `fleet/m${n}`);
    const diff = (a = '', b = '', ...more: string[]) =>
      runText(['diff', a, b, ...more], { folder });
    const same = await diff(first, fourth);
    expect(same.out).toMatch(/^drv!Open\+0x20 +1 +4 +\+3 +\+288 +5 +8 +0 +0$/m);
    const other = await diff(first, second);
    expect(other.out).toMatch(/^drv!Open \* +1 +2 +\+1 +\+96 +5 +6 +0 +0$/m);
    expect(other.out).toContain('another build of the image');
    expect((await diff(third, second, '--folded', 'blocks')).out).toBe(
      '[Abc ];nt!NtCreateFile;drv!Open;nt!ExAllocatePool2 0 2\n',
    );
    expect((await diff(first, first)).code).toBe(1);
    const json = JSON.parse((await diff(first, fourth, '--json')).out);
    expect(json.tags[0].sites[0]).toMatchObject({ after: { held: 4 }, before: { held: 1 } });
    const wrong = await diff(first, second, '--folded', 'time');
    expect([wrong.code, wrong.remarks]).toEqual([2, expect.stringContaining('bytes, blocks')]);
  });
});
