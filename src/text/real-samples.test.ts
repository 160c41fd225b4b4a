import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { realSample, testWithRealSample } from '../test/shared';
import { parseMemory } from './memory/memory.parse';
import { parsePoolUsed } from './poolused/poolused.parse';
import { parseStack } from './stacks/stack.parse';
import { parseStop } from './stops/stop.parse';

/** Output of real debuggers; what is true in it was established by people. */
const linesOf = (path: string): string[] =>
  readFileSync(realSample(`transcripts/${path}`), 'utf8').split('\n');

describe('real listings of !poolused', () => {
  testWithRealSample('transcripts/A-poolused')('001: 35 rows, glued descriptions, TOTAL', () => {
    const listing = parsePoolUsed(linesOf('A-poolused/001-docs-by-tag-xp-era.txt'));
    const row = (text: string) => listing?.rows.find((usage) => usage.text === text);
    expect(listing).toMatchObject({ layout: 'old', sort: 'tag', unread: [] });
    expect(listing?.rows).toHaveLength(35);
    expect(row('ohci')).toMatchObject({
      nonPaged: { outstanding: 1, bytes: 136 },
      paged: { outstanding: 0, bytes: 0 },
      description: '1394 OHCI host controller driver',
    });
    expect(row('Wmit')).toMatchObject({
      nonPaged: { outstanding: 1, bytes: 4096 },
      paged: { outstanding: 7, bytes: 49480 },
    });
    expect(row('hSVD')).toMatchObject({
      nonPaged: { outstanding: 0, bytes: 0 },
      paged: { outstanding: 1, bytes: 40 },
      description: 'Shared Heap Tag , Binary: mrxdav.sys',
    });
    expect(row('AGP ')).toMatchObject({ tag: 0x20504741 });
    expect(row('rx..')).toMatchObject({ nonPaged: { outstanding: 3, bytes: 1248 } });
    expect(row('rx..')?.tag).toBeUndefined();
    expect(listing?.total).toEqual({
      nonPaged: { outstanding: 3570214, bytes: 209120008 },
      paged: { outstanding: 38769, bytes: 13066104 },
    });
  });

  testWithRealSample('transcripts/A-poolused')('002: five rows without descriptions', () => {
    const listing = parsePoolUsed(linesOf('A-poolused/002-docs-paged-w2k-style.txt'));
    expect(listing).toMatchObject({ layout: 'oldest', sort: 'paged', unread: [] });
    expect(listing?.total).toBeUndefined();
    expect(listing?.rows).toHaveLength(5);
    expect(listing?.rows[0]).toMatchObject({
      text: 'Abc ',
      nonPaged: { outstanding: 0, bytes: 0 },
      paged: { outstanding: 36405, bytes: 33930272 },
    });
    expect(listing?.rows[3]).toMatchObject({
      text: 'Gla5',
      nonPaged: { outstanding: 1, bytes: 128 },
      paged: { outstanding: 2222, bytes: 924352 },
    });
  });

  testWithRealSample('transcripts/A-poolused')('005: seven rows of wide columns', () => {
    const listing = parsePoolUsed(linesOf('A-poolused/005-wininternals-paged.txt'));
    expect(listing).toMatchObject({ layout: 'current', sort: 'paged', unread: [] });
    expect(listing?.rows).toHaveLength(7);
    expect(listing?.rows[0]).toMatchObject({
      text: 'CM31',
      nonPaged: { outstanding: 0, bytes: 0 },
      paged: { outstanding: 19797, bytes: 91705344 },
    });
    expect(listing?.rows[6]).toMatchObject({
      text: 'Ntff',
      nonPaged: { outstanding: 5, bytes: 1600 },
      paged: { outstanding: 2109, bytes: 2598288 },
      description: 'FCB_DATA , Binary: ntfs.sys',
    });
  });
});

describe('real stacks', () => {
  const stacks: readonly {
    readonly file: string;
    readonly frames: number;
    /** Texts of some frames by number; -1 is the last one. */
    readonly texts: Readonly<Record<number, string>>;
    readonly inline?: number;
  }[] = [
    {
      file: '001-poolhittag-alloc-kvn',
      frames: 10,
      texts: {
        0: 'nt!ExAllocatePoolWithTag+0x881',
        2: 'nt!VeAllocatePoolWithTagPriority+0x1a7',
        3: 'nt!VerifierExAllocatePoolWithTag+0x1e',
        4: 'Sample!DriverEntry+0x27',
      },
    },
    {
      file: '002-poolhittag-free-kvn',
      frames: 7,
      texts: {
        0: 'nt!ExFreePoolWithTag+0x649',
        1: 'nt!VerifierExFreePoolWithTag+0x30',
        2: 'Sample!SampleUnload+0x14',
      },
    },
    {
      file: '023-ddi-compliance-exallocate-isr',
      frames: 13,
      texts: {
        0: 'nt!RtlpBreakWithStatusInstruction',
        6: 'VerifierExt!SLIC_ExAllocatePoolWithTagPriority_internal_entry_IrqlExAllocatePool+0x6f',
        8: 'nt!VerifierExAllocatePoolWithTag+0x24',
        9: 'MyDriver!HandleISR+0x146',
      },
    },
    {
      file: '024-exfreesanity-kb-buggy',
      frames: 17,
      texts: {
        0: 'nt!RtlpBreakWithStatusInstruction',
        7: 'nt!ExFreePoolSanityChecks+0x1fb',
        8: 'nt!VerifierExFreePoolWithTag+0x28',
        9: 'buggy!MmTestProbeLockForEverStress+0x2e',
        [-1]: 'nt!KiFastCallEntry+0x12c',
      },
    },
    {
      file: '025-x86-inline-kb',
      frames: 9,
      texts: { 0: 'nt!VfReportIssueWithOptions+0x86', [-1]: 'nt!IofCallDriver+0x62' },
      inline: 1,
    },
    {
      file: '027-tdr-k-source-suffix',
      frames: 9,
      texts: { 0: 'nt!KeBugCheckEx', [-1]: 'nt!KxStartSystemThread+0x16' },
    },
    {
      file: '031-thread-args-backtick-win10',
      frames: 18,
      texts: { 0: 'tabletaudiosample!CMiniportWaveRT::NewStream', [-1]: '0x12e' },
    },
    {
      file: '038-kb-agpcpq-right-symbols',
      frames: 15,
      texts: { 0: 'agpCPQ!AgpReleaseMemory+0x88', [-1]: 'ntkrnlmp!KiSystemService+0xc9' },
    },
    {
      file: '041-locks-v-thread-fpo-conv-source',
      frames: 6,
      texts: { 0: 'nt!KiSwapContext+0x25', [-1]: 'nt!KiThreadStartup+0x16' },
    },
  ];

  for (const { file, frames, texts, inline = 0 } of stacks) {
    testWithRealSample(`transcripts/B-stacks/${file}.txt`)(`${file}: ${frames} frames`, () => {
      const listing = parseStack(linesOf(`B-stacks/${file}.txt`));
      expect(listing.unread).toEqual([]);
      expect(listing.frames).toHaveLength(frames);
      for (const [number, text] of Object.entries(texts)) {
        expect(listing.frames.at(Number(number))?.text).toBe(text);
      }
      expect(listing.frames.filter((frame) => frame.inline)).toHaveLength(inline);
    });
  }

  testWithRealSample('transcripts/B-stacks')(
    '001: the tag is the third argument of frame 0',
    () => {
      const [frame] = parseStack(linesOf('B-stacks/001-poolhittag-alloc-kvn.txt')).frames;
      expect(frame?.args[2]).toBe('0000000064636261');
    },
  );

  testWithRealSample('transcripts/B-stacks')(
    '002: the block is the first argument of frame 0',
    () => {
      const [frame] = parseStack(linesOf('B-stacks/002-poolhittag-free-kvn.txt')).frames;
      expect(frame?.args.slice(0, 2)).toEqual(['0000000091c26130', '0000000064636261']);
    },
  );

  testWithRealSample('transcripts/B-stacks')(
    'every frame goes on where the one above returns',
    () => {
      for (const { file } of stacks) {
        const { frames } = parseStack(linesOf(`B-stacks/${file}.txt`));
        const physical = frames.filter((frame) => !frame.inline);
        for (const [index, frame] of physical.entries()) {
          if (index > 0) expect(frame.address).toBe(physical[index - 1]?.returnAddress);
        }
      }
    },
  );
});

describe('real stops and memory', () => {
  testWithRealSample('transcripts/B-stacks')('001 and 002 are stops at break instructions', () => {
    expect(parseStop(linesOf('B-stacks/001-poolhittag-alloc-kvn.txt'))).toMatchObject({
      kind: 'breakInstruction',
      symbol: 'nt!ExAllocatePoolWithTag+0x881',
      instruction: { address: '0000000082b2f88c', text: 'int 3' },
    });
    expect(parseStop(linesOf('B-stacks/002-poolhittag-free-kvn.txt'))).toMatchObject({
      kind: 'breakInstruction',
      symbol: 'nt!ExFreePoolWithTag+0x649',
    });
  });

  testWithRealSample('transcripts/C-other/036-poolhittag-ed-db.txt')(
    '036: db of PoolHitTag',
    () => {
      expect(parseMemory(linesOf('C-other/036-poolhittag-ed-db.txt'), 1).rows).toEqual([
        { address: '00000000820f2ba4', elements: [0x41, 0x62, 0x63, 0x20] },
      ]);
    },
  );
});
