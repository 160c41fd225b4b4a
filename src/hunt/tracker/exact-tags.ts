import { tagText, withoutProtectedBit } from '../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { TrackerCounters, TrackerRecord } from '../../pool/tags/tracker-table';
import type { Reader } from '../debugger/ports';
import { readPointerSizeOf } from '../target/target';
import { locateTracker, readAllTags } from './tracker';

/**
 * Rows of a listing in which dots stand for bytes that do not print (or for dots), with their
 * tags from the tracker itself, where it can be read. Nothing may have run since the listing.
 */
export function withExactTags(reader: Reader, rows: readonly TagUsage[]): readonly TagUsage[] {
  if (rows.every(({ tag }) => tag !== undefined)) return rows;
  const records = allTags(reader);
  return rows.map((row) => {
    const own = row.tag === undefined ? recordOf(row, records) : undefined;
    return own ? { ...row, tag: withoutProtectedBit(own.tag) } : row;
  });
}

/** Without symbols, or with memory that cannot be read, the listing is all there is. */
function allTags(reader: Reader): readonly TrackerRecord[] {
  const tracker = locateTracker(reader, readPointerSizeOf(reader));
  return (tracker && readAllTags(reader, tracker)) ?? [];
}

/** The only record that prints so; of several, the only one with the row's numbers. */
function recordOf(row: TagUsage, records: readonly TrackerRecord[]): TrackerRecord | undefined {
  const alike = records.filter(({ tag }) => tagText(withoutProtectedBit(tag)) === row.text);
  const same = alike.length === 1 ? alike : alike.filter((record) => hasNumbers(record, row));
  return same.length === 1 ? same[0] : undefined;
}

const hasNumbers = ({ nonPaged, paged }: TrackerRecord, row: TagUsage): boolean =>
  isSame(nonPaged, row.nonPaged) && isSame(paged, row.paged);

/** A sum with more frees than allocations is listed as none outstanding. */
const isSame = ({ allocs, frees, bytes }: TrackerCounters, listed: PoolUse): boolean =>
  bytes === listed.bytes && Math.max(0, allocs - frees) === listed.outstanding;
