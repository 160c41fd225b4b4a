import { bytesOf, type TagGrowth } from '../../pool/growth/growth';
import { both } from '../../pool/growth/series';
import type { Tag } from '../../pool/tags/tag';
import type { TagUsage } from '../../pool/tags/tag-usage';

/** How a tag moved, as it is told to people and machines. */
export interface ToldGrowth extends Omit<TagGrowth, 'latest' | 'first' | 'last'> {
  readonly text: string;
  readonly tag?: Tag;
  readonly description?: string;
  /** Bytes held at the last reading. */
  readonly held: number;
  /** Bytes gained, of those held at first; absent where it held nothing. */
  readonly share?: number;
  /** Frees since boot, of allocations since boot, in both pools, at the last reading. */
  readonly freed?: number;
}

export function toldGrowth({ latest, first, last, ...growth }: TagGrowth): ToldGrowth {
  const { text, tag, description } = latest;
  const before = bytesOf(first);
  return {
    ...growth,
    text,
    tag,
    description,
    held: bytesOf(last),
    share: before > 0 ? growth.bytes / before : undefined,
    freed: freedShare(last),
  };
}

function freedShare({ nonPaged, paged }: TagUsage): number | undefined {
  const allocs = both(nonPaged.allocs, paged.allocs);
  const frees = both(nonPaged.frees, paged.frees);
  return allocs && frees !== undefined ? frees / allocs : undefined;
}
