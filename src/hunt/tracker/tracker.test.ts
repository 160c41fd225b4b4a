import { describe, expect, test } from '@jest/globals';
import { type Tag, tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import type { FakeDebugger } from '../../test/fake-debugger';
import {
  fakeKernel,
  KERNEL,
  putRecord,
  TRACKER_RECORD,
  TRACKER_SLOTS,
  targetOf,
} from '../../test/fake-kernel';
import { readAllTags, readTagCounters, type TrackerTables } from './tracker';

const [master, copy] = KERNEL.tables;
const abc = tagFromValue(0x20636241);
/** `Ovfl` */
const OVERFLOW_TAG = tagFromValue(0x6c66764f);
const home = hashSlot(abc, TRACKER_SLOTS - 1);

/** Tags that hash to the same slot, so that they have to look further. */
const neighbours: readonly Tag[] = Array.from({ length: 4000 }, (_, index) =>
  tagFromValue(0x41414141 + index),
).filter((tag) => hashSlot(tag, TRACKER_SLOTS - 1) === home);

function trackerOf(fake: FakeDebugger): TrackerTables {
  const { tracker } = targetOf(fake);
  if (!tracker) throw new Error('no tracker');
  return tracker;
}

describe('the counters of a tag', () => {
  test('are the sums over the processors, whatever the sign of a single one', () => {
    const fake = fakeKernel();
    putRecord(fake, master, home, abc, { allocs: 10, frees: 2, bytes: 0x400 });
    putRecord(fake, copy, home, abc, { allocs: 1, frees: 7, bytes: -0x300 });
    expect(readTagCounters(fake, trackerOf(fake), abc)).toEqual({
      kind: 'found',
      counts: { allocs: 11, frees: 9 },
    });
  });

  test('are those of the master table where a processor has not booked the tag yet', () => {
    const fake = fakeKernel();
    putRecord(fake, master, home, abc, { allocs: 10, frees: 2 });
    expect(readTagCounters(fake, trackerOf(fake), abc)).toMatchObject({
      counts: { allocs: 10, frees: 2 },
    });
  });

  test('are found behind tags with the same hash, and with bit 31 in the key', () => {
    const fake = fakeKernel();
    const [first = abc, second = abc] = neighbours;
    putRecord(fake, master, home, first, { allocs: 1, frees: 1 });
    putRecord(fake, master, (home + 1) % TRACKER_SLOTS, second, { allocs: 2, frees: 2 });
    const third = (home + 2) % TRACKER_SLOTS;
    putRecord(fake, master, third, (abc | 0x80000000) >>> 0, { allocs: 5, frees: 3 });
    expect(readTagCounters(fake, trackerOf(fake), abc)).toMatchObject({
      counts: { allocs: 5, frees: 3 },
    });
  });

  test('are not known where the table of any processor cannot be read', () => {
    const fake = fakeKernel();
    const tracker = trackerOf(fake);
    putRecord(fake, master, home, abc, { allocs: 10, frees: 2 });
    fake.take(copy, (TRACKER_SLOTS + 1) * TRACKER_RECORD);
    expect(readTagCounters(fake, tracker, abc)).toEqual({ kind: 'unreadable' });
    fake.take(master, (TRACKER_SLOTS + 1) * TRACKER_RECORD);
    expect(readTagCounters(fake, tracker, abc)).toEqual({ kind: 'unreadable' });
  });

  test('are absent for a tag without a record', () => {
    const fake = fakeKernel();
    expect(readTagCounters(fake, trackerOf(fake), abc)).toEqual({ kind: 'absent' });
  });
});

describe('in a full table', () => {
  const full = (): FakeDebugger => {
    const fake = fakeKernel();
    for (let slot = 0; slot < TRACKER_SLOTS; slot += 1) {
      putRecord(fake, master, slot, 0x42424200 + slot, { allocs: 1, frees: 0 });
    }
    return fake;
  };

  test('a tag is found in the expansion table', () => {
    const fake = full();
    putRecord(fake, KERNEL.expansion, 1, abc, { allocs: 4, frees: 3 });
    expect(readTagCounters(fake, trackerOf(fake), abc)).toMatchObject({
      counts: { allocs: 4, frees: 3 },
    });
  });

  test('a tag without a record may be booked with others, once anything is', () => {
    const fake = full();
    expect(readTagCounters(fake, trackerOf(fake), abc)).toEqual({ kind: 'absent' });
    putRecord(fake, master, TRACKER_SLOTS, OVERFLOW_TAG, { allocs: 1, frees: 0 });
    expect(readTagCounters(fake, trackerOf(fake), abc)).toEqual({ kind: 'overflow' });
  });
});

describe('all tags', () => {
  test('are read with one read a table, summed, with expansion and overflow', () => {
    const fake = fakeKernel();
    putRecord(fake, master, home, abc, { allocs: 10, frees: 2, bytes: 0x400 });
    putRecord(fake, copy, home, abc, { allocs: 0, frees: 3, bytes: -0x100 });
    putRecord(fake, KERNEL.expansion, 0, 0x44444444, { allocs: 4, frees: 3, bytes: 8 });
    putRecord(fake, master, TRACKER_SLOTS, OVERFLOW_TAG, { allocs: 2, frees: 0, bytes: 16 });
    const none = { allocs: 0, frees: 0, bytes: 0 };
    expect(readAllTags(fake, trackerOf(fake))).toEqual([
      { tag: abc, nonPaged: { allocs: 10, frees: 5, bytes: 0x300 }, paged: none },
      { tag: OVERFLOW_TAG, nonPaged: { allocs: 2, frees: 0, bytes: 16 }, paged: none },
      { tag: 0x44444444, nonPaged: { allocs: 4, frees: 3, bytes: 8 }, paged: none },
    ]);
  });

  test('are not known where one table cannot be read', () => {
    const fake = fakeKernel();
    const tracker = trackerOf(fake);
    fake.take(copy, TRACKER_RECORD);
    expect(readAllTags(fake, tracker)).toBeUndefined();
  });
});

test('without the symbols of the tables there is no tracker, and nothing else is missing', () => {
  const fake = fakeKernel();
  fake.answers.set('dt nt!_POOL_TRACKER_TABLE', 'Symbol nt!_POOL_TRACKER_TABLE not found.');
  expect(targetOf(fake).tracker).toBeUndefined();
  expect(targetOf(fake)).toHaveProperty('bigPages');
});
