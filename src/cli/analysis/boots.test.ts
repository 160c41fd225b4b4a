import { describe, expect, test } from '@jest/globals';
import { LogReader } from '../../text/logs/log';
import type { LogAnalysis } from './result';
import { sitesOf } from './sites';
import { LogTally } from './tally';

const vertarget = (base: string, days: number) => `kd> vertarget
Kernel base = ${base} PsLoadedModuleList = 0x8060b044
Debug session time: Mon Nov 30 11:59:50.488 2026 (UTC + 0:00)
System Uptime: ${days} days 0:02:11.210`;

const hit = (place: string, name: string) => `kd> g
Break instruction exception - code 80000003 (first chance)
nt!ExAllocatePoolWithTag+0x881:
8292e88c cc              int     3
kd> kb
ChildEBP RetAddr  Args to Child
8d1f77f4 ${place} 00000001 00000084 6b72614c nt!ExAllocatePoolWithTag+0x881
8d1f7820 00000000 00000084 8613b2c8 8d1f78a4 ${name}`;

const block = (address: string) => `kd> gu
eax=${address}
`;
const taken = (address: string) => `kd> r eax\neax=${address}`;

const table = (bytes: number) => `kd> !poolused 2
            NonPaged            Paged
 Tag    Allocs     Used    Allocs     Used
 Lark        1${String(bytes).padStart(9)}         0        0
 TOTAL       1${String(bytes).padStart(9)}         0        0`;

function analysisOf(...parts: string[]): LogAnalysis {
  const tally = new LogTally();
  const file = tally.file('a.log');
  const reader = new LogReader();
  for (const line of parts.join('\n').split('\n')) {
    for (const item of reader.push(line)) file.add(item);
  }
  for (const item of reader.end()) file.add(item);
  file.end(reader);
  return tally.result();
}

const names = (analysis: LogAnalysis) =>
  sitesOf(analysis.stacks, []).map(({ site, counts }) => [site?.frame.text, counts.allocations]);

describe('boots and machines in one log', () => {
  const [here, there] = ['0x80400000', '0x80600000'];

  test('one address is two functions in two boots', () => {
    const analysis = analysisOf(
      vertarget(here, 1),
      hit('9d412a6c', 'larkdrv!Open+0x2c'),
      vertarget(there, 0),
      hit('9d412a6c', 'finch!Hatch+0x11'),
    );
    expect(names(analysis)).toEqual([
      ['larkdrv!Open+0x2c', 1],
      ['finch!Hatch+0x11', 1],
    ]);
    expect(analysis.boots).toEqual([{ file: 'a.log', line: 14 }]);
  });

  test('one function at two addresses is one site', () => {
    const analysis = analysisOf(
      vertarget(here, 1),
      hit('9d412a6c', 'larkdrv!Open+0x2c'),
      vertarget(there, 0),
      hit('8d412a6c', 'larkdrv!Open+0x2c'),
    );
    expect(names(analysis)).toEqual([['larkdrv!Open+0x2c', 2]]);
  });

  test.each([
    ['the clock of the target begins anew', vertarget(here, 5), vertarget(here, 0)],
    ['it was shut down', vertarget(here, 5), 'Shutdown occurred at (Mon Nov 30 12:00:00 2026).'],
  ])('%s: a block of one boot is not freed in another', (_, before, after) => {
    const analysis = analysisOf(
      before,
      hit('9d412a6c', 'larkdrv!Open+0x2c'),
      block('85c26130').trim(),
      taken('85c26130'),
      after,
      hit('9d412a6c', 'larkdrv!Open+0x2c')
        .replace(/Allocate/g, 'Free')
        .replace('00000001', '85c26130'),
    );
    expect(analysis.boots).toHaveLength(1);
    expect(analysis.blocks).toMatchObject({ allocations: 1, freed: 0 });
  });

  test('tables of two boots are not subtracted', () => {
    const two = analysisOf(vertarget(here, 1), table(64), vertarget(there, 0), table(640)).tables;
    expect(two.first).toBe(two.last);
    const one = analysisOf(vertarget(here, 1), table(64), vertarget(here, 1), table(640)).tables;
    expect(one.first).not.toBe(one.last);
  });
});

test('a driver that the kernel has moved is one driver before and after .reload', () => {
  const moved = hit('fa034d6d', 'cdrom_fffffffffa02c000!DriverEntry+0xcf');
  const named = hit('fa034d6d', 'cdrom!DriverEntry+0xcf');
  expect(names(analysisOf(moved, named))).toEqual([['cdrom!DriverEntry+0xcf', 2]]);
  const names2 = [moved, named].map((text) =>
    text
      .replace(/^8d1f\w+ \w+ \w+ \w+ \w+ /gm, '')
      .replace('ChildEBP RetAddr  Args to Child', ' # Call Site')
      .replace(/^(nt!ExA\S+881)$/m, '00 $1')
      .replace(/^(cdrom\S+)$/m, '01 $1'),
  );
  expect(names(analysisOf(...names2))).toEqual([['cdrom!DriverEntry+0xcf', 2]]);
});
