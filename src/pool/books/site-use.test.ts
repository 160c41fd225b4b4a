import { describe, expect, test } from '@jest/globals';
import { addressOf, stackOf } from '../../test/frames';
import type { Hit } from '../hit';
import { StackTable } from '../stacks/stack-table';
import { tagFromValue } from '../tags/tag';
import { Ledger } from './ledger';
import { type SiteUse, siteUses } from './site-use';
import { SizeStatistics } from './size-statistics';

const TAG = tagFromValue(0x20636241);
const POOL = 'nt!ExAllocatePool2+0xdd';
const FREE = 'nt!ExFreePoolWithTag+0x1a0';

/** Records hits given as kind, stack, block and charged bytes. */
function hunt() {
  const stacks = new StackTable();
  const ledger = new Ledger();
  let number = 0;
  const record = (
    kind: Hit['kind'],
    frames: readonly string[],
    block?: number,
    charged?: number,
  ) => {
    number++;
    ledger.record({
      number,
      kind,
      tag: TAG,
      stack: stacks.intern(stackOf(...frames)),
      time: number * 1000,
      ...(block === undefined ? {} : { block: addressOf(`ffffa0000000${block}0`) }),
      ...(charged === undefined ? {} : { charged }),
    });
  };
  const sites = (...skip: string[]): readonly SiteUse[] =>
    siteUses(ledger.stacks(), { stacks, skip });
  return { record, sites };
}

const allocating = (...frames: string[]) => [POOL, ...frames];
const freeing = (...frames: string[]) => [FREE, ...frames];

describe('allocations whose block is not known', () => {
  test('are summed by what they asked for, which is no charge and no size of a block', () => {
    const stacks = new StackTable();
    const ledger = new Ledger();
    const stack = stacks.intern(stackOf(POOL, 'a!Open+0x10'));
    const block = addressOf('ffffa00000001000');
    const all: readonly Partial<Hit>[] = [{ requested: 0x50 }, { requested: 8, charged: 0x20 }, {}];
    [...all, { block, requested: 0x900 }].forEach((hit, index) => {
      ledger.record({ number: index + 1, kind: 'alloc', tag: TAG, stack, ...hit });
    });
    const [site] = siteUses(ledger.stacks(), { stacks });
    expect(site).toMatchObject({ unlocatedAllocs: 3, unlocatedRequested: { bytes: 0x58, of: 2 } });
    expect(site?.outstanding).toEqual({ count: 1, bytes: undefined });
  });
});

describe('call sites', () => {
  test('sum their stacks; frees belong to the site that made them', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!Open+0x10', 'a!X'), 100, 0x40);
    record('alloc', allocating('a!Open+0x10', 'a!Y'), 101, 0x60);
    record('alloc', allocating('a!Open+0x10', 'a!Y'), 102, 0x60);
    record('free', freeing('b!Close+0x20'), 100, 0x40);
    expect(sites()).toMatchObject([
      {
        site: { key: 'a!Open+0x10' },
        stacks: [0, 1],
        allocs: 3,
        frees: 0,
        outstanding: { count: 2, bytes: 0xc0 },
        freedElsewhere: 1,
        freedByOtherModules: 1,
        sizes: { smallest: 0x40, median: 0x60, largest: 0x60 },
        first: { hit: 1, time: 1000 },
        last: { hit: 3, time: 3000 },
      },
      {
        site: { key: 'b!Close+0x20' },
        allocs: 0,
        frees: 1,
        outstanding: { count: 0, bytes: 0 },
      },
    ]);
  });

  test('outstanding is absent, not zero, when no allocation could be located', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!Open+0x10'));
    expect(sites()[0]?.outstanding).toBeUndefined();
    expect(sites()[0]?.unlocatedAllocs).toBe(1);
  });

  test('bytes are absent when the size of a block that stays is not known', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!Open+0x10'), 100, 0x40);
    record('alloc', allocating('a!Open+0x10'), 101);
    expect(sites()[0]?.outstanding).toEqual({ count: 2 });
    record('free', freeing('a!Close+0x10'), 101);
    expect(sites()[0]?.outstanding).toEqual({ count: 1, bytes: 0x40 });
  });

  test('skipping a wrapper moves its hits to its callers', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!MyAlloc+0x10', 'a!X+0x4'), 100, 0x40);
    record('alloc', allocating('a!MyAlloc+0x10', 'a!Y+0x4'), 101, 0x40);
    expect(sites()).toHaveLength(1);
    expect(sites('a!MyAlloc').map(({ site }) => site?.key)).toEqual(['a!X+0x4', 'a!Y+0x4']);
  });

  test('a call that allocates and gives back at once was refused by a limit', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!Open+0x10'), 100, 0x40);
    record('free', ['nt!ExFreeHeapPool+0x10', POOL, 'a!Open+0x10'], 100, 0x40);
    expect(sites()).toMatchObject([
      { allocs: 1, frees: 1, refused: 1, freedElsewhere: 0, outstanding: { count: 0 } },
    ]);
  });

  test('behind a common wrapper an allocation and its free are not taken for a refusal', () => {
    const { record, sites } = hunt();
    record('alloc', allocating('a!MyAlloc+0x10', 'a!Resize+0x4'), 100, 0x40);
    record('free', freeing('a!MyFree+0x10', 'a!Resize+0x4'), 100, 0x40);
    expect(sites('a!My*')).toMatchObject([{ refused: 0, freedElsewhere: 0 }]);
  });

  test('a stack that ends inside the allocator has no site', () => {
    const { record, sites } = hunt();
    record('alloc', allocating(), 100, 0x40);
    expect(sites()[0]?.site).toBeUndefined();
    expect(sites()[0]?.outstanding?.count).toBe(1);
  });
});

describe('sizes', () => {
  test('of an even number of blocks have the lower one as median', () => {
    const sizes = new SizeStatistics();
    for (const size of [0x80, 0x20, 0x40, 0x60]) sizes.add(size);
    expect(sizes.summary()).toEqual({ smallest: 0x20, median: 0x40, largest: 0x80 });
  });

  test('of more kinds than are counted have no median, but keep their ends', () => {
    const sizes = new SizeStatistics();
    for (let size = 1; size <= 1000; size++) sizes.add(size);
    expect(sizes.summary()).toEqual({ smallest: 1, largest: 1000 });
  });

  test('of nothing are not known', () => {
    expect(new SizeStatistics().summary()).toBeUndefined();
  });
});
