import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import { HuntSession, target } from '../../test/hunt/support';
import { runText } from '../test-io';

const FOLDER = 'samples/recordings/leak-win11';
const SAMPLE = `${FOLDER}/leak`;
const files = [0, 1, 2].map((segment) => segmentPath(SAMPLE, segment));
const texts = files.map((file) => readFileSync(join(__dirname, '../../..', file), 'utf8'));

const TABLES = `Recording leak, 3 files, written by pooltag 0.1.0
Tag   Hits  Allocs  Frees  Coverage  Target
Leak    40      24     16    97.5 %  Windows 10 Kernel Version 26100 MP (4 procs) Free x64

"Leak": 40 hits, coverage 97.5 % (what sites hold is at least so much, shares are of what is known: the block of 1 hit is not known)
acmeflt!AcmeAllocate+0x54 holds at least 5 of 6 blocks allocated there during the hunt, 5 of them for longer than the 9 hits that what it frees usually lives. Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck("Leak")
Call site                      Allocs  Frees  Blocks    Bytes  Old  Median  Stacks
acmeflt!FltQueryNotify+0x13c        6      0     ≥ 5  ≥ 9,664  ≥ 0   1,792       1
acmeflt!FltReadDone+0x9c           10      0     ≥ 3    ≥ 688  ≥ 0      80       2
acmeflt!AcmeAllocate+0x54           6      0     ≥ 5    ≥ 384  ≥ 2      64       4
acmedsk+0x1174                      1      0     ≥ 1    ≥ 368  ≥ 0     368       1
acmenet!NetReleaseBuffer+0x58       0      9                                     1
acmeflt!AcmeFree+0x40               0      3                                     2
acmeflt!FltNotifyDone+0x68          0      3                                     1
acmedsk+0x1388                      0      1                                     1
acmeflt!FltMapLarge+0x118           1      0                                     1

Driver   Blocks     Bytes  Allocs  Past  Stacks
acmeflt    ≥ 13  ≥ 10,736      22     0       7
acmedsk     ≥ 1     ≥ 368       1     0       1
`;

describe('pooltag analyze of a recording', () => {
  test.each([
    { how: 'by its name', argv: [SAMPLE] },
    { how: 'by its name and type', argv: [`${SAMPLE}.jsonl`] },
    { how: 'by its first file', argv: files.slice(0, 1) },
    { how: 'by its files in any order', argv: [...files].reverse() },
  ])('$how: tags, then call sites with what they hold', async ({ argv }) => {
    expect(await runText(['analyze', ...argv])).toEqual({ code: 0, out: TABLES, remarks: '' });
  });

  test('--blocks: the blocks that stay, in text and JSON, as the events of the recording say', async () => {
    const { out } = await runText(['analyze', SAMPLE, '--blocks', '--top', '0']);
    const [title = '', , ...rows] = (out.trim().split('\n\n').pop() ?? '').split('\n');
    const events = texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
    const located = new Map(
      events.filter(({ type }) => type === 'located').map((line) => [line.hit, line.block]),
    );
    const held = new Map<string, number>();
    for (const { type, kind, number, block = located.get(number) } of events) {
      if (type !== 'hit' || block === undefined) continue;
      if (kind === 'alloc') held.set(`0x${block}`, number);
      else held.delete(`0x${block}`);
    }
    const { gone = [] } = events.find(({ type }) => type === 'blocks') ?? {};
    for (const block of gone) held.delete(`0x${block}`);
    expect(title).toMatch(new RegExp(`^${held.size} blocks of "Leak": 40 hits`));
    expect(rows.map((row) => row.split(' ')[0])).toEqual([...held.keys()]);
    const json = JSON.parse((await runText(['analyze', SAMPLE, '--blocks', '--json'])).out);
    const [hunt] = json.recordings[0].hunts;
    expect(hunt.blocks.map(({ address, hit }: Kept) => [address, hit])).toEqual([...held]);
    const frames = hunt.blocks.map(({ stack }: Kept) => hunt.stacks[stack].frames[0].text);
    expect(frames.every((text: string) => text.startsWith('nt!'))).toBe(true);
  });

  test('--blocks of a log says that it has none', async () => {
    const { remarks } = await runText(['analyze', '-', '--blocks'], { input: 'nothing' });
    expect(remarks).toContain('--blocks shows blocks of a recording');
  });

  test('from standard input', async () => {
    const { code, out } = await runText(['analyze', '-'], { input: texts.join('') });
    expect([code, out]).toEqual([0, TABLES.replace('leak, 3 files', 'stdin, 1 file')]);
  });

  test('shows what the session that recorded it showed', async () => {
    const hunt = new HuntSession(target('win10-21h1-x64'));
    hunt.hitTag(80);
    hunt.run('dx @$pool.save("C:/temp/live")');
    const paths = hunt.files.list('C:/temp');
    const input = paths.map((path) => hunt.files.read(path)).join('');
    const [recording] = JSON.parse((await runText(['analyze', '-', '--json'], { input })).out)
      .recordings as [Recorded];
    const [found] = recording.hunts;
    const rows = hunt.rows('@$pool.sites()').map(({ name, columns }) => {
      const [allocations, frees, blocks, bytes] = ['Allocs', 'Frees', 'Blocks', 'Bytes']
        .map((column) => columns.get(column))
        .map((cell) => (cell === '' ? undefined : Number(cell)));
      return { site: name.replace(/^\S+ /, ''), allocations, frees, blocks, bytes };
    });
    const sites = found?.sites.map(({ site, allocations, frees, outstanding }) => ({
      site,
      allocations,
      frees,
      blocks: outstanding?.blocks,
      bytes: outstanding?.bytes,
    }));
    const byName = (a: { site: string }, b: { site: string }) => (a.site < b.site ? -1 : 1);
    expect([...(sites ?? [])].sort(byName)).toEqual([...rows].sort(byName));
    expect(rows.length).toBeGreaterThan(5);
  });

  test('--skip looks behind wrappers, --top cuts, --tag leaves other tags out', async () => {
    const { out } = await runText(['analyze', SAMPLE, '--skip', 'acmeflt!Acme*', '--top', '2']);
    expect(out).toContain('the first 2 of 13 call sites');
    expect(out).not.toContain('AcmeAllocate');
    const other = await runText(['analyze', SAMPLE, '--tag', 'Irp']);
    expect(other.code).toBe(1);
    expect(other.out).toBe('Recording leak, 3 files, written by pooltag 0.1.0\n');
  });

  test('--stacks shows every unique stack with its call site', async () => {
    const { out } = await runText(['analyze', SAMPLE, '--stacks']);
    expect(out).toMatch(/\d+ unique stacks of "Leak": 40 hits.*\n {2}\d+ allocations, 0 frees\n/);
    expect(out).toMatch(/^ {2}> acmeflt!FltQueryNotify\+0x13c$/m);
  });

  test('cut off while armed it says so, with the value to put back', async () => {
    const [first = '', second = '', third = ''] = texts;
    const input = first + second + third.slice(0, 12_000);
    const { out, remarks } = await runText(['analyze', '-'], { input });
    expect(out).toContain(
      'coverage unknown (the hunt was not brought to its end: what sites hold is at least',
    );
    expect(remarks).toMatch(/cut off while armed\..*nt!PoolHitTag has to hold 0x0\./);
  });

  test('a later file alone is told to be no whole recording', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-segment-'));
    try {
      const later = join(folder, 'leak.002.jsonl');
      writeFileSync(later, texts[2] ?? '');
      const { code, remarks } = await runText(['analyze', later]);
      expect(code).toBe(1);
      expect(remarks).toContain('line 1: lines are missing before it');
      expect(remarks).toContain('its hunt does not begin in these files: name all files');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('any file of it stands for all of them', async () => {
    for (const file of files) expect((await runText(['analyze', file])).out).toContain(TABLES);
  });

  test('of a later version is refused with what to do', async () => {
    const input = '{"seq":0,"type":"header","version":7}\n';
    const { code, remarks } = await runText(['analyze', '-'], { input });
    expect(code).toBe(2);
    expect(remarks).toContain('stdin: a later pooltag wrote this recording (format 7)');
  });

  test('beside logs both are shown', async () => {
    const { out } = await runText(['analyze', 'samples/logs/hunt-x86-kv.log', SAMPLE]);
    expect(out).toContain('larkdrv!LarkAllocate+0x2c');
    expect(out).toContain(TABLES);
  });
});

interface Recorded {
  readonly hunts: readonly {
    readonly sites: readonly {
      readonly site: string;
      readonly allocations: number;
      readonly frees: number;
      readonly outstanding?: { readonly blocks: number; readonly bytes?: number };
    }[];
  }[];
}

interface Kept {
  readonly address: string;
  readonly hit: number;
  readonly stack: number;
}
