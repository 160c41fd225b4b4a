import { describe, expect, test } from '@jest/globals';
import { runText } from '../test-io';

/** A log of a session: who and where it was is nobody's business but the user's. */
const LOG = String.raw`Opened log file 'C:\Users\jane.doe\leak.log'
0: kd> vertarget
Windows 10 Kernel Version 19041 MP (4 procs) Free x64
Built by: 19041.1.amd64fre.vb_release.191206-1406
Machine Name: "JANESPC"
Kernel base = 0xfffff801${'`'}16600000 PsLoadedModuleList = 0xfffff801${'`'}1722a3b0
Debug session time: Thu Nov 24 01:43:05.332 2022 (UTC + 1:00)
System Uptime: 0 days 3:17:48.015
0: kd> !vm 1
Physical Memory:          1048411 (    4193644 Kb)
Available Pages:           541234 (    2164936 Kb)
NonPagedPool Usage:        393216 (    1572864 Kb)
NonPagedPoolNx Usage:        1024 (       4096 Kb)
NonPagedPool Max:      4294967296 (17179869184 Kb)
PagedPool Usage:             8790 (      35160 Kb)
PagedPool Maximum:     4294967296 (17179869184 Kb)

0: kd> !poolused 2
               NonPaged                  Paged
 Tag     Allocs         Used     Allocs         Used

 AcmC    100000    800000000          0            0	UNKNOWN pooltag 'AcmC', please update pooltag.txt
 File       900       330000          0            0	File objects 

TOTAL    100900    800330000          0            0
0: kd> lmvm acmefilt
start             end                 module name
fffff801${'`'}16880000 fffff801${'`'}16886000   acmefilt   (deferred)             
    Image path: \SystemRoot\System32\drivers\acmefilt.sys
    Image name: acmefilt.sys
    Timestamp:        Fri Jan 12 21:46:43 2024 (65A1B2C3)
    CheckSum:         00000000
    ImageSize:        00006000
    File version:     4.2.118.0
    Information from resource tables:
        CompanyName:      Acme Storage Ltd.
        ProductName:      Acme Filter Suite
        FileDescription:  Acme file system filter
0: kd> lmvm newdrv
start             end                 module name
fffff801${'`'}16980000 fffff801${'`'}16986000   newdrv     (deferred)             
    Image path: \??\C:\Users\jane.doe\newdrv.sys
    Image name: newdrv.sys
    Timestamp:        9C3F17AA (This is a reproducible build file hash, not a timestamp)
    File version:     1.0.0.1
0: kd> q
`;

describe('pooltag evidence', () => {
  test('tells of a log what a vendor needs, each thing with its command', async () => {
    const { code, out } = await runText(
      ['evidence', '-', '--tag', 'AcmC', '--drivers', 'samples/drivers'],
      { input: LOG },
    );
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Pool tag "AcmC": what is known of it',
      '',
      'Target       Windows 10 Kernel Version 19041 MP (4 procs) Free x64  [vertarget]',
      'Build        19041.1.amd64fre.vb_release.191206-1406  [vertarget]',
      'Pool in all  nonpaged 1614807040 bytes (1.5 GB), 37.6% of memory; paged 36003840 bytes (34.3 MB), 0.8% of memory  [!vm]',
      'Pool in all  Nonpaged pool is past 1 GB: 1.5 GB.  [!vm]',
      'Holds        100000 blocks, nonpaged 800000000 bytes (762.9 MB), 49.5 % of it  [!poolused]',
      'File         acmefilt.sys 4.2.118.0, Acme Storage Ltd., Acme file system filter, allocates with the tag at 1 place  [pooltag find]',
      'File         acmefilt.sys 4.2.118.0, Acme Storage Ltd., Acme file system filter, ARM64, holds the tag 1 time in code  [pooltag find]',
      'File         acmebus.sys 4.2.90.0, Acme Storage Ltd., Acme bus driver, holds the tag 1 time, in data only  [pooltag find]',
      'Module       acmefilt: acmefilt.sys 4.2.118.0, Acme Storage Ltd., Acme Filter Suite, linked Fri Jan 12 21:46:43 2024  [lmvm acmefilt]',
      'Module       newdrv: newdrv.sys 1.0.0.1, build hash 9c3f17aa  [lmvm newdrv]',
      '',
    ]);
  });

  test('names no machine, no user and no folder, in no form', async () => {
    for (const form of [[], ['--markdown'], ['--json']]) {
      const { out } = await runText(['evidence', '-', '--tag', 'AcmC', ...form], { input: LOG });
      expect(out).toContain('4.2.118.0');
      expect(out).not.toMatch(/jane|SystemRoot|Users|[A-Z]:\\/i);
    }
  });

  test('of a recording it takes the tag that was hunted, its drivers, and whole stacks', async () => {
    const { out, code } = await runText([
      'evidence',
      'samples/recordings/leak-win11/leak',
      '--markdown',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^### Pool tag "Leak": what is known of it\n/);
    expect(out).toContain(
      '- **Driver:** acmeflt (image of 73728 bytes, time stamp 66b40000): at least 13 blocks,',
    );
    expect(out).toContain('(`dx @$pool.drivers("Leak")`)');
    expect(out).toMatch(/\*\*Call site\*\* acmeflt!FltQueryNotify\+0x13c: [^\n]*\n\n```\nnt!/);
    expect(out).not.toContain('Processes');
    expect(out.split('\n').length).toBeLessThan(60);
  });

  test('growth over a night: rate, freed share, and what grows in step', async () => {
    const { out } = await runText(['evidence', 'samples/logs/overnight.log', '--tag', 'NtFC']);
    expect(out).toMatch(
      /^Growth +\+5320640 bytes, .* 5\.50 hours that the target ran; steady growth;/m,
    );
    expect(out).toMatch(/^Freed +99\.2 %: 7083050 of 7139880 allocations since boot/m);
    expect(out).toMatch(/^In step with +"AcmC", 1\.000 blocks/m);
  });

  test('says which tags there are where it does not know of which to tell', async () => {
    const none = await runText(['evidence', 'samples/logs/overnight.log']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.remarks).toContain('--tag');
    const quiet = await runText(['evidence', '-', '--tag', 'None'], { input: 'nothing\n' });
    expect(quiet.code).toBe(1);
  });
});
