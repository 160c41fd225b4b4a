import type { Coverage, CoverageGap, HitCounts } from './coverage';

/** How many of the events of one kind were seen as hits. */
export type KindCoverage =
  | { readonly kind: 'exact'; readonly counted: number }
  | {
      readonly kind: 'floor';
      /** Seen of counted, below 1. */
      readonly fraction: number;
      readonly counted: number;
      readonly missed: number;
    }
  | { readonly kind: 'unknown'; readonly why: CoverageGap };

/** The coverage of allocations or frees alone. Hits of unknown kind count for neither. */
export function coverageOfKind(
  coverage: Coverage,
  kind: 'alloc' | 'free',
  hits: HitCounts,
): KindCoverage {
  if (coverage.kind === 'unknown') return coverage;
  const counted = kind === 'alloc' ? coverage.counted.allocs : coverage.counted.frees;
  const missed = counted - hits[kind];
  if (missed === 0) return { kind: 'exact', counted };
  return { kind: 'floor', fraction: hits[kind] / counted, counted, missed };
}
