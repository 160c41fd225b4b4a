import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../test/frames';
import type { Address } from './address';
import type { HeldBlock } from './books';
import { certainHolding, type FreeEvidence, unpairedFrees } from './certainty';
import type { SiteUse } from './site-use';
import { tagFromValue } from './tag';

const at = (index: number): Address =>
  addressOf(`ffffa000000${(0x10010 + index * 0x40).toString(16)}`);

/** A site of which a test says only what matters. */
const site = (counts: Partial<SiteUse>): SiteUse => ({
  tag: tagFromValue(0x20636241),
  stacks: [],
  allocs: 0,
  frees: 0,
  unknown: 0,
  unlocatedAllocs: 0,
  unlocatedFrees: 0,
  freedElsewhere: 0,
  freedByOtherModules: 0,
  refused: 0,
  unmatchedFrees: 0,
  missedFrees: 0,
  untracked: 0,
  ...counts,
});

const exact = { kind: 'exact', counted: { allocs: 20, frees: 10 } } as const;
const floor = (frees: number) =>
  ({
    kind: 'floor',
    fraction: 0.9,
    counted: { allocs: 20, frees: 10 },
    missed: { allocs: 0, frees },
  }) as const;

const evidence = (more: Partial<FreeEvidence> = {}): FreeEvidence => ({
  coverage: exact,
  unanswered: new Map(),
  there: new Set(),
  outstanding: new Set([at(0), at(1), at(2)]),
  ...more,
});

describe('frees that took no block out of the books', () => {
  test('there are none when every event was a hit with a known block', () => {
    const unpaired = unpairedFrees([site({ frees: 4 })], evidence());
    expect(unpaired).toEqual({ ofAny: 0, ofThese: new Set(), hits: 0 });
  });

  test('what the tracker counted and no hit showed can have freed any block, and is no hit', () => {
    const unpaired = unpairedFrees([site({})], evidence({ coverage: floor(3) }));
    expect(unpaired).toMatchObject({ ofAny: 3, hits: 0 });
  });

  test('a hit without a known block can have freed any block', () => {
    expect(unpairedFrees([site({ unlocatedFrees: 2 })], evidence())).toMatchObject({
      ofAny: 2,
      hits: 2,
    });
  });

  test('a hit that was about one of a few blocks can have freed those that are in the books', () => {
    const unanswered = new Map([[7, [at(0), at(9)]]]);
    const unpaired = unpairedFrees([site({ unlocatedFrees: 1 })], evidence({ unanswered }));
    expect(unpaired).toEqual({ ofAny: 0, ofThese: new Set([at(0)]), hits: 1 });
  });

  test('a block that was there at the end was not freed', () => {
    const unanswered = new Map([[7, [at(0), at(1)]]]);
    const uses = [site({ unlocatedFrees: 1 })];
    const there = new Set([at(0)]);
    expect(unpairedFrees(uses, evidence({ unanswered, there })).ofThese).toEqual(new Set([at(1)]));
    const both = new Set([at(0), at(1)]);
    expect(unpairedFrees(uses, evidence({ unanswered, there: both })).hits).toBe(0);
  });

  test('an address that was given out again accounts for one that was missed', () => {
    const uses = [site({ missedFrees: 1 })];
    expect(unpairedFrees(uses, evidence({ coverage: floor(3) })).ofAny).toBe(2);
  });

  test('not where a hit that is not answered can have freed it', () => {
    const uses = [site({ missedFrees: 1, unlocatedFrees: 1 })];
    const unanswered = new Map([[7, [at(0)]]]);
    expect(unpairedFrees(uses, evidence({ coverage: floor(1), unanswered })).ofAny).toBe(1);
  });

  test('an address that was given out again although every free is known is counted as open', () => {
    const unpaired = unpairedFrees([site({ missedFrees: 1 })], evidence());
    expect(unpaired).toEqual({ ofAny: 0, ofThese: new Set(), hits: 1 });
  });
});

describe('what certainly stays', () => {
  const blocks: readonly HeldBlock[] = [0x40, 0x80, 0x200].map((charged, index) => ({
    tag: tagFromValue(0x20636241),
    stack: 0,
    block: at(index),
    hit: [2, 4, 9][index] ?? 0,
    charged,
  }));
  const none = { ofAny: 0, ofThese: new Set<Address>(), hits: 0 };

  test('is everything where no free is unpaired', () => {
    expect(certainHolding(blocks, none, 10)).toEqual({
      blocks: 3,
      bytes: 0x2c0,
      old: 2,
      sizes: { smallest: 0x40, median: 0x80, largest: 0x200 },
    });
  });

  test('is less by every free of any block, with the bytes of the smallest that remain', () => {
    expect(certainHolding(blocks, { ...none, ofAny: 1 }, 10)).toMatchObject({
      blocks: 2,
      bytes: 0xc0,
      old: 1,
    });
  });

  test('leaves out the blocks that an unpaired free can have been about', () => {
    const ofThese = new Set([at(0)]);
    expect(certainHolding(blocks, { ...none, ofThese }, 10)).toMatchObject({
      blocks: 2,
      bytes: 0x280,
      old: 1,
    });
  });

  test('is not known where no block is certain, and nothing where there is none', () => {
    expect(certainHolding(blocks, { ...none, ofAny: 3 }, 10)).toBeUndefined();
    expect(certainHolding([], { ...none, ofAny: 3 }, 10)).toMatchObject({ blocks: 0, bytes: 0 });
  });

  test('has no bytes where the size of a block is not known', () => {
    const [first, ...others] = blocks;
    if (!first) throw new Error('no block');
    const { charged: _, ...unsized } = first;
    expect(certainHolding([unsized, ...others], none, 10)?.bytes).toBeUndefined();
  });
});
