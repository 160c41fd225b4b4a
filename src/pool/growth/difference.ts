import type { Tag } from '../tags/tag';
import type { PoolUse, TagUsage } from '../tags/tag-usage';
import { sorted } from '../values/sorted';
import { bootOf, type Reading } from './reading';
import { type Series, seriesOf } from './series';

/** What one kind of pool gained of a tag between two readings; negative where it shrank. */
export interface UseDifference {
  /** Allocations and frees between the readings; absent where a reading has no such counts. */
  readonly allocs?: number;
  readonly frees?: number;
  readonly outstanding: number;
  readonly bytes: number;
}

/** Two readings of a tag compared. */
export interface TagDifference {
  /** Four characters, as listings print them. */
  readonly text: string;
  readonly tag?: Tag;
  readonly description?: string;
  readonly nonPaged: UseDifference;
  readonly paged: UseDifference;
  /** Both kinds of pool together. */
  readonly bytes: number;
}

/** What changed between two readings. */
export interface Changes {
  readonly kind: 'changes';
  /** Whether it is known that the target was not started again between them. */
  readonly boot: 'same' | 'unknown';
  /**
   * Counts of allocations and frees may have 32 bits, and begun again at 0 more than once: their
   * differences are floors. Blocks and bytes are not.
   */
  readonly isAtLeast: boolean;
  /** Tags that hold more or less, the greatest growth of bytes first. */
  readonly rows: readonly TagDifference[];
  /** Tags that one reading does not tell of: no difference is known. */
  readonly incomparable: readonly string[];
}

export type Difference =
  | Changes
  | /** The target was started again between them, or may have been: nothing is subtracted. */ {
      readonly kind: 'otherBoot';
    }
  | /** One is of the pool of a session, the other one of the system's. */ {
      readonly kind: 'otherTable';
    };

/** Compares two readings tag by tag. */
export function differenceBetween(before: Reading, after: Reading): Difference {
  if (before.table !== after.table) return { kind: 'otherTable' };
  const boot = bootOf(before, after);
  const tags = seriesOf([before, after]);
  if (boot === 'other' || (boot === 'unknown' && tags.some(isFalling)))
    return { kind: 'otherBoot' };
  const isAtLeast = !(before.isWide && after.isWide);
  const rows: TagDifference[] = [];
  const incomparable: string[] = [];
  for (const { latest, uses } of tags) {
    const [from, to] = uses;
    if (!from || !to || isOfOtherPools(from, to)) incomparable.push(latest.text);
    else {
      const nonPaged = useDifference(from.nonPaged, to.nonPaged, !isAtLeast);
      const paged = useDifference(from.paged, to.paged, !isAtLeast);
      const bytes = nonPaged.bytes + paged.bytes;
      if (isChange(nonPaged) || isChange(paged)) rows.push({ ...latest, nonPaged, paged, bytes });
    }
  }
  return {
    kind: 'changes',
    boot,
    isAtLeast,
    rows: sorted(rows, (a, b) => b.bytes - a.bytes),
    incomparable,
  };
}

/** Whether one of them says nothing of a pool of which the other one does. */
const isOfOtherPools = (from: TagUsage, to: TagUsage): boolean =>
  from.nonPaged.isUnknown !== to.nonPaged.isUnknown || from.paged.isUnknown !== to.paged.isUnknown;

/** Counts since boot never fall while a target runs. */
function isFalling({ uses: [from, to] }: Series): boolean {
  const falls = (pool: 'nonPaged' | 'paged', count: 'allocs' | 'frees') =>
    (to?.[pool][count] ?? Infinity) < (from?.[pool][count] ?? 0);
  return (
    falls('nonPaged', 'allocs') ||
    falls('nonPaged', 'frees') ||
    falls('paged', 'allocs') ||
    falls('paged', 'frees')
  );
}

function useDifference(from: PoolUse, to: PoolUse, isWide: boolean): UseDifference {
  /** A count of 32 bits that has passed its end begins again at 0; one of 64 bits never does. */
  const counted = (old?: number, young?: number) => {
    if (old === undefined || young === undefined) return undefined;
    if (young >= old) return young - old;
    return isWide ? undefined : young + 2 ** 32 - old;
  };
  return {
    allocs: counted(from.allocs, to.allocs),
    frees: counted(from.frees, to.frees),
    outstanding: to.outstanding - from.outstanding,
    bytes: to.bytes - from.bytes,
  };
}

const isChange = ({ outstanding, bytes }: UseDifference): boolean =>
  outstanding !== 0 || bytes !== 0;
