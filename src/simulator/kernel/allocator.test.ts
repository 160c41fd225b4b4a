import { describe, expect, test } from '@jest/globals';
import { defaultTarget, findTarget } from '../targets';
import type { TargetSpec } from '../targets/spec';
import { PoolStore, TYPE_CACHE_ALIGNED } from './allocator';
import { BIG_PAGE_SLOTS, BigPageTable } from './big-pages';
import { createMachine } from './create';
import { arm, frameNames, readTracker, runSteps } from './fixtures';
import { SparseMemory } from './memory';
import { protectedTag, tagOf } from './tag-bytes';

const tag = tagOf('Leak');
const plain = { tag, type: 0, special: false } as const;

function makeStore(spec: TargetSpec = defaultTarget) {
  const memory = new SparseMemory();
  const bigPages = new BigPageTable(memory, 0x10000n, spec.pool.bigPages);
  return { memory, store: new PoolStore(memory, spec, bigPages) };
}

describe('the pool', () => {
  test('gives a freed block to the next request of its size', () => {
    const { store } = makeStore();
    const first = store.allocate({ ...plain, bytes: 0x40 });
    const second = store.allocate({ ...plain, bytes: 0x40 });
    store.free(first);
    expect(store.allocate({ ...plain, bytes: 0x38 }).address).toBe(first.address);
    expect(second.address).not.toBe(first.address);
  });

  test('writes a header with tag and size in front of a small block', () => {
    const { memory, store } = makeStore();
    const { header = 0n, address, charged } = store.allocate({ ...plain, bytes: 0x140 });
    expect(address - header).toBe(16n);
    expect(charged).toBe(0x150);
    expect(memory.word(header + 2n, 1) * 16n).toBe(0x150n);
    expect(memory.word(header + 4n, 4)).toBe(BigInt(tag));
  });

  test('answers an aligned request with another pointer, behind a second header', () => {
    const { memory, store } = makeStore();
    const block = store.allocate({ ...plain, type: TYPE_CACHE_ALIGNED, bytes: 0x90 });
    const other = store.allocate({ ...plain, type: TYPE_CACHE_ALIGNED, bytes: 0x90 });
    const { address, pointer } = isAligned(block) ? other : block;
    expect(pointer % 0x40n).toBe(0n);
    const second = pointer - 16n;
    expect(memory.word(second + 4n, 4)).toBe(BigInt(tag));
    expect(memory.word(second + 3n, 1) & 4n).toBe(4n);
    expect(memory.word(second, 1) * 16n).toBe(pointer - address);
  });

  test('keeps bit 31 in the header only where the target does', () => {
    const old = findTarget('win7-x64');
    if (!old) throw new Error('no target');
    for (const [spec, stored] of [
      [old, protectedTag(tag)],
      [defaultTarget, tag],
    ] as const) {
      const { memory, store } = makeStore(spec);
      const block = store.allocate({ ...plain, tag: protectedTag(tag), bytes: 0x40 });
      expect(block.tag).toBe(tag);
      expect(memory.word((block.header ?? 0n) + 4n, 4)).toBe(BigInt(stored));
    }
  });

  test('charges special pool with the request', () => {
    const { store } = makeStore();
    const block = store.allocate({ ...plain, special: true, bytes: 0x64 });
    expect(block.charged).toBe(0x64);
    expect(block.header).toBeUndefined();
    expect((block.address + 0x70n) % 0x1000n).toBe(0n);
  });

  test('has the header of special pool at the start of the page, and one byte in the rest', () => {
    const { memory, store } = makeStore();
    for (const [type, flags] of [
      [0, 0n],
      [1, 0x8000n],
    ] as const) {
      const passed = protectedTag(tag);
      const block = store.allocate({ ...plain, tag: passed, type, special: true, bytes: 0x230 });
      const page = block.address & ~0xfffn;
      const fill = memory.word(page + 2n, 1);
      expect(memory.word(page, 2)).toBe(0x230n | flags);
      expect(fill & 1n).toBe(1n);
      expect(memory.word(page + 3n, 1)).toBe(0n);
      expect(memory.word(page + 4n, 4)).toBe(BigInt(passed));
      expect(memory.word(page + 8n, 8)).toBe(0n);
      const rest = memory.read(page + 16n, 0xff0);
      expect(rest.every((byte) => BigInt(byte) === fill)).toBe(true);
    }
  });

  test('takes away the page of a freed block of special pool, and uses it last', () => {
    const { memory, store } = makeStore();
    const special = { ...plain, special: true, bytes: 0x64 };
    const [first, second] = [store.allocate(special), store.allocate(special)];
    store.free(first);
    store.free(second);
    expect(memory.read(first.address, 1)).toHaveLength(0);
    expect(memory.read(first.address & ~0xfffn, 16)).toHaveLength(0);
    expect(store.allocate(special).address).toBe(first.address);
    expect(memory.read(first.address, 1)).toHaveLength(1);
  });

  test('makes the rest of the last page a block under Frag where the target does', () => {
    const spec = findTarget('win10-1809-x64');
    if (!spec) throw new Error('no target');
    const { tail } = makeStore(spec).store.allocate({ ...plain, bytes: 0x18f0 });
    expect(tail).toMatchObject({ tag: tagOf('Frag'), charged: 0x20 });
    expect(makeStore().store.allocate({ ...plain, bytes: 0x18f0 }).tail).toBeUndefined();
  });

  test('books big blocks under "BIG " once the big-page table is full', () => {
    const { store } = makeStore();
    for (let count = 0; count < BIG_PAGE_SLOTS; count++) {
      store.allocate({ ...plain, bytes: 0x1000 });
    }
    expect(store.allocate({ ...plain, bytes: 0x1000 }).tag).toBe(tagOf('BIG '));
  });
});

/** Whether the request happened to be aligned already. */
const isAligned = ({ address, pointer }: { address: bigint; pointer: bigint }): boolean =>
  address === pointer;

test('what a lookaside list serves raises no counter and does not stop', () => {
  const machine = createMachine(defaultTarget, { seed: 1, processors: 1 });
  const before = readTracker(machine).get(tagOf('AcLk'))?.nonPaged.allocs ?? 0;
  runSteps(machine, 20_000);
  const busy = machine.truth().filter(({ tag: booked }) => booked === tagOf('AcSn'));
  const fed = machine.truth().filter(({ tag: booked }) => booked === tagOf('AcLk'));
  const allocations = (sites: typeof fed) => sites.reduce((sum, site) => sum + site.allocations, 0);
  // By weight AcLk has more traffic than AcSn.
  expect(allocations(fed)).toBeLessThan(allocations(busy) / 3);
  const after = readTracker(machine).get(tagOf('AcLk'))?.nonPaged.allocs ?? 0;
  expect(after - before).toBe(allocations(fed));
  arm(machine, 'AcLk');
  machine.resume({ how: 'go' });
  expect(frameNames(machine).join()).toMatch(/acmenet!NetList(Miss|Full)/);
});
