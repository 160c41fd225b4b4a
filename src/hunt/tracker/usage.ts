import { rowsOf } from '../../pool/growth/snapshot-reading';
import type { TagUsage } from '../../pool/tags/tag-usage';
import { sorted } from '../../pool/values/sorted';
import { totalOf } from '../../text/poolused/poolused';
import { parsePoolUsed } from '../../text/poolused/poolused.parse';
import { poolUsed } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';
import type { Observer } from '../events';
import { withExactTags } from './exact-tags';
import { readSnapshot } from './snapshot';

/** What every tag holds. */
export interface UsageReading {
  readonly rows: readonly TagUsage[];
  /** By the kernel's own tables: the debugger has no `!poolused`, or it gave no listing. */
  readonly isOfTables: boolean;
  /** Lines of the listing that could not be read. */
  readonly unread: number;
  /** What the rows add up to, against the listing's TOTAL row. */
  readonly total: ReturnType<typeof totalOf>;
  /** Seconds that it took, and the debugger's words for the session. */
  readonly seconds: number;
  readonly session?: string;
}

/**
 * Reads `!poolused` with counts since boot, or the tables that it reads where it is not to be had.
 * @returns undefined where neither can be read
 */
export function readUsage(reader: Reader, observer: Observer): UsageReading | undefined {
  const began = reader.now();
  const listing = parsePoolUsed(answerOf(reader, poolUsed('tag', true)));
  const snapshot = listing ? undefined : readSnapshot(reader, observer, '');
  const rows = listing ? withExactTags(reader, listing.rows) : snapshot && rowsOf(snapshot);
  return (
    rows && {
      rows,
      isOfTables: !listing,
      unread: listing ? listing.unread.length : 0,
      total: listing ? totalOf(listing) : 'whole',
      seconds: (reader.now() - began) / 1000,
      session: reader.session().description,
    }
  );
}

/** Orders of tags, largest first save for `tag`. */
export type UsageSort =
  | 'nonpaged'
  | 'paged'
  | 'tag'
  | 'allocs'
  | 'frees'
  | 'diff'
  | 'bytes'
  | 'peralloc';

export const USAGE_SORTS: readonly UsageSort[] = [
  'nonpaged',
  'paged',
  'tag',
  'allocs',
  'frees',
  'diff',
  'bytes',
  'peralloc',
];

/** The rows in an order; equal ones stay as they were. */
export function sortUsage(rows: readonly TagUsage[], sort: UsageSort): readonly TagUsage[] {
  if (sort === 'tag') return sorted(rows, byText);
  const value = usageValue(sort);
  return sorted(rows, (a, b) => value(b) - value(a));
}

function byText({ text: a }: TagUsage, { text: b }: TagUsage): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function usageValue(sort: Exclude<UsageSort, 'tag'>): (row: TagUsage) => number {
  switch (sort) {
    case 'nonpaged':
      return (row) => row.nonPaged.bytes;
    case 'paged':
      return (row) => row.paged.bytes;
    case 'allocs':
      return (row) => (row.nonPaged.allocs ?? 0) + (row.paged.allocs ?? 0);
    case 'frees':
      return (row) => (row.nonPaged.frees ?? 0) + (row.paged.frees ?? 0);
    case 'diff':
      return outstandingOf;
    case 'bytes':
      return bytesOf;
    case 'peralloc':
      return (row) => (outstandingOf(row) === 0 ? 0 : bytesOf(row) / outstandingOf(row));
  }
}

/** Outstanding allocations and bytes of both pools. */
const outstandingOf = (row: TagUsage): number => row.nonPaged.outstanding + row.paged.outstanding;

const bytesOf = (row: TagUsage): number => row.nonPaged.bytes + row.paged.bytes;
