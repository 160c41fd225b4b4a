import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { realSample, testWithRealSample } from '../../test/shared';
import { tagFromValue } from './tag';
import {
  hashSlot,
  readTrackerRecord,
  readTrackerTable,
  sumRecords,
  TRACKER_FIELDS,
  type TrackerField,
  type TrackerLayout,
  type TrackerRecord,
} from './tracker-table';

/** The layouts of different Windows versions: offset and bytes of each field, in field order. */
const layoutOf = (size: number, ...fields: readonly [number, 4 | 8][]): TrackerLayout => ({
  size,
  fields: Object.fromEntries(
    TRACKER_FIELDS.map((name, index) => {
      const [offset, bytes] = fields[index] ?? [0, 4];
      return [name, { offset, bytes }];
    }),
  ) as TrackerLayout['fields'],
});

const X86 = layoutOf(0x1c, [0, 4], [4, 4], [8, 4], [12, 4], [16, 4], [20, 4], [24, 4]);
const LAYOUTS = {
  'x86 to 1709': X86,
  'x64 to 1709': layoutOf(0x28, [0, 4], [4, 4], [8, 4], [16, 8], [24, 4], [28, 4], [32, 8]),
  'x64 1803 on': layoutOf(0x38, [0, 4], [16, 8], [24, 8], [8, 8], [40, 8], [48, 8], [32, 8]),
  'x64 Windows 11': layoutOf(0x50, [0, 4], [16, 8], [24, 8], [8, 8], [40, 8], [48, 8], [32, 8]),
  'x86 21292': layoutOf(0x40, [0, 4], [8, 8], [16, 8], [4, 4], [32, 8], [40, 8], [24, 4]),
};

/** Writes a record as the kernel would. */
function write(layout: TrackerLayout, values: Readonly<Record<TrackerField, number>>): Uint8Array {
  const record = new Uint8Array(layout.size);
  const view = new DataView(record.buffer);
  for (const name of TRACKER_FIELDS) {
    const { offset, bytes } = layout.fields[name];
    if (bytes === 8) view.setBigInt64(offset, BigInt(values[name]), true);
    else view.setUint32(offset, values[name] >>> 0, true);
  }
  return record;
}

const values = {
  Key: 0x20636241,
  NonPagedAllocs: 12,
  NonPagedFrees: 10,
  NonPagedBytes: 0x1230,
  PagedAllocs: 70_000,
  PagedFrees: 69_999,
  PagedBytes: 0x80,
};

describe.each(Object.entries(LAYOUTS))('a record of %s', (_, layout) => {
  test('is read field by field', () => {
    expect(readTrackerRecord(write(layout, values), 0, layout)).toEqual({
      tag: 0x20636241,
      nonPaged: { allocs: 12, frees: 10, bytes: 0x1230 },
      paged: { allocs: 70_000, frees: 69_999, bytes: 0x80 },
    });
  });

  test("may hold negative bytes, in one processor's copy", () => {
    const copy = write(layout, { ...values, NonPagedBytes: -0x1000 });
    expect(readTrackerRecord(copy, 0, layout)?.nonPaged.bytes).toBe(-0x1000);
  });

  test('that is cut off is not read', () => {
    expect(readTrackerRecord(write(layout, values).slice(0, 12), 0, layout)).toBeUndefined();
  });
});

test('a counter beyond what a number holds is not read as another', () => {
  const layout = LAYOUTS['x64 1803 on'];
  const record = write(layout, values);
  new DataView(record.buffer).setBigUint64(16, 2n ** 53n + 1n, true);
  expect(readTrackerRecord(record, 0, layout)).toBeUndefined();
});

test('slots without key are left out, the others keep their number', () => {
  const table = new Uint8Array(X86.size * 3);
  table.set(write(X86, values), X86.size * 2);
  expect([...readTrackerTable(table, X86).keys()]).toEqual([2]);
});

test("only the sum over the processors' copies means something", () => {
  const tag = tagFromValue(0x20636241);
  const none = { allocs: 0, frees: 0, bytes: 0 };
  const copies: TrackerRecord[] = [
    { tag, nonPaged: { allocs: 10, frees: 0, bytes: 1600 }, paged: none },
    { tag, nonPaged: { allocs: 0, frees: 9, bytes: -1440 }, paged: none },
  ];
  const sum = sumRecords(copies);
  expect(sum?.nonPaged).toEqual({ allocs: 10, frees: 9, bytes: 160 });
  expect(sumRecords([])).toBeUndefined();
});

test('the hash of a tag is the published one', () => {
  expect(hashSlot(0x746e6f43, 0x7fffffff)).toBe(0x5da6ebda);
  expect(hashSlot(0x746e6f43, 0x7ff)).toBe(0x3da);
});

interface TableOfRecord {
  readonly mask: string;
  readonly rows: readonly {
    readonly index: number;
    readonly key: string;
    readonly nonPaged: TrackerRecord['nonPaged'];
    readonly paged: TrackerRecord['paged'];
  }[];
}

const TABLE = 'recordings/pooltracktable.bin';

testWithRealSample(TABLE)('the table of a real kernel is read as its decoding says', () => {
  const records = readTrackerTable(readFileSync(realSample(TABLE)), X86);
  const decoded = JSON.parse(
    readFileSync(realSample('recordings/pooltracktable.json'), 'utf8'),
  ) as TableOfRecord;
  expect(decoded.rows.length).toBeGreaterThan(180);
  expect(records.size).toBe(decoded.rows.length);
  const mask = Number.parseInt(decoded.mask, 16);
  for (const { index, key, nonPaged, paged } of decoded.rows) {
    const tag = tagFromValue(Number.parseInt(key, 16));
    expect(records.get(index)).toEqual({ tag, nonPaged, paged });
    expect(isOnItsProbe(tag, index, mask, records)).toBe(true);
  }
});

/** Every slot from the tag's own to where it lies is taken. */
function isOnItsProbe(
  tag: number,
  index: number,
  mask: number,
  records: ReadonlyMap<number, TrackerRecord>,
): boolean {
  for (let slot = hashSlot(tag, mask); slot !== index; slot = (slot + 1) & mask) {
    if (!records.has(slot)) return index === mask + 1;
  }
  return true;
}
