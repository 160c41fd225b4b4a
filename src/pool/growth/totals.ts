/** Pool in all, in bytes, as far as it is known. */
export interface PoolTotals {
  /** Executable and not executable together. */
  readonly nonPaged?: number;
  readonly nonPagedLimit?: number;
  readonly paged?: number;
  readonly pagedLimit?: number;
  readonly physical?: number;
  readonly available?: number;
}

/** What a careful reader would say of them. */
export type TotalsVerdict =
  | /** More than the machine has, or than its limit: the symbols of nt do not fit. */ {
      readonly kind: 'impossible';
      readonly pool: 'nonpaged' | 'paged';
    }
  | { readonly kind: 'muchNonPaged'; readonly bytes: number }
  | { readonly kind: 'nearLimit'; readonly pool: 'nonpaged' | 'paged'; readonly share: number }
  | /** Memory is short, and pool holds less than half of what is in use. */ {
      readonly kind: 'notPool';
      readonly pool: number;
      readonly inUse: number;
    };

const MUCH = 2 ** 30;
const NEAR = 0.8;
/** Of memory: below it memory is short. */
const SHORT = 0.1;

/** A limit of address space alone, as 64-bit systems have it, is none that could be reached. */
const reachable = (limit: number | undefined, physical = Infinity): number | undefined =>
  limit !== undefined && limit <= 4 * physical ? limit : undefined;

export function judgeTotals(totals: PoolTotals): readonly TotalsVerdict[] {
  const { nonPaged, paged, physical, available } = totals;
  const verdicts: TotalsVerdict[] = [];
  if (
    nonPaged !== undefined &&
    nonPaged > Math.min(physical ?? Infinity, totals.nonPagedLimit ?? Infinity)
  )
    return [{ kind: 'impossible', pool: 'nonpaged' }];
  if (paged !== undefined && paged > (totals.pagedLimit ?? Infinity))
    return [{ kind: 'impossible', pool: 'paged' }];
  if (nonPaged !== undefined && nonPaged > MUCH)
    verdicts.push({ kind: 'muchNonPaged', bytes: nonPaged });
  const near = (pool: 'nonpaged' | 'paged', used?: number, limit?: number) => {
    const most = reachable(limit, physical);
    if (used !== undefined && most !== undefined && used > NEAR * most)
      verdicts.push({ kind: 'nearLimit', pool, share: used / most });
  };
  near('nonpaged', nonPaged, totals.nonPagedLimit);
  near('paged', paged, totals.pagedLimit);
  if (nonPaged === undefined || paged === undefined || !physical || available === undefined)
    return verdicts;
  const inUse = physical - available;
  if (available < SHORT * physical && nonPaged + paged < inUse / 2)
    verdicts.push({ kind: 'notPool', pool: nonPaged + paged, inUse });
  return verdicts;
}

/** One kind of pool in all. */
export interface PoolInAll {
  readonly pool: 'nonpaged' | 'paged';
  readonly used: number;
  /** Absent where it is that of the address space alone. */
  readonly limit?: number;
  /** Bytes that tags hold, where all of them are known. */
  readonly tagged?: number;
}

/**
 * Both pools, as far as they are known; none where what is said of one cannot be.
 * @param tagged bytes of nonpaged pool, and of paged pool, that all tags hold
 */
export function poolsInAll(
  totals: PoolTotals,
  ...tagged: readonly (number | undefined)[]
): readonly PoolInAll[] {
  const { physical } = totals;
  if (judgeTotals(totals).some(({ kind }) => kind === 'impossible')) return [];
  const both = [
    { pool: 'nonpaged', used: totals.nonPaged, limit: totals.nonPagedLimit },
    { pool: 'paged', used: totals.paged, limit: totals.pagedLimit },
  ] as const;
  const rows: PoolInAll[] = [];
  both.forEach(({ pool, used, limit }, at) => {
    if (used) rows.push({ pool, used, limit: reachable(limit, physical), tagged: tagged[at] });
  });
  return rows;
}
