import {
  judgeTotals,
  type PoolTotals,
  reachable,
  type TotalsVerdict,
} from '../../pool/growth/totals';
import { totalsOf } from '../../text/vm/vm.parse';
import type { UsageTable, VmTable } from '../analysis/result';
import type { Style } from '../style';
import { type Column, formatTable, share, sized } from '../table';
import { readingOf } from './reading-of';

/** One kind of pool in all. */
interface TotalsRow {
  readonly pool: 'nonpaged' | 'paged';
  readonly used: number | undefined;
  readonly limit: number | undefined;
  readonly physical: number | undefined;
  /** Bytes that the tags of a whole listing hold. */
  readonly tagged: number | undefined;
}

const part = (of: number | undefined, whole: number | undefined): string =>
  of === undefined || whole === undefined ? '' : share(of, whole);

const columns: readonly Column<TotalsRow>[] = [
  { title: 'Pool', align: 'left', cell: ({ pool }) => pool },
  { title: 'Used', align: 'right', cell: ({ used }) => (used === undefined ? '' : sized(used)) },
  {
    title: 'Limit',
    align: 'right',
    cell: ({ limit }) => (limit === undefined ? '' : sized(limit)),
  },
  { title: 'Of it', align: 'right', cell: ({ used, limit }) => part(used, limit) },
  { title: 'Of memory', align: 'right', cell: ({ used, physical }) => part(used, physical) },
  { title: 'In tags', align: 'right', cell: ({ used, tagged }) => part(tagged, used) },
];

/** Pool in all against its limits, how much of it the tags explain, and what that says. */
export function totalsLines(
  { place, listing }: VmTable,
  table: UsageTable | undefined,
  style: Style,
): readonly string[] {
  const totals = totalsOf(listing);
  const verdicts = judgeTotals(totals);
  const rows = rowsOf(totals, table).filter(({ used }) => used !== undefined);
  if (rows.length === 0) return [];
  const { physical } = totals;
  const memory = physical === undefined ? '' : `, memory ${sized(physical)}`;
  const isImpossible = verdicts.some(({ kind }) => kind === 'impossible');
  return [
    `Pool in all, ${place.file}:${place.line}${memory}`,
    ...(isImpossible ? [] : formatTable(columns, rows, style)),
    ...verdicts.map(verdictLine),
  ];
}

function rowsOf(totals: PoolTotals, table: UsageTable | undefined): readonly TotalsRow[] {
  const { physical, nonPaged, paged, nonPagedLimit, pagedLimit } = totals;
  const isWhole = table && readingOf(table, '', {}).covers.kind === 'all';
  const total = isWhole ? table.listing.total : undefined;
  const row = (
    pool: TotalsRow['pool'],
    used: number | undefined,
    limit: number | undefined,
    tagged: number | undefined,
  ): TotalsRow => ({ pool, used, limit: reachable(limit, physical), physical, tagged });
  return [
    row('nonpaged', nonPaged, nonPagedLimit, total?.nonPaged.bytes),
    row('paged', paged, pagedLimit, total?.paged.bytes),
  ];
}

export function verdictLine(verdict: TotalsVerdict): string {
  switch (verdict.kind) {
    case 'impossible':
      return `What it says of ${verdict.pool} pool cannot be: more than there is. The symbols of nt do not fit the target.`;
    case 'muchNonPaged':
      return `Nonpaged pool is past 1 GB: ${sized(verdict.bytes)}.`;
    case 'nearLimit':
      return `${verdict.pool === 'paged' ? 'Paged' : 'Nonpaged'} pool is at ${share(verdict.share, 1)} of its limit.`;
    case 'notPool':
      return `Memory is short, and most of it is not pool: pool holds ${sized(verdict.pool)} of ${sized(verdict.inUse)} in use.`;
  }
}
