import type { Tag } from './tag';

/** What one kind of pool holds of a tag. All numbers are decimal counts as the kernel booked them. */
export interface PoolUse {
  /** Allocations since boot; absent in summary listings, which print only what is outstanding. */
  readonly allocs?: number;
  /** Frees since boot; absent in summary listings. */
  readonly frees?: number;
  /** Outstanding allocations. */
  readonly outstanding: number;
  /** Outstanding bytes, headers and rounding included. */
  readonly bytes: number;
  /** What PoolMon shows as change since the screen before. */
  readonly change?: { readonly allocs?: number; readonly frees?: number; readonly bytes?: number };
  /** The source says nothing of this pool: the numbers are none. */
  readonly isUnknown?: true;
}

/** What a tag holds: one row of `!poolused`, or of the tracker table. */
export interface TagUsage {
  /**
   * The four characters as printed: unprintable bytes are dots, so the text may stand for
   * several tags.
   */
  readonly text: string;
  /** Exact bytes, where the source has them: from the tracker table always, from a listing only if the text has no dot. */
  readonly tag?: Tag;
  readonly nonPaged: PoolUse;
  readonly paged: PoolUse;
  /** Description of pooltag.txt as printed; absent where there is none. */
  readonly description?: string;
}
