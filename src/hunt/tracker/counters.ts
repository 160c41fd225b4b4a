import type { EventCounts } from '../../pool/books/coverage';
import type { Tag } from '../../pool/tags/tag';
import { parsePoolUsed } from '../../text/poolused/poolused.parse';
import { poolUsedOf } from '../debugger/commands';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { Target } from '../target/target';
import { type CounterReading, readTagCounters } from './tracker';

/** The tag's own counters: by the tables where they are known, else by a listing. */
export function readCounters(reader: Reader, target: Target, tag: Tag): CounterReading {
  if (target.tracker) return readTagCounters(reader, target.tracker, tag);
  return unlessRefused<CounterReading>(
    () => readListedCounters(reader, tag),
    () => ({ kind: 'unreadable' }),
  );
}

/** The counts, where they were read: a tag without a record was never allocated. */
export function countsOf(reading: CounterReading): EventCounts | undefined {
  if (reading.kind === 'found') return reading.counts;
  return reading.kind === 'absent' ? { allocs: 0, frees: 0 } : undefined;
}

/**
 * The counters from `!poolused` filtered to the tag. Two rows that print like it leave it open
 * which is meant.
 */
function readListedCounters(reader: Reader, tag: Tag): CounterReading {
  const listing = parsePoolUsed(reader.query(poolUsedOf(tag)));
  if (!listing) return { kind: 'unreadable' };
  const [row, ...others] = listing.rows.filter((each) => each.tag === tag);
  if (!row) return { kind: listing.rows.length === 0 ? 'absent' : 'unreadable' };
  const allocs = [row.nonPaged.allocs, row.paged.allocs];
  const frees = [row.nonPaged.frees, row.paged.frees];
  if (others.length > 0) return { kind: 'unreadable' };
  const counts = { allocs: sum(allocs), frees: sum(frees) };
  const { allocs: a, frees: f } = counts;
  return a === undefined || f === undefined
    ? { kind: 'unreadable' }
    : { kind: 'found', counts: { allocs: a, frees: f } };
}

/** The sum, where every term is known. */
function sum(terms: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const term of terms) {
    if (term === undefined) return undefined;
    total += term;
  }
  return total;
}
