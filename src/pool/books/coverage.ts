/** Events that the kernel's tag tracker has counted, for one tag and both pools. */
export interface EventCounts {
  readonly allocs: number;
  readonly frees: number;
}

/** Hits that a capture has recorded. */
export interface HitCounts {
  readonly alloc: number;
  readonly free: number;
  /** Neither, by anything known. */
  readonly unknown: number;
}

/** How much of what happened has been seen. */
export type Coverage =
  | /** Every event was a hit. */ { readonly kind: 'exact'; readonly counted: EventCounts }
  | /** Counts are floors: this share of the events was seen, below 1. */ {
      readonly kind: 'floor';
      readonly fraction: number;
      readonly counted: EventCounts;
      /** Events that were not seen. */
      readonly missed: EventCounts;
    }
  | { readonly kind: 'unknown'; readonly why: CoverageGap };

export type CoverageGap =
  /** The tracker could not be read before or after. */
  | 'notRead'
  /** The hunt is under way, or was abandoned before it was read again. */
  | 'notClosed'
  /** Counters went backwards: the target was started again. */
  | 'backwards'
  /** More hits than events: the row read is not that of the tag. */
  | 'tooFew'
  /** The last hit of a capture may have been counted again as the first of the next one. */
  | 'mayRepeat'
  /** Stacks of earlier hits may be others than was read. */
  | 'doubted';

/** Compares what the tracker counted between two readings with the hits seen meanwhile. */
export function coverageOf(
  before: EventCounts | undefined,
  after: EventCounts | undefined,
  hits: HitCounts,
): Coverage {
  if (!before || !after) return { kind: 'unknown', why: 'notRead' };
  const counted = { allocs: after.allocs - before.allocs, frees: after.frees - before.frees };
  if (counted.allocs < 0 || counted.frees < 0) return { kind: 'unknown', why: 'backwards' };
  const events = counted.allocs + counted.frees;
  const seen = hits.alloc + hits.free + hits.unknown;
  if (seen > events || hits.alloc > counted.allocs || hits.free > counted.frees) {
    return { kind: 'unknown', why: 'tooFew' };
  }
  if (seen === events) return { kind: 'exact', counted };
  const missed = { allocs: counted.allocs - hits.alloc, frees: counted.frees - hits.free };
  return { kind: 'floor', fraction: seen / events, counted, missed };
}
