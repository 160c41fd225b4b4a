import { totalsVerdict } from '../../messages/totals';
import { judgeTotals, type PoolInAll, poolsInAll } from '../../pool/growth/totals';
import { totalsOf } from '../../text/vm/vm.parse';
import type { UsageTable, VmTable } from '../analysis/result';
import type { Style } from '../style';
import { type Column, formatTable, share, sized } from '../table';
import { readingOf } from './reading-of';

const part = (of: number | undefined, whole: number | undefined): string =>
  of === undefined || whole === undefined ? '' : share(of, whole);

const columns = (physical: number | undefined): readonly Column<PoolInAll>[] => [
  { title: 'Pool', align: 'left', cell: ({ pool }) => pool },
  { title: 'Used', align: 'right', cell: ({ used }) => sized(used) },
  {
    title: 'Limit',
    align: 'right',
    cell: ({ limit }) => (limit === undefined ? '' : sized(limit)),
  },
  { title: 'Of it', align: 'right', cell: ({ used, limit }) => part(used, limit) },
  { title: 'Of memory', align: 'right', cell: ({ used }) => part(used, physical) },
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
  const { physical, nonPaged, paged } = totals;
  if (nonPaged === undefined && paged === undefined) return [];
  const rows = poolsInAll(totals, ...taggedOf(table));
  const memory = physical === undefined ? '' : `, memory ${sized(physical)}`;
  return [
    `Pool in all, ${place.file}:${place.line}${memory}`,
    ...(rows.length === 0 ? [] : formatTable(columns(physical), rows, style)),
    ...verdicts.map(totalsVerdict),
  ];
}

/** What all tags hold by a listing of the whole table. */
function taggedOf(table: UsageTable | undefined): readonly (number | undefined)[] {
  const isWhole = table && readingOf(table, '', {}).covers.kind === 'all';
  const total = isWhole ? table.listing.total : undefined;
  return [total?.nonPaged.bytes, total?.paged.bytes];
}
