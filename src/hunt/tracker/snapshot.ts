import type { Snapshot } from '../../pool/recording/recording';
import { type Tag, withoutProtectedBit } from '../../pool/tags/tag';
import type { TrackerCounters, TrackerRecord } from '../../pool/tags/tracker-table';
import type { Reader } from '../debugger/ports';
import type { Observer } from '../events';
import { readKernelTimes } from '../target/shared-data';
import { readPointerSizeOf } from '../target/target';
import { locateTracker, readAllTags, readTagRecord, type TrackerTables } from './tracker';

/**
 * Reads what the kernel's tag tracker has counted: each table once and whole, or the slots of some
 * tags.
 * @param tags the only ones wanted
 * @returns undefined where symbols or memory do not give the tables
 */
export function readSnapshot(
  reader: Reader,
  observer: Observer,
  name: string,
  tags?: readonly Tag[],
): Snapshot | undefined {
  const size = readPointerSizeOf(reader);
  const tracker = locateTracker(reader, size);
  if (!size || !tracker) return undefined;
  const times = readKernelTimes(reader, size);
  if (!tags) observer({ kind: 'tables', bytes: bytesOf(tracker) });
  const records = tags ? recordsOf(reader, tracker, tags) : readAllTags(reader, tracker);
  if (!records) return undefined;
  const bits = tracker.layout.fields.NonPagedAllocs.bytes === 4 ? 32 : 64;
  return {
    name,
    time: reader.now(),
    uptime: times && Math.round(times.uptime),
    bootTime: times && Math.round(times.bootTime),
    whole: !tags,
    bits,
    rows: records
      .map(({ tag, nonPaged, paged }) => [
        withoutProtectedBit(tag),
        ...countsOf(nonPaged),
        ...countsOf(paged),
      ])
      // The overflow record is there from the start.
      .filter((row) => tags || row.slice(1).some((count) => count !== 0)),
  };
}

const bytesOf = ({ tables, slots, layout, expansion }: TrackerTables): number =>
  (tables.length * slots + (expansion?.slots ?? 0)) * layout.size;

const countsOf = ({ allocs, frees, bytes }: TrackerCounters): readonly number[] => [
  allocs,
  frees,
  bytes,
];

/** A tag without a record has never been allocated. */
function recordsOf(
  reader: Reader,
  tracker: TrackerTables,
  tags: readonly Tag[],
): readonly TrackerRecord[] | undefined {
  const records: TrackerRecord[] = [];
  for (const tag of tags) {
    const reading = readTagRecord(reader, tracker, tag);
    if (reading.kind === 'found') records.push(reading.record);
    else if (reading.kind === 'absent') records.push({ tag, nonPaged: NONE, paged: NONE });
    else return undefined;
  }
  return records;
}

const NONE: TrackerCounters = { allocs: 0, frees: 0, bytes: 0 };
