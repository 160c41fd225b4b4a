import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../test/frames';
import { block, entries, start } from '../../test/recordings';
import type { HuntEntry } from '../recording/recording';
import type { Address } from '../values/address';
import { HuntRecord } from './hunt-record';

const all = entries.slice(2) as readonly HuntEntry[];

function recordOf(given: readonly HuntEntry[]): HuntRecord {
  const hunt = new HuntRecord(start);
  for (const entry of given) hunt.take(entry);
  return hunt;
}

const upTo = (type: HuntEntry['type'], nth = 1): readonly HuntEntry[] => {
  const ends = all.flatMap((entry, index) => (entry.type === type ? [index + 1] : []));
  return all.slice(0, ends[nth - 1]);
};

/** Allocations and frees of one block after the other; every third stays. */
const busy = (hits: number): readonly HuntEntry[] =>
  Array.from({ length: hits }, (_, index) => {
    const at = addressOf((0xffffa000 + Math.floor(index / 2)).toString(16).padEnd(16, '0'));
    const kind = index % 2 === 0 || index % 6 === 5 ? 'alloc' : 'free';
    const where = kind === 'alloc' && index % 6 === 5 ? addressOf(`ff${index}`) : at;
    return { type: 'hit', number: 10 + index, kind, stack: 0, block: where, charged: 32 } as const;
  });

describe('the record of a hunt', () => {
  test('books hits by call site, and a block that was found afterwards as if it had been known', () => {
    const [open, ...others] = recordOf(upTo('located')).sites([]);
    expect(open).toMatchObject({
      use: { site: { key: 'mydrv+0x1010' }, allocs: 1, outstanding: { count: 1, bytes: 0x60 } },
    });
    expect(others).toMatchObject([{ use: { site: { key: 'mydrv+0x2008' }, frees: 1 } }]);
  });

  test('a block that was gone at one look stays gone at the next, whatever has taken its place', () => {
    const [one, two] = [addressOf('ffffa00000000010'), addressOf('ffffa00000000020')];
    const look = (there: readonly Address[], gone: readonly Address[]): HuntEntry => ({
      type: 'recheck',
      tag: start.tag,
      hunt: 1,
      time: 5,
      boot: 'same',
      held: 2,
      there,
      gone,
      unreadable: [],
      freed: { asked: 0, taken: 0 },
    });
    const { rechecks } = recordOf([...all, look([one], [two]), look([one, two], [])]);
    expect(rechecks.slice(-2)).toMatchObject([
      { there: [one], gone: [two] },
      { there: [one], gone: [two] },
    ]);
  });

  test('skips the functions that it is told to, at any time', () => {
    const keys = recordOf(all)
      .sites(['mydrv!Close*'])
      .map(({ use }) => use.site?.key);
    expect(keys).toEqual(['mydrv+0x1010', 'mydrv+0x2018']);
  });

  test('does not know its coverage before the counters were read at its end', () => {
    const notClosed = { kind: 'unknown', why: 'notClosed' };
    expect(recordOf(upTo('hit', 3)).coverage()).toEqual(notClosed);
    expect(recordOf(upTo('counters', 2)).coverage().kind).toBe('exact');
    const more: HuntEntry = { type: 'hit', number: 4, kind: 'free', stack: 1 };
    expect(recordOf([...upTo('end'), more]).coverage()).toEqual(notClosed);
  });

  test('says when the counters could not be read', () => {
    const unread: HuntEntry = { type: 'counters', at: 'stopped' };
    expect(recordOf([...upTo('hit', 3), unread]).coverage()).toMatchObject({ why: 'notRead' });
  });

  test('of a target that went away while armed has seen everything, unless it looked away', () => {
    const gone = (missed: boolean) => recordOf([...upTo('hit', 2), { type: 'gone', missed }]);
    expect(gone(false).coverage()).toEqual({ kind: 'exact', counted: { allocs: 1, frees: 1 } });
    expect(gone(true).coverage()).toEqual({ kind: 'unknown', why: 'notRead' });
  });

  test('takes a free without block for one of any', () => {
    const held = (hunt: HuntRecord) => hunt.sites([])[0]?.holding?.blocks;
    expect(held(recordOf(upTo('counters', 2)))).toBeUndefined();
  });

  test('takes a block for one that stays where memory has shown it since the last free', () => {
    const held = (hunt: HuntRecord) => hunt.sites([])[0]?.holding?.blocks;
    const later: HuntEntry[] = Array.from({ length: 8 }, (_, index) => ({
      type: 'hit',
      number: 10 + index,
      kind: 'alloc',
      stack: 1,
      block: addressOf(`ffffa0000002${index}010`),
    }));
    const blocks: HuntEntry = { type: 'blocks', there: [block], gone: [] };
    expect(held(recordOf([...upTo('counters', 2), ...later]))).toBeUndefined();
    expect(held(recordOf([...upTo('counters', 2), ...later, blocks]))).toBe(1);
    const next: HuntEntry = { type: 'hit', number: 18, kind: 'unknown', stack: 1 };
    expect(held(recordOf([...upTo('counters', 2), ...later, blocks, next]))).toBeUndefined();
  });

  test('counts hits whose block is not known, after each entry anew', () => {
    const hunt = new HuntRecord(start);
    const counts = all.map((entry, index) => {
      hunt.take(entry);
      expect(hunt.openHits()).toBe(recordOf(all.slice(0, index + 1)).openHits());
      return hunt.openHits();
    });
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  test('keeps what its entries say of code, and else looks itself', () => {
    const looked: string[] = [];
    const hunt = new HuntRecord(start, (address) => {
      looked.push(address);
      return 'no';
    });
    for (const entry of fannedOut) hunt.take(entry);
    const nature = () => hunt.sites([]).map(({ use }) => hunt.natureOf(use).kind);
    expect(nature()).toEqual(['probableWrapper']);
    const address = addressOf('fffff80010001010');
    expect(looked).toEqual([address]);
    hunt.take({ type: 'code', address, holdsTag: 'yes' });
    expect(nature()).toEqual(['owner']);
    expect(looked).toHaveLength(1);
  });

  test('made again of its own entries is the same', () => {
    const lively = [...upTo('located'), ...busy(500), ...all.slice(-6)];
    const hunt = recordOf(lively);
    const again = recordOf(hunt.entries);
    expect(again.sites([])).toEqual(hunt.sites([]));
    expect(again.coverage()).toEqual(hunt.coverage());
    expect(again.openHits()).toBe(hunt.openHits());
    expect(again.recent(1000)).toEqual(hunt.recent(1000));
    expect(again.places).toEqual(hunt.places);
  });

  test('of more hits than are kept says how many are not, and is a floor without them', () => {
    const counts = { allocs: 50_000, frees: 50_000 };
    const lively = [
      ...upTo('located'),
      ...busy(60_000),
      { type: 'counters', at: 'stopped', counts } as const,
    ];
    const hunt = recordOf(lively);
    expect(hunt.hitsNotKept).toBeGreaterThan(10_000);
    const again = recordOf(hunt.entries);
    expect(again.counts().alloc + again.counts().free + hunt.hitsNotKept).toBe(60_002);
    expect(again.coverage().kind).toBe('floor');
    const blocks = (of: HuntRecord) => of.sites([])[0]?.holding?.blocks ?? 0;
    expect(blocks(again)).toBeLessThanOrEqual(blocks(hunt));
  });

  test('says that it is full when more stacks come than it keeps, and counts on', () => {
    const hunt = recordOf(all);
    const { size } = hunt.stacks;
    for (let index = size; index < 50_000; index += 1) {
      expect(hunt.stacks.isFull).toBe(false);
      const address = addressOf((0xfffff801_0000_0000n + BigInt(index)).toString(16));
      hunt.stacks.intern([{ text: 'a!b', address, args: [], inline: false, doubtful: false }]);
    }
    expect(hunt.take({ type: 'hit', number: 10, kind: 'free', stack: 0 })).toBe('full');
    expect(hunt.lastHit).toBe(10);
  });

  test('shows the last thousand hits', () => {
    const hunt = recordOf(busy(1500));
    expect(hunt.recent(5000).map(({ number }) => number)).toHaveLength(1000);
    expect(hunt.recent(2).map(({ number }) => number)).toEqual([1508, 1509]);
  });

  test('says what became of PoolHitTag', () => {
    expect(recordOf(upTo('change')).arming).toBe('planned');
    expect(recordOf(upTo('change', 2)).arming).toBe('applied');
    expect(recordOf(all).arming).toBe('undone');
  });
});

/** One call site with ten callers. */
const fannedOut: readonly HuntEntry[] = Array.from({ length: 10 }, (_, index) => {
  const frame = (text: string, address: string) => ({ text, address: addressOf(address) });
  const named = (name: string) => ({ module: 'mydrv', name, offset: 0 });
  const frames = [
    {
      ...frame('nt!ExAllocatePool2+0xdd', 'fffff800000100dd'),
      symbol: { module: 'nt', name: 'ExAllocatePool2', offset: 0xdd },
    },
    { ...frame('mydrv!Alloc', 'fffff80010001010'), symbol: named('Alloc') },
    { ...frame(`mydrv!F${index}`, `fffff8001000300${index}`), symbol: named(`F${index}`) },
  ];
  return [
    { type: 'stack', index, frames } as const,
    { type: 'hit', number: index + 1, kind: 'alloc', stack: index } as const,
  ];
}).flat();
