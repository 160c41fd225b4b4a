import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { realSample } from '../../test/shared';
import { runText } from '../test-io';

/** Small inputs, each a sample of a kind that people have, with what must come out. */

interface Use {
  readonly allocs?: number;
  readonly frees?: number;
  readonly outstanding?: number;
  readonly bytes?: number;
  readonly change?: { readonly allocs?: number; readonly frees?: number; readonly bytes?: number };
}

interface Row {
  readonly text: string;
  readonly nonPaged?: Use;
  readonly paged?: Use;
  readonly pool?: Use;
}

interface Found {
  readonly sites: readonly { readonly site?: string; readonly unknownSite?: string }[];
  readonly hits: { readonly allocations: number; readonly frees: number };
  readonly tables: { readonly count: number; readonly last?: { readonly rows: readonly Row[] } };
  readonly growth?: { readonly rows: readonly object[] };
  readonly verifier?: readonly { readonly callers: readonly object[] }[];
  readonly blocks?: { readonly held: readonly object[] };
  readonly stackParts: number;
}

/** Allocations, frees, and the call sites; `?` is one that nothing tells. */
const STACKS: Readonly<Record<string, readonly [allocs: number, frees: number, ...string[]]>> = {
  'blank-line': [1, 0, 'acmedrv!AllocBuffer+0x18'],
  'console-100-kv': [1, 0, 'acmedrv!AcmeAllocateBuffer+0x1b'],
  'console-80-fpo': [1, 0, 'acmedrv!AcmeAllocate+0x1b4'],
  'crash-warning': [0, 0],
  'frame-after-trap': [0, 0],
  'frame0-broken': [1, 0, 'acmedrv!AcmeAllocate+0x1b'],
  'front-bar': [1, 0, 'acmedrv!AcmeOpen+0x18'],
  'gap-number': [1, 0, '?'],
  'gap-unreadable': [1, 0, '?'],
  kc: [1, 0, 'acmedrv!AcmeAllocateBuffer'],
  'mail-80': [1, 0, 'acmedrv!AcmeAllocateBufferForQueueEntry+0x1b'],
  'mex-t': [1, 0, 'acmeflt!AcmeMake+0xdc'],
};

/** Tags with what they hold: allocations and frees where they are told, blocks, bytes. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'one-pool-nt4': [
    'AcdN 12 10 2 1072',
    'Leak 120012 1200 118812 12166348',
    'Acm 90012 89900 112 51200',
  ],
  'poolmon-bare': ['Leak 2690737 2528557 162180 10379976'],
  'poolmon-changes': [
    'Leak 140012 1200 138812 14214348 +12+0+1228',
    'Abc 90012 89900 112 51200 -100+0+0',
  ],
  'poolmon-g': ['Leak 3097 2409 688 42770432'],
  'poolused-no-heading': ['Acme 0 0', 'FxL2 0 0'],
};

const numbersOf = ({ allocs, frees, outstanding, bytes, change }: Use = {}): string =>
  [
    ...[allocs, frees, outstanding, bytes].filter((each) => each !== undefined),
    ...(change
      ? [
          [change.allocs, change.frees, change.bytes]
            .map((by = 0) => (by < 0 ? '' : '+') + by)
            .join(''),
        ]
      : []),
  ].join(' ');

const FOLDER = realSample('cases');
const present = existsSync(FOLDER) ? describe : describe.skip;

async function analyzed(name: string): Promise<Found> {
  const { out } = await runText(['analyze', `${FOLDER}/${name}`, '--json']);
  return JSON.parse(out);
}

present('samples of kinds', () => {
  test.each(Object.entries(STACKS))('stacks/%s', async (name, [allocations, frees, ...sites]) => {
    const found = await analyzed(`stacks/${name}.txt`);
    expect(found.hits).toMatchObject({ allocations, frees });
    expect(found.sites.map(({ site }) => site ?? '?')).toEqual(sites);
  });

  test('stacks/not-from-top', async () => {
    const found = await analyzed('stacks/not-from-top.txt');
    expect([found.stackParts, found.tables.count, found.hits.allocations]).toEqual([1, 1, 0]);
  });

  test.each(Object.entries(TABLES))('kinds/%s', async (name, rows) => {
    const { tables } = await analyzed(`kinds/${name}.txt`);
    const told = tables.last?.rows.map(({ text, nonPaged, paged, pool }) =>
      [text.trim(), pool ?? paged ?? nonPaged]
        .map((each) => (typeof each === 'string' ? each : numbersOf(each)))
        .join(' '),
    );
    expect(told).toEqual(rows);
  });

  test('kinds/poolmon-snapshots: growth', async () => {
    const { tables, growth } = await analyzed('kinds/poolmon-snapshots.txt');
    expect(tables.count).toBe(2);
    expect(growth?.rows).toMatchObject([
      { text: 'Leak', paged: { outstanding: 20_000, bytes: 2_048_000 } },
    ]);
  });

  test('kinds/verifier-3: blocks that stay by caller', async () => {
    const { verifier } = await analyzed('kinds/verifier-3.txt');
    expect(verifier?.[0]?.callers).toEqual([
      { caller: 'acmeflt!AcmeAllocate+0x21', tag: 'Acme', blocks: 2, bytes: 512 },
      { caller: 'acmeflt!Other+0x40', tag: 'AcB ', blocks: 1, bytes: 256 },
    ]);
  });

  test('kinds/by-hand-x86 and helper-script: blocks that stay', async () => {
    const byHand = await analyzed('kinds/by-hand-x86.txt');
    expect(byHand.hits).toMatchObject({ allocations: 2, frees: 1 });
    expect(byHand.sites.map(({ site }) => site)).toEqual(['acme!Make+0x96', 'acme!Drop+0x16']);
    expect(byHand.blocks?.held).toMatchObject([{ address: '0x85c27000', requested: 112 }]);
    const script = await analyzed('kinds/helper-script.log');
    expect(script.hits).toMatchObject({ allocations: 2, frees: 1 });
    expect(script.blocks?.held).toMatchObject([
      { address: '0xffffa00b4c2d2a40', site: 'acmeflt!AcmeMake+0xdc' },
    ]);
  });

  test('every stack is among them', () => {
    const names = readdirSync(`${FOLDER}/stacks`).map((name) => name.replace('.txt', ''));
    expect([...Object.keys(STACKS), 'not-from-top'].sort()).toEqual(names.sort());
  });
});
