import { describe, expect, test } from '@jest/globals';
import { trackerRecords } from '../targets/parts/records';
import { SparseMemory } from './memory';
import { tagOf } from './tag-bytes';
import { TagTracker, trackerHash } from './tracker';

const MASTER = 0x10000n;
const OTHER = 0x20000n;
const EXPANSION = 0x30000n;

function makeTracker(slots: number, expansion: number) {
  const memory = new SparseMemory();
  let expanded = 0;
  const record = { ...trackerRecords.x64Limits, slots, perProcessor: true, expansion };
  const addresses = { master: MASTER, others: [OTHER], expansion: EXPANSION };
  const tracker = new TagTracker(memory, record, addresses, () => {
    expanded++;
  });
  return { memory, tracker, expanded: () => expanded };
}

describe('the tag tracker', () => {
  test('hashes a tag as the kernel does', () => {
    expect(trackerHash(0x746e6f43)).toBe(0x5da6ebda);
  });

  test('puts a tag at its hashed slot and the next one behind it', () => {
    const { memory, tracker } = makeTracker(64, 0);
    const slot = trackerHash(tagOf('Leak')) & 63;
    const other = Array.from({ length: 10_000 }, (_, n) => 0x61616100 + n).find(
      (tag) => (trackerHash(tag) & 63) === slot,
    );
    tracker.book(tagOf('Leak'), 0, false, 'alloc', 0x50);
    tracker.book(other ?? 0, 0, false, 'alloc', 0x50);
    expect(memory.word(MASTER + BigInt(slot * 0x50), 4)).toBe(BigInt(tagOf('Leak')));
    expect(memory.word(MASTER + BigInt(((slot + 1) & 63) * 0x50), 4)).toBe(BigInt(other ?? 0));
  });

  test('a block freed on another processor leaves negative differences that add up', () => {
    const { memory, tracker } = makeTracker(64, 0);
    const tag = tagOf('Leak');
    tracker.book(tag, 0, true, 'alloc', 0x60);
    tracker.book(tag, 1, true, 'free', 0x60);
    const bytesAt = BigInt((trackerHash(tag) & 63) * 0x50 + 0x20);
    expect(memory.word(MASTER + bytesAt, 8)).toBe(0x60n);
    expect(memory.word(OTHER + bytesAt, 8)).toBe(BigInt.asUintN(64, -0x60n));
    const row = tracker.rows().find((candidate) => candidate.tag === tag);
    expect(row?.paged).toEqual({ allocs: 1, frees: 1, bytes: 0 });
  });

  test('fills the hashed slots, then the expansion table, then the overflow record', () => {
    const { tracker, expanded } = makeTracker(4, 2);
    for (let tag = 1; tag <= 8; tag++) tracker.book(tag, 0, false, 'alloc', 0x10 * tag);
    expect(expanded()).toBe(1);
    const rows = tracker.rows();
    expect(rows).toHaveLength(7);
    const overflow = rows.find((row) => row.tag === tagOf('Ovfl'));
    expect(overflow?.nonPaged).toEqual({ allocs: 2, frees: 0, bytes: 0x10 * (7 + 8) });
  });
});
