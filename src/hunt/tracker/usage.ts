import type { TagUsage } from '../../pool/tags/tag-usage';
import { sorted } from '../../pool/values/sorted';
import { totalOf } from '../../text/poolused/poolused';
import { parsePoolUsed } from '../../text/poolused/poolused.parse';
import { poolUsed } from '../debugger/commands';
import type { Reader } from '../debugger/ports';
import { withExactTags } from './exact-tags';

/** What every tag holds, as the debugger's own listing has it. */
export type UsageReading =
  | {
      readonly kind: 'read';
      readonly rows: readonly TagUsage[];
      /** Lines of the table that could not be read. */
      readonly unread: number;
      /** What the rows add up to, against the listing's TOTAL row. */
      readonly total: ReturnType<typeof totalOf>;
      /** Seconds that it took, and the debugger's words for the session. */
      readonly seconds: number;
      readonly session?: string;
    }
  | { readonly kind: 'noTable'; readonly answer: string };

/**
 * Reads `!poolused` with counts since boot.
 * @throws HostError when the debugger refuses the command
 */
export function readUsage(reader: Reader): UsageReading {
  const began = reader.now();
  const lines = reader.query(poolUsed('tag', true));
  const listing = parsePoolUsed(lines);
  if (!listing) return { kind: 'noTable', answer: lines.slice(-3).join(' / ').slice(0, 200) };
  return {
    kind: 'read',
    rows: withExactTags(reader, listing.rows),
    unread: listing.unread.length,
    total: totalOf(listing),
    seconds: (reader.now() - began) / 1000,
    session: reader.session().description,
  };
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
