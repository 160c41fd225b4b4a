import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { UnreadLine } from '../lines/unread';

/**
 * The layouts of `!poolused`. The debugger's extension decides, not the Windows version.
 *
 * - `oldest`: Windows 2000 era, everything one column left of `old`, no descriptions
 * - `old`: XP to Vista era debuggers, the description glued to the last number
 * - `current`: wide columns, a TAB before the description
 * - `verbose`: `current` with flag 1: Allocs, Frees, Diff, Used for each pool
 */
export type PoolUsedLayout = 'oldest' | 'old' | 'current' | 'verbose';

/** What the sort line said; a listing filtered by tag may have none. */
export type PoolUsedSort = 'tag' | 'nonPaged' | 'paged' | 'sessionTag';

/** One listing of `!poolused`, or of what has its columns. */
export interface PoolUsedListing {
  readonly layout: PoolUsedLayout;
  /** PoolMon, a table of a program that has titles, or a listing of NT 4 and 2000 of one pool, which stands in the place of nonpaged. */
  readonly source?: 'poolMon' | 'onePool' | 'table';
  /** Kilobytes of both pools in all, as PoolMon's screen has them. */
  readonly inAll?: { readonly nonPaged: number; readonly paged: number };
  readonly sort?: PoolUsedSort;
  readonly rows: readonly TagUsage[];
  /** The TOTAL row; absent when the listing was cut or broken off before it. */
  readonly total?: { readonly nonPaged: PoolUse; readonly paged: PoolUse };
  readonly unread: readonly UnreadLine[];
}

/** Whether the rows add up to the listing's own total; one that was cut or filtered has none. */
export function totalOf({ rows, total }: PoolUsedListing): 'missing' | 'differs' | 'whole' {
  if (total === undefined) return 'missing';
  const adds = (pool: 'nonPaged' | 'paged'): boolean =>
    rows.reduce((bytes, row) => bytes + row[pool].bytes, 0) === total[pool].bytes;
  return adds('nonPaged') && adds('paged') ? 'whole' : 'differs';
}
