import { describe, expect, test } from '@jest/globals';
import { FakeDebugger, type FakeMachine, words } from '../fakes';

const TABLE = 0xffff800000001000n;
const OTHER = 0xffff800000009000n;
const EXPANSION = 0xffff80000000d000n;
const NT = 0xfffff80000100000n;

const fields = [
  'NonPagedBytes',
  'NonPagedAllocs',
  'NonPagedFrees',
  'PagedBytes',
  'PagedAllocs',
  'PagedFrees',
];

/** The record of Windows 10, version 1803 to 22H2. */
const trackerType = {
  size: 0x38,
  fields: [
    { name: 'Key', offset: 0, type: 'Int4B' },
    ...fields.map((name, index) => ({ name, offset: 8 + 8 * index, type: 'Uint8B' })),
  ],
};

const record = (tag: string, ...counters: readonly number[]): Uint8Array => {
  const key = Uint8Array.from(tag, (character) => character.charCodeAt(0));
  const bytes = new Uint8Array(0x38);
  bytes.set(key, 0);
  bytes.set(words(8, ...counters.map(BigInt)), 8);
  return bytes;
};

const join = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Bytes, allocations and frees of nonpaged pool, then of paged pool. */
const machine: FakeMachine = {
  processors: 2,
  build: 19043,
  structures: { 'nt!_POOL_TRACKER_TABLE': trackerType },
  symbols: {
    'nt!PoolTrackTable': NT,
    'nt!PoolTrackTableSize': NT + 8n,
    'nt!PoolTrackTableExpansion': NT + 16n,
    'nt!PoolTrackTableExpansionSize': NT + 24n,
    'nt!ExPoolTagTables': NT + 32n,
  },
  memory: new Map([
    [NT, words(8, TABLE, 4n, EXPANSION, 2n, TABLE, OTHER)],
    [
      TABLE,
      join(
        record('Thre', 0x600, 5, 2, 0, 0, 0),
        record('Leak', 4096, 20, 1, 0, 0, 0),
        record('rx\0\0', 0, 0, 0, 1248, 3, 0),
        record('Gone', 0, 7, 7, 0, 0, 0),
      ),
    ],
    [
      OTHER,
      join(
        record('\0\0\0\0', 0, 0, 0, 0, 0, 0),
        record('Leak', -1024, 0, 4, 0, 0, 0),
        record('rx\0\0', 0, 0, 0, 0, 0, 0),
        record('Gone', 0, 0, 0, 0, 0, 0),
      ),
    ],
    [EXPANSION, join(record('File', 0, 0, 0, 512, 2, 1), record('\0\0\0\0', 0, 0, 0, 0, 0, 0))],
  ]),
};

const type = (line: string, over: FakeMachine = {}) =>
  new FakeDebugger({ ...machine, ...over }).type(line);

describe('!poolused', () => {
  test('adds the tables of the processors and the expansion table up', () => {
    expect(type('!poolused 2')).toEqual([
      '.',
      ' Sorting by NonPaged Pool Consumed',
      '',
      '               NonPaged                  Paged',
      ' Tag     Allocs         Used     Allocs         Used',
      '',
      " Leak        15         3072          0            0\tUNKNOWN pooltag 'Leak', please update pooltag.txt",
      ' Thre         3         1536          0            0\tThread objects , Binary: nt!ps',
      ' File         0            0          1          512\tFile objects ',
      " rx..         0            0          3         1248\tUNKNOWN pooltag '  rx', please update pooltag.txt",
      '',
      'TOTAL        18         4608          4         1760',
      '',
    ]);
  });

  test('with flag 1 shows totals since boot, of tags that hold nothing too', () => {
    const lines = type('!poolused 1 Gon?');
    expect(lines).toContain(
      " Gone           7           7         0            0            0           0         0            0\tUNKNOWN pooltag 'Gone', please update pooltag.txt",
    );
    expect(lines).toContain(' Sorting by Tag');
  });

  test('sorts by paged bytes with flag 4, alone or verbose', () => {
    const tags = (line: string) =>
      type(line)
        .filter((row) => row.includes('\t'))
        .map((row) => row.slice(1, 5));
    expect(tags('!poolused 4')).toEqual(['rx..', 'File', 'Leak', 'Thre']);
    expect(tags('!poolused 5')).toEqual(['rx..', 'File', 'Gone', 'Leak', 'Thre']);
    expect(tags('!poolused')).toEqual(['File', 'Leak', 'Thre', 'rx..']);
  });

  test('shows the tags that a pattern matches, in exact case', () => {
    const rows = (pattern: string) =>
      type(`!poolused 0 ${pattern}`).filter((row) => row.includes('\t'));
    expect(rows('L*')).toHaveLength(1);
    expect(rows('l*')).toHaveLength(0);
    expect(rows('?h?e')).toHaveLength(1);
    expect(rows('Lea')).toHaveLength(0);
  });

  test('filtered and sorted prints no sort line', () => {
    expect(type('!poolused 2 Leak').some((line) => line.includes('Sorting'))).toBe(false);
  });

  test('in the old layout glues the description to the last number', () => {
    const style = { poolUsed: 'old' } as const;
    expect(type('!poolused 4 Thre', { style })).toContain(
      ' Thre        3     1536         0        0Thread objects , Binary: nt!ps',
    );
    expect(type('!poolused', { style })[0]).toBe('   Sorting by  Tag');
  });

  test('broken off shows what it has read so far', () => {
    const fake = new FakeDebugger(machine);
    fake.breakWord[0] = 1;
    const leak = fake.type('!poolused 2').find((line) => line.startsWith(' Leak'));
    expect(leak).toMatch(/^ Leak +19 +4096 /);
  });

  test('of the session pool is empty where no such pool is booked', () => {
    const lines = type('!poolused 8');
    expect(lines).toContain(' Sorting by Session Tag');
    expect(lines).toContain('TOTAL         0            0          0            0');
  });

  test('older debuggers tell how they set their cache', () => {
    expect(type('!poolused 2', { build: 7601 })).toContain(
      '*** CacheSize too low - increasing to 81 MB',
    );
  });

  test('fails where the table cannot be read', () => {
    expect(type('!poolused', { memory: new Map() })).toEqual([
      'unable to get PoolTrackTable - probably wrong symbols',
    ]);
  });

  test('fails without the type of the records', () => {
    expect(type('!poolused', { structures: {} })).toEqual([
      'Unable to get _POOL_TRACKER_TABLE : probably wrong symbols.',
    ]);
  });
});
