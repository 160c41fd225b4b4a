import type { EventCounts } from '../../pool/books/coverage';
import { type Tag, withoutProtectedBit } from '../../pool/tags/tag';
import {
  hashSlot,
  readTrackerRecord,
  readTrackerTable,
  sumRecords,
  TRACKER_FIELDS,
  type TrackerField,
  type TrackerLayout,
  type TrackerRecord,
} from '../../pool/tags/tracker-table';
import { type Address, NULL_ADDRESS, type PointerSize } from '../../pool/values/address';
import type { StructureListing } from '../../text/memory/structure';
import { elementAddress, readDword, readPointer, readPointers } from '../debugger/memory';
import type { Reader } from '../debugger/ports';
import { readStructure, structureSize, typeSize } from '../debugger/structure';
import { findSymbolOf, type Locate, type SymbolReading } from '../debugger/symbol';

/** The kernel's tag tracker: where its tables lie and what their records look like. */
export interface TrackerTables {
  readonly layout: TrackerLayout;
  /** The master table, then the copies of the other processors; the same slots in each. */
  readonly tables: readonly Address[];
  /** Slots of each, the overflow slot included. */
  readonly slots: number;
  readonly mask: number;
  /** Tags that found no slot when the table was full; searched from its start. */
  readonly expansion?: { readonly table: Address; readonly slots: number };
}

/** Records read at a time while probing. */
const PROBES = 8;
const MOST_TABLES = 64;

/**
 * Finds the tables by symbols; undefined when symbols or memory do not give them. A table that is
 * not there is another thing than one of which nobody tells: without that one, sums would be short.
 */
export function findTrackerTables(
  reader: Reader,
  locate: Locate,
  size: PointerSize,
): TrackerTables | undefined {
  const layout = layoutOf(readStructure(reader, '_POOL_TRACKER_TABLE'));
  const numbers = numbersIn(reader, locate);
  const master = pointerIn(reader, locate('PoolTrackTable'), size);
  if (!layout || !numbers || !isThere(master)) return undefined;
  const others = copiesIn(reader, locate('ExPoolTagTables'), size);
  const expansion = expansionIn(reader, locate, size);
  if (!others || expansion === 'unknown') return undefined;
  const tables = [master.address, ...others.filter((table) => table !== master.address)];
  return { layout, tables, ...numbers, expansion: expansion === 'none' ? undefined : expansion };
}

/** The same for a target of which nothing else is known. */
export const locateTracker = (
  reader: Reader,
  size: PointerSize | undefined,
): TrackerTables | undefined =>
  size && findTrackerTables(reader, (name) => findSymbolOf(reader, name, size), size);

function numbersIn(
  reader: Reader,
  locate: Locate,
): Pick<TrackerTables, 'slots' | 'mask'> | undefined {
  const slots = numberIn(reader, locate('PoolTrackTableSize'));
  const mask = numberIn(reader, locate('PoolTrackTableMask'));
  return slots === undefined || mask === undefined ? undefined : { slots, mask };
}

/** Tables of the processors, where each has its own; undefined where that is not known. */
function copiesIn(
  reader: Reader,
  copies: SymbolReading,
  size: PointerSize,
): readonly Address[] | undefined {
  if (copies.kind !== 'found') return copies.kind === 'absent' ? [] : undefined;
  return readPointers(reader, copies.address, MOST_TABLES, size);
}

/** A kernel without one has no such symbol, or a null pointer there. */
function expansionIn(
  reader: Reader,
  locate: Locate,
  size: PointerSize,
): TrackerTables['expansion'] | 'none' | 'unknown' {
  const pointer = pointerIn(reader, locate('PoolTrackTableExpansion'), size);
  if (pointer.kind === 'unknown') return 'unknown';
  if (!isThere(pointer)) return 'none';
  const slots = numberIn(reader, locate('PoolTrackTableExpansionSize'));
  if (slots === undefined) return 'unknown';
  return slots === 0 ? 'none' : { table: pointer.address, slots };
}

/** What the tracker has of one tag. */
export type RecordReading =
  | { readonly kind: 'found'; readonly record: TrackerRecord }
  | /** No record: never allocated since boot. */ { readonly kind: 'absent' }
  | /** The tables are full: the tag may be booked with others. */ { readonly kind: 'overflow' }
  | { readonly kind: 'unreadable' };

/** What the tracker says of one tag. */
export type CounterReading =
  | { readonly kind: 'found'; readonly counts: EventCounts }
  | Exclude<RecordReading, { readonly kind: 'found' }>;

const UNREADABLE = { kind: 'unreadable' } as const;

/** The tag's counters, both pools together. */
export function readTagCounters(reader: Reader, tracker: TrackerTables, tag: Tag): CounterReading {
  const reading = readTagRecord(reader, tracker, tag);
  if (reading.kind !== 'found') return reading;
  const { nonPaged, paged } = reading.record;
  return {
    kind: 'found',
    counts: { allocs: nonPaged.allocs + paged.allocs, frees: nonPaged.frees + paged.frees },
  };
}

/** The tag's record from its slot in each table, or from the expansion table. */
export function readTagRecord(reader: Reader, tracker: TrackerTables, tag: Tag): RecordReading {
  const slot = findSlot(reader, tracker, tag);
  if (slot.kind !== 'slot')
    return slot.kind === 'none' ? readExpansion(reader, tracker, tag) : slot;
  const records: TrackerRecord[] = [];
  for (const table of tracker.tables) {
    const read = readRecords(reader, tracker, table, slot.index, 1);
    if (!read) return UNREADABLE;
    // A processor that has not booked the tag yet has no key in the slot.
    const record = read.get(0);
    if (record && withoutProtectedBit(record.tag) === tag) records.push(record);
  }
  return found(sumRecords(records));
}

/**
 * The tags that found a slot: each has its key in the master table. One read, large on a slow line.
 * @returns undefined when the table cannot be read
 */
export function readTags(reader: Reader, tracker: TrackerTables): readonly Tag[] | undefined {
  const [master] = tracker.tables;
  const records = master && readRecords(reader, tracker, master, 0, tracker.mask + 1);
  return records && [...records.values()].map(({ tag }) => withoutProtectedBit(tag));
}

/**
 * Every tag that has a record, the overflow record included, as sums over the processors.
 * One read for each table: large, but nothing that the debugger's own listing does not read.
 * @returns undefined when a table cannot be read
 */
export function readAllTags(
  reader: Reader,
  tracker: TrackerTables,
): readonly TrackerRecord[] | undefined {
  const bySlot = new Map<number, TrackerRecord[]>();
  for (const table of tracker.tables) {
    const read = readRecords(reader, tracker, table, 0, tracker.slots);
    if (!read) return undefined;
    read.forEach((record, slot) => {
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), record]);
    });
  }
  const { expansion } = tracker;
  const more = expansion ? readRecords(reader, tracker, expansion.table, 0, expansion.slots) : [];
  if (!more) return undefined;
  const sums = [...bySlot.values()].map(sumRecords);
  return [...sums, ...more.values()].filter((sum): sum is TrackerRecord => sum !== undefined);
}

type Slot =
  | { readonly kind: 'slot'; readonly index: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** Linear probing in the master table; a slot without key ends the search. */
function findSlot(reader: Reader, tracker: TrackerTables, tag: Tag): Slot {
  const [master] = tracker.tables;
  if (!master) return UNREADABLE;
  const hashed = tracker.mask + 1;
  let slot = hashSlot(tag, tracker.mask);
  for (let left = hashed; left > 0; ) {
    const count = Math.min(PROBES, hashed - slot, left);
    const records = readRecords(reader, tracker, master, slot, count);
    if (!records) return UNREADABLE;
    for (let index = 0; index < count; index += 1) {
      const record = records.get(index);
      if (!record) return { kind: 'none' };
      if (withoutProtectedBit(record.tag) === tag) return { kind: 'slot', index: slot + index };
    }
    slot = (slot + count) % hashed;
    left -= count;
  }
  return { kind: 'none' };
}

function readRecords(
  reader: Reader,
  { layout }: TrackerTables,
  table: Address,
  first: number,
  count: number,
): ReadonlyMap<number, TrackerRecord> | undefined {
  const address = elementAddress(table, first, layout.size);
  const bytes = reader.readMemory(address, count * layout.size);
  return bytes && readTrackerTable(bytes, layout);
}

function readExpansion(reader: Reader, tracker: TrackerTables, tag: Tag): RecordReading {
  const { expansion } = tracker;
  const records = expansion && readRecords(reader, tracker, expansion.table, 0, expansion.slots);
  if (expansion && !records) return UNREADABLE;
  const own = [...(records?.values() ?? [])].find(
    (record) => withoutProtectedBit(record.tag) === tag,
  );
  return own ? found(own) : overflowOrAbsent(reader, tracker);
}

/**
 * The last slot of each table collects what found none. While all are empty, absent really means
 * never seen.
 */
function overflowOrAbsent(reader: Reader, tracker: TrackerTables): RecordReading {
  for (const table of tracker.tables) {
    const address = elementAddress(table, tracker.slots - 1, tracker.layout.size);
    const bytes = reader.readMemory(address, tracker.layout.size);
    const last = bytes && readTrackerRecord(bytes, 0, tracker.layout);
    if (!last) return UNREADABLE;
    if (last.nonPaged.allocs + last.paged.allocs > 0) return { kind: 'overflow' };
  }
  return { kind: 'absent' };
}

const found = (record: TrackerRecord | undefined): RecordReading =>
  record ? { kind: 'found', record } : UNREADABLE;

function layoutOf(structure: StructureListing | undefined): TrackerLayout | undefined {
  const size = structure && structureSize(structure);
  if (!structure || size === undefined) return undefined;
  const fields: Partial<Record<TrackerField, { offset: number; bytes: 4 | 8 }>> = {};
  for (const name of TRACKER_FIELDS) {
    const field = structure.fields.get(name);
    const bytes = field && typeSize(field.type);
    if (!field || (bytes !== 4 && bytes !== 8)) return undefined;
    fields[name] = { offset: field.offset, bytes };
  }
  return { size, fields: fields as TrackerLayout['fields'] };
}

type Found = Extract<SymbolReading, { kind: 'found' }>;

const isThere = (pointer: SymbolReading): pointer is Found =>
  pointer.kind === 'found' && pointer.address !== NULL_ADDRESS;

/** The pointer at a symbol. */
function pointerIn(reader: Reader, place: SymbolReading, size: PointerSize): SymbolReading {
  if (place.kind !== 'found') return place;
  const address = readPointer(reader, place.address, size);
  return address ? { kind: 'found', address } : { kind: 'unknown', said: '' };
}

const numberIn = (reader: Reader, place: SymbolReading): number | undefined =>
  place.kind === 'found' ? readDword(reader, place.address) : undefined;
