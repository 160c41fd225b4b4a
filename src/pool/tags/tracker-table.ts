import { readUnsigned } from '../values/little-endian';
import { type Tag, tagFromValue } from './tag';

/** Fields of `_POOL_TRACKER_TABLE` that count; their order and size differ by Windows version. */
export const TRACKER_FIELDS = [
  'Key',
  'NonPagedAllocs',
  'NonPagedFrees',
  'NonPagedBytes',
  'PagedAllocs',
  'PagedFrees',
  'PagedBytes',
] as const;

export type TrackerField = (typeof TRACKER_FIELDS)[number];

/** Where the fields lie in a record. Read from symbols: the names are stable, the offsets are not. */
export interface TrackerLayout {
  /** Bytes of a record. */
  readonly size: number;
  readonly fields: Readonly<
    Record<TrackerField, { readonly offset: number; readonly bytes: 4 | 8 }>
  >;
}

/** Counts and bytes of one tag in one pool, in one table or as a sum. */
export interface TrackerCounters {
  readonly allocs: number;
  readonly frees: number;
  /** Negative in a processor's own table when its blocks were allocated on others. */
  readonly bytes: number;
}

/** One record of a tracker table. */
export interface TrackerRecord {
  readonly tag: Tag;
  readonly nonPaged: TrackerCounters;
  readonly paged: TrackerCounters;
}

/**
 * Slot of a value in the kernel's hash tables: the product with 40543 in 64 bits, its halves
 * XORed, and the mask. `Cont` (0x746E6F43) gives 0x5DA6EBDA before the mask.
 */
export function hashSlot(value: number, mask: number): number {
  const factor = 40543;
  const lowProduct = (value & 0xffff) * factor;
  const highProduct = (value >>> 16) * factor;
  const low = lowProduct + (highProduct % 0x10000) * 0x10000;
  const high = Math.floor(highProduct / 0x10000) + Math.floor(low / 0x100000000);
  return ((low % 0x100000000) ^ high) & mask;
}

/** The record at an offset; undefined when the bytes end before it does, or no number holds it. */
export function readTrackerRecord(
  bytes: Uint8Array,
  at: number,
  layout: TrackerLayout,
): TrackerRecord | undefined {
  const field = (name: TrackerField, signed: boolean): number | undefined => {
    const { offset, bytes: size } = layout.fields[name];
    return readCounter(bytes, at + offset, size, signed);
  };
  const key = field('Key', false);
  const nonPaged = counters(
    field('NonPagedAllocs', false),
    field('NonPagedFrees', false),
    field('NonPagedBytes', true),
  );
  const paged = counters(
    field('PagedAllocs', false),
    field('PagedFrees', false),
    field('PagedBytes', true),
  );
  if (key === undefined || !nonPaged || !paged) return undefined;
  return { tag: tagFromValue(key), nonPaged, paged };
}

function counters(
  allocs: number | undefined,
  frees: number | undefined,
  bytes: number | undefined,
): TrackerCounters | undefined {
  if (allocs === undefined || frees === undefined || bytes === undefined) return undefined;
  return { allocs, frees, bytes };
}

/** A counter of 4 or 8 bytes; undefined beyond what a number holds exactly. */
function readCounter(
  bytes: Uint8Array,
  at: number,
  size: 4 | 8,
  signed: boolean,
): number | undefined {
  const low = readUnsigned(bytes, at, 4);
  const high = size === 8 ? readUnsigned(bytes, at + 4, 4) : 0;
  if (low === undefined || high === undefined) return undefined;
  const top = size === 8 ? high : low;
  const sign = signed && top >= 0x80000000 ? -(size === 8 ? 2 ** 64 : 2 ** 32) : 0;
  // The sign goes into the high half first: 2^64 itself would round.
  const value = size === 8 ? (high + sign / 2 ** 32) * 2 ** 32 + low : low + sign;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The record of a tag as the sum over the processors' copies. */
export function sumRecords(records: readonly TrackerRecord[]): TrackerRecord | undefined {
  const [first, ...rest] = records;
  if (!first) return undefined;
  return rest.reduce(
    (sum, record) => ({
      tag: sum.tag,
      nonPaged: addCounters(sum.nonPaged, record.nonPaged),
      paged: addCounters(sum.paged, record.paged),
    }),
    first,
  );
}

/** Of two pools, or of two processors. */
export const addCounters = (a: TrackerCounters, b: TrackerCounters): TrackerCounters => ({
  allocs: a.allocs + b.allocs,
  frees: a.frees + b.frees,
  bytes: a.bytes + b.bytes,
});

/** All records of a table in slot order, with their slots; slots without key are left out. */
export function readTrackerTable(
  bytes: Uint8Array,
  layout: TrackerLayout,
): ReadonlyMap<number, TrackerRecord> {
  const records = new Map<number, TrackerRecord>();
  for (let slot = 0; (slot + 1) * layout.size <= bytes.length; slot += 1) {
    const record = readTrackerRecord(bytes, slot * layout.size, layout);
    if (record && record.tag !== 0) records.set(slot, record);
  }
  return records;
}
