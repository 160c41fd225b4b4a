import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../test/frames';
import { tagFromValue } from '../tags/tag';
import type { Address } from '../values/address';
import type { HeldBlock } from './books';
import { type Asked, certainHolding, type FreeEvidence, unpairedFrees } from './certainty';
import { Lifetimes } from './lifetimes';
import { NOTHING_REQUESTED } from './requested';
import type { SiteUse } from './site-use';

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
  unlocatedRequested: NOTHING_REQUESTED,
  freedElsewhere: 0,
  freedByOtherModules: 0,
  refused: 0,
  unmatchedFrees: 0,
  missedFrees: 0,
  untracked: 0,
  lifetimes: new Lifetimes(),
  ...counts,
});

const livesOf = (...hits: readonly number[]): Lifetimes => {
  const all = new Lifetimes();
  for (const each of hits) all.add(each);
  return all;
};

const exact = { kind: 'exact', counted: { allocs: 20, frees: 10 } } as const;
const floor = (frees: number) =>
  ({
    kind: 'floor',
    fraction: 0.9,
    counted: { allocs: 20, frees: 10 },
    missed: { allocs: 0, frees },
  }) as const;

const nothing: Asked = { there: new Set(), gone: new Set() };
const evidence = (more: Partial<FreeEvidence> = {}): FreeEvidence => ({
  coverage: exact,
  asked: nothing,
  underWay: 0,
  outstanding: 3,
  ...more,
});

const askedOf = (there: readonly number[], gone: readonly number[]): Asked => ({
  there: new Set(there.map(at)),
  gone: new Set(gone.map(at)),
});

describe('frees that took no block out of the books', () => {
  test('there are none when every event was a hit with a known block', () => {
    const unpaired = unpairedFrees([site({ frees: 4 })], evidence());
    expect(unpaired).toEqual({ count: 0, ofThere: 0, hits: 0 });
  });

  test('what the tracker counted and no hit showed can have freed any block, and is no hit', () => {
    const unpaired = unpairedFrees([site({})], evidence({ coverage: floor(3) }));
    expect(unpaired).toEqual({ count: 3, ofThere: 3, hits: 0 });
  });

  test('a hit without a known block can have freed any block', () => {
    const unpaired = unpairedFrees([site({ unlocatedFrees: 2 })], evidence());
    expect(unpaired).toEqual({ count: 2, ofThere: 0, hits: 2 });
  });

  test('it does not matter where memory tells of each block whether it is there', () => {
    const uses = [site({ unlocatedFrees: 2 })];
    const whole = askedOf([0, 1], [2]);
    expect(unpairedFrees(uses, evidence({ asked: whole }))).toMatchObject({ count: 1, hits: 0 });
    const part = askedOf([0], [2]);
    expect(unpairedFrees(uses, evidence({ asked: part }))).toMatchObject({ count: 1, hits: 1 });
  });

  test('a block that is there can have been allocated again, or its free can be under way', () => {
    const asked = askedOf([0, 1, 2], []);
    const uses = [site({ unlocatedFrees: 4 })];
    const again = [site({ unlocatedFrees: 4, unlocatedAllocs: 1 })];
    expect(unpairedFrees(again, evidence({ asked }))).toMatchObject({ ofThere: 1, hits: 1 });
    expect(unpairedFrees(uses, evidence({ asked, underWay: 2 }))).toMatchObject({ ofThere: 2 });
    expect(unpairedFrees(uses, evidence({ asked, coverage: floor(1) })).ofThere).toBe(1);
  });

  test('an address that was given out again accounts for one that was missed', () => {
    const uses = [site({ missedFrees: 1 })];
    expect(unpairedFrees(uses, evidence({ coverage: floor(3) })).count).toBe(2);
  });

  test('an address that was given out again although every free is known is counted as open', () => {
    const unpaired = unpairedFrees([site({ missedFrees: 1 })], evidence());
    expect(unpaired).toMatchObject({ count: 0, hits: 1 });
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
  const lives = { lastHit: 10, lifetimes: livesOf(2) };
  const none = { count: 0, ofThere: 0, hits: 0 };

  test('is everything where no free is unpaired', () => {
    expect(certainHolding(blocks, none, nothing, lives)).toEqual({
      blocks: 3,
      bytes: 0x2c0,
      old: 2,
      sizes: { smallest: 0x40, median: 0x80, largest: 0x200 },
    });
  });

  test('is less by every free of any block, with the bytes of the smallest that remain', () => {
    expect(certainHolding(blocks, { ...none, count: 1 }, nothing, lives)).toMatchObject({
      blocks: 2,
      bytes: 0xc0,
      old: 1,
    });
  });

  test('is what memory shows, less by what can have been allocated again', () => {
    const asked = askedOf([0, 1], [2]);
    const many = { ...none, count: 9 };
    expect(certainHolding(blocks, many, asked, lives)).toMatchObject({ blocks: 2, bytes: 0xc0 });
    const again = { ...many, ofThere: 1 };
    expect(certainHolding(blocks, again, asked, lives)).toMatchObject({ blocks: 1, bytes: 0x40 });
    const part = askedOf([0, 1], []);
    expect(certainHolding(blocks, many, part, lives)).toMatchObject({ blocks: 2, bytes: 0xc0 });
  });

  test('is old when it has outlived twice over what was freed, and half of the hits', () => {
    const oldWith = (longestLife: number, asked = nothing) =>
      certainHolding(blocks, none, asked, { lastHit: 10, lifetimes: livesOf(longestLife) })?.old;
    // Allocated at hits 2, 4 and 9: 8, 6 and 1 hits ago.
    expect([1, 2, 3, 4].map((life) => oldWith(life))).toEqual([2, 2, 1, 0]);
    expect(oldWith(0)).toBe(2);
    // What is gone may have gone just now: it lived for up to 1 hit, or up to 6.
    expect(oldWith(0, askedOf([], [2]))).toBe(2);
    expect(oldWith(1, askedOf([], [1]))).toBe(0);
  });

  test('is nothing where all are gone', () => {
    const asked = askedOf([], [0, 1, 2]);
    expect(certainHolding(blocks, none, asked, lives)).toMatchObject({ blocks: 0, bytes: 0 });
  });

  test('is not known where no block is certain, and nothing where there is none', () => {
    const many = { ...none, count: 3 };
    expect(certainHolding(blocks, many, nothing, lives)).toBeUndefined();
    expect(certainHolding([], many, nothing, lives)).toMatchObject({ blocks: 0, bytes: 0 });
  });

  test('has no bytes where the size of a block is not known', () => {
    const [first, ...others] = blocks;
    if (!first) throw new Error('no block');
    const { charged: _, ...unsized } = first;
    expect(certainHolding([unsized, ...others], none, nothing, lives)?.bytes).toBeUndefined();
  });

  test('has the bytes asked for instead where all are known, never a sum of both kinds', () => {
    const [first, ...others] = blocks.map((each) => ({ ...each, requested: 0x30 }));
    if (!first) throw new Error('no block');
    const { charged: _, ...uncharged } = first;
    const held = certainHolding([uncharged, ...others], { ...none, count: 1 }, nothing, lives);
    expect(held).toMatchObject({ blocks: 2, requested: 0x60 });
    expect(held?.bytes).toBeUndefined();
    const whole = certainHolding([first, ...others], none, nothing, lives);
    expect(whole).toMatchObject({ bytes: 0x2c0 });
    expect(whole).not.toHaveProperty('requested');
    const { requested: __, ...unsized } = uncharged;
    const neither = certainHolding([unsized, ...others], none, nothing, lives);
    expect([neither?.bytes, neither?.requested]).toEqual([undefined, undefined]);
  });
});
