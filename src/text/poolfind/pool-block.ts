import type { Tag } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { UnreadLine } from '../lines/unread';

/** Commands and programs that list blocks one by one. */
export type BlockSource = 'poolFind' | 'pool' | 'bigPools' | 'wdfPoolUsage';

/** A block as a command lists it. What the row does not print is absent. */
export interface PoolBlock {
  readonly address: Address;
  /** As printed: with the header in the old forms of `!poolfind` and in `!pool`, else without. */
  readonly bytes: number;
  /** Four characters, as printed. */
  readonly text: string;
  /** Absent where the text has a dot, or signs that are no tag. */
  readonly tag?: Tag;
  readonly pool?: 'nonPaged' | 'paged';
  readonly isFree: boolean;
  /** The block that was asked for. */
  readonly isMarked?: true;
  /** Who allocated it, by name. */
  readonly caller?: string;
}

/** The blocks of one tag, pool and caller in a listing. */
export interface BlockGroup extends Pick<PoolBlock, 'text' | 'tag' | 'pool' | 'caller'> {
  /** Allocated ones. */
  readonly blocks: number;
  readonly bytes: number;
  readonly smallest: number;
  readonly largest: number;
  /** Free ones that still have the tag. */
  readonly free: number;
}

/** One listing of blocks. */
export interface BlockListing {
  readonly source: BlockSource;
  readonly groups: readonly BlockGroup[];
  /** The block that `!pool` was asked for. */
  readonly marked?: PoolBlock;
  /** The search was broken off: there may be more. */
  readonly isPart?: true;
  readonly unread: readonly UnreadLine[];
}
