import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatSample } from '../../test/format-samples';
import { realSample, testWithRealSample } from '../../test/shared';
import { runText } from '../test-io';

const LOGS = 'samples/logs';
const REAL = 'transcripts/E-logs/001-poolhittag-session-alloc-free-win7.txt';

const NO_LEAKS =
  'Hits are not leaks: the log shows no addresses of allocated blocks, so it cannot tell what is still outstanding.\n';

describe('pooltag analyze', () => {
  testWithRealSample(REAL)('a real hunt: one allocation, one free, two breakpoints', async () => {
    const { code, out, remarks } = await runText(['analyze', realSample(REAL)]);
    expect(code).toBe(0);
    expect(
      out,
    ).toBe(`Blocks listed by !pool, 001-poolhittag-session-alloc-free-win7.txt:68: 1 block, asked for: 0x91c26128 of "abcd", 120 bytes, allocated
Tag   Pool   Blocks  Bytes  Smallest  Largest
abcd  paged       1    120       120      120

2 hits: 1 allocation, 1 free on "abcd"
Call site                   Behind  Alloc hits  Free hits  Share  Requested  Stacks
Sample!DriverEntry+0x27   4 frames           1          0  50.0%        108       1
Sample!SampleUnload+0x14  2 frames           0          1  50.0%                  1
`);
    expect(remarks).toBe(`${NO_LEAKS}2 stops that are no hits: 2 breakpoints.\n`);
  });

  test('tables, growth and call sites of a log on x86', async () => {
    const { code, out, remarks } = await runText(['analyze', `${LOGS}/hunt-x86-kv.log`, '--diff']);
    expect(code).toBe(0);
    expect(out).toBe(`Last of 2 tables, hunt-x86-kv.log:95, 4 tags
Tag   NonPaged             Bytes  Paged               Bytes  Known users  Description
Lark         0                 0  2,219  319,536 (312.0 KB)               (unknown tag)
File        90  16,560 (16.2 KB)      0                   0  ?nt          File objects
ObNm         0                 0    216    13,824 (13.5 KB)  ?nt!ob       object names , Binary: nt!ob
rx..         3             1,248      0                   0               (unknown tag)

Growth from hunt-x86-kv.log:7 to hunt-x86-kv.log:95, 3 tags
Tag   NonPaged  Bytes   Paged     Bytes  Description
Lark         0      0  +1,807  +260,208  (unknown tag)
File        +2   +368       0         0  File objects
ObNm         0      0      -1       -64  object names , Binary: nt!ob

3 hits: 2 allocations, 1 free on "Lark"
Call site                    Behind  Alloc hits  Free hits  Share  Requested  Stacks
larkdrv!LarkAllocate+0x2c   1 frame           2          0  66.7%        660       2
larkdrv!LarkCloseNest+0x39  1 frame           0          1  33.3%                  1
`);
    expect(remarks).toBe(
      `${NO_LEAKS}2 stops that are no hits: 1 manual break, 1 breakpoint.\nNothing tells whether the target was started again between the listings: .time would.\n`,
    );
  });

  test('names of a pooltag.txt come first, and say its line', async () => {
    const given = [`${LOGS}/hunt-x86-kv.log`, '--pooltag', 'samples/formats/pooltag-file.txt'];
    const { out, remarks } = await runText(['analyze', ...given]);
    expect(out.split('\n')[2]).toBe(
      'Lark         0                 0  2,219  319,536 (312.0 KB)  ?larkdrv.sys +1  (unknown tag)',
    );
    expect(remarks).toContain(
      'pooltag-file.txt: 3 lines were not read as tag - binary - description: 19, 23, 24.',
    );
    const { tables } = JSON.parse((await runText(['analyze', ...given, '--json'])).out);
    expect(tables.last.rows[0].knownUsers).toEqual([
      { name: 'larkdrv.sys', place: 'pooltag-file.txt:13', description: 'nests' },
      { name: 'larkflt.sys', place: 'pooltag-file.txt:14', description: 'nests - second hand' },
    ]);
  });

  test('a stop in code without a name is a hit of unknown kind', async () => {
    const { out, remarks } = await runText(['analyze', `${LOGS}/hunt-x64-junk-label.log`]);
    expect(out).toBe(`1 hit: 1 of unknown kind
Call site                Behind  Alloc hits  Free hits  Unknown   Share  Stacks
wrendrv!WrenQueue+0x4c  1 frame           0          0        1  100.0%       1
`);
    expect(remarks).toContain('1 hit that no name tells to be allocation or free.');
    expect(remarks).toContain('1 stop that is no hit: 1 other break instruction.');
  });

  test('stacks without any stop, the unique ones on demand', async () => {
    const { out, remarks } = await runText([
      'analyze',
      `${LOGS}/stacks-x64-no-stops.log`,
      '--stacks',
    ]);
    expect(out).toBe(`3 hits: 2 allocations, 1 free
Call site                   Behind  Alloc hits  Free hits  Share  Stacks
finchdrv!FinchClone+0x20  2 frames           2          0  66.7%       1
finchdrv!FinchDrop+0x14   2 frames           0          1  33.3%       1

2 unique stacks of hits, > marks the call site
  2 hits: 2 allocations, first at stacks-x64-no-stops.log:1
    nt!ExAllocateHeapPool+0x1b1381
    nt!ExAllocatePoolWithTag+0x64
  > finchdrv!FinchClone+0x20
    finchdrv+0x1205
  1 hit: 1 free, first at stacks-x64-no-stops.log:13
    nt!ExFreeHeapPool+0x362
    nt!ExFreePool+0x9
  > finchdrv!FinchDrop+0x14
`);
    expect(remarks).toContain('3 hits known by the stack alone: no stop stands before it.');
    expect(remarks).toContain('1 stack left out: no stop stands before it, and no name');
  });

  test('where a frame is missing the next one is not taken for the call site', async () => {
    const input = `Break instruction exception - code 80000003 (first chance)
nt!ExAllocatePoolWithTag+0x881:
fffff800\`014798f6 cc              int     3
1: kd> k
 # Child-SP          RetAddr               Call Site
00 fffffa86\`b7eaee88 fffff804\`6f4d2b58     nt!ExAllocatePoolWithTag+0x881
02 fffffa86\`b7eaef00 fffff804\`789a1170     larkdrv!LarkOpen+0x29c
`;
    const { out, remarks } = await runText(['analyze', '-', '--stacks'], { input });
    expect(out).toBe(`1 hit: 1 allocation
Call site                  Alloc hits  Free hits   Share  Stacks
(unknown: frames missing)           1          0  100.0%       1

1 unique stack of hits, > marks the call site
  1 hit: 1 allocation, first at stdin:1
    nt!ExAllocatePoolWithTag+0x881
    ... (frames missing)
    larkdrv!LarkOpen+0x29c
`);
    expect(remarks).toContain('1 hit of unknown call site: between the allocator and its caller');
    const [site] = JSON.parse((await runText(['analyze', '-', '--json'], { input })).out).sites;
    expect(site).toMatchObject({ unknownSite: 'framesMissing', allocations: 1 });
    expect(site).not.toHaveProperty('site');
  });

  test('--tag shows one tag, --skip looks behind wrappers', async () => {
    const { out } = await runText([
      'analyze',
      `${LOGS}/hunt-x86-kv.log`,
      '--tag',
      'Lark',
      '--skip',
      'larkdrv!LarkAlloc*',
    ]);
    expect(out).not.toContain('File');
    expect(out).toContain('larkdrv!LarkOpenNest+0x71   2 frames');
  });

  test('several logs count together, standard input among them', async () => {
    const input = readFileSync(
      join(__dirname, '../../..', LOGS, 'stacks-x64-no-stops.log'),
      'utf8',
    );
    const { out } = await runText(['analyze', '-', `${LOGS}/stacks-x64-no-stops.log`, '--json'], {
      input,
    });
    expect(JSON.parse(out).hits).toMatchObject({ allocations: 4, frees: 2, all: 6 });
  });

  test('--json holds what the tables show', async () => {
    const { out } = await runText(['analyze', `${LOGS}/hunt-x86-kv.log`, '--json']);
    const found = JSON.parse(out);
    expect(found.tables).toMatchObject({ count: 2, withoutTotal: 0, last: { layout: 'old' } });
    expect(found.growth.rows[0]).toMatchObject({ text: 'Lark', paged: { bytes: 260208 } });
    expect(found.sites[0]).toMatchObject({
      site: 'larkdrv!LarkAllocate+0x2c',
      key: '0x9d412a6c',
      allocations: 2,
      behind: { least: 1, most: 1 },
    });
    expect(found.stops.foreign).toEqual({ manualBreak: 1, breakpoint: 1 });
    expect(found.hits.tags).toEqual([{ text: 'Lark', value: '0x6b72614c', hits: 3 }]);
  });

  test('modules of call sites are told with the versions that lmv shows', async () => {
    const log = readFileSync(join(__dirname, '../../..', LOGS, 'hunt-x86-kv.log'), 'utf8');
    const input = `${log}
0: kd> lmvm larkdrv
start    end        module name
9d411000 9d41a000   larkdrv    (private pdb symbols)  c:\\symbols\\larkdrv.pdb
    Loaded symbol image file: larkdrv.sys
    Image path: \\SystemRoot\\system32\\drivers\\larkdrv.sys
    Image name: larkdrv.sys
    Timestamp:        Fri Jan 12 21:46:43 2024 (65A1B2C3)
    CheckSum:         0000F1A2
    File version:     4.2.118.0
    CompanyName:      Lark Systems
`;
    const { remarks } = await runText(['analyze', '-'], { input });
    expect(remarks).toContain(
      'larkdrv is larkdrv.sys 4.2.118.0, Lark Systems, linked Fri Jan 12 21:46:43 2024, by lm v.',
    );
    const { out } = await runText(['analyze', '-', '--unread'], { input });
    expect(out).toMatch(/ 0 not recognised$/m);
  });

  test('a pooltag.txt among the files names users', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-'));
    writeFileSync(join(folder, 'pooltag.txt'), 'Lark - meadow.sys - nests of larks\n');
    const { code, out } = await runText([
      'analyze',
      join(folder, 'pooltag.txt'),
      `${LOGS}/hunt-x86-kv.log`,
    ]);
    expect([code, out.includes('meadow.sys')]).toEqual([0, true]);
  });

  test('a log with nothing in it ends with exit code 1 and says so', async () => {
    const { code, out, remarks } = await runText(['analyze', '-'], { input: 'kd> vertarget\n' });
    expect([code, out]).toEqual([1, '']);
    expect(remarks).toContain('neither a table of pool');
  });

  test('--unread accounts for every line, --strict fails on what was not recognised', async () => {
    const input = '0: kd> k\nwho is this\neax=00000000\n';
    const { out } = await runText(['analyze', '-', '--unread'], { input });
    expect(out).toBe(
      '3 lines: 1 read, 1 of other output (registers 1), 1 not recognised\n  stdin:2: who is this\n',
    );
    const whole = ' Lark Paged 12 2 10 640 64\n';
    expect((await runText(['analyze', '-', '--strict'], { input: whole })).code).toBe(0);
    expect((await runText(['analyze', '-', '--strict'], { input: `${whole}who?\n` })).code).toBe(1);
  });

  test('what stood in front of lines is told', async () => {
    const input = '7. kd> k\n8. kd> k\n';
    const { remarks } = await runText(['analyze', '-'], { input });
    expect(remarks).toContain('In front of 2 lines stood "0.", digits aside: taken away.');
  });

  test('wrong uses name file and remedy', async () => {
    const refused = async (...argv: string[]) => {
      const { code, remarks } = await runText(['analyze', ...argv]);
      expect(code).toBe(2);
      return remarks;
    };
    expect(await refused()).toContain('usage: pooltag analyze FILE…');
    expect(await refused('gone.log')).toContain('gone.log: there is no such file');
    expect(await refused('src/text/times')).toContain('src/text/times: no log in this folder');
    expect(await refused('-', '--tag', 'Leaky')).toContain('5 characters');
    expect(await refused('-', '--top', 'ten')).toContain('--top wants a whole number');
    expect(await refused('-', '--tag')).toContain("'--tag <value>' argument missing");
  });

  test('pool in all is shown above the tags that explain it', async () => {
    const { out } = await runText(['analyze', 'samples/logs/overnight.log', '--top', '1']);
    expect(out).toContain(`Pool in all, overnight.log:174, memory 4,294,291,456 (4.0 GB)
Pool                      Used  Of memory  In tags
nonpaged  13,258,752 (12.6 MB)       0.3%    96.8%
paged     36,003,840 (34.3 MB)       0.8%    98.3%

Last of 8 tables`);
  });

  test.each([
    ['vm-old', 'nonpaged pool is at 84 % of its limit.', /^nonpaged {2}21,614,592 \(20\.6 MB\) /m],
    ['vm-current', 'Nonpaged pool is past 1 GB: 1.3 GB.', /^nonpaged {2}1,353,150,464/m],
    [
      'vm-impossible',
      'says more of nonpaged pool than there can be',
      /^Pool in all, stdin:2, memory/m,
    ],
  ])('%s alone is told, with what it says', async (name, verdict, row) => {
    const { lines } = formatSample<unknown>(name);
    const { code, out } = await runText(['analyze', '-'], { input: lines.join('\n') });
    expect(code).toBe(0);
    expect(out).toContain(verdict);
    expect(out).toMatch(row);
    if (name === 'vm-impossible') expect(out).not.toMatch(/^nonpaged/m);
    const { out: json } = await runText(['analyze', '-', '--json'], { input: lines.join('\n') });
    expect(JSON.parse(json)).toMatchObject({ totals: { physical: expect.any(Number) } });
  });
});
