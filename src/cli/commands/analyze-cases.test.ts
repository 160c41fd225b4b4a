import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { realSample } from '../../test/shared';
import { runText } from '../test-io';

/** Small inputs, each a sample of a kind that people have, with what must come out. */

interface Found {
  readonly sites: readonly { readonly site?: string; readonly unknownSite?: string }[];
  readonly hits: { readonly allocations: number; readonly frees: number };
  readonly tables: { readonly count: number };
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

  test('every stack is among them', () => {
    const names = readdirSync(`${FOLDER}/stacks`).map((name) => name.replace('.txt', ''));
    expect([...Object.keys(STACKS), 'not-from-top'].sort()).toEqual(names.sort());
  });
});
