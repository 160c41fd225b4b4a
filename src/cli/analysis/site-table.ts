import { siteText } from '../../messages/call-site';
import { callSite } from '../../pool/stacks/call-site';
import { functionText } from '../../pool/stacks/frame';
import { tagText } from '../../pool/tags/tag';
import { type Column, counted, grouped, share } from '../table';
import { frameLines } from './frame-lines';
import { allHits, type HitCounts, type LogAnalysis, type SiteUse, type StackUse } from './result';

/** Columns of the call sites; `hits` is the number of all hits. */
export const siteColumns = (hits: number): readonly Column<SiteUse>[] => [
  { title: 'Call site', align: 'left', cell: siteName },
  { title: 'Behind', align: 'right', cell: behind },
  ...hitColumns(hits),
  { title: 'Stacks', align: 'right', cell: ({ stacks }) => grouped(stacks) },
];

/** The call site as the log prints it. */
export const siteName = ({ site, noSite }: SiteUse): string => siteText(site, noSite);

/** `4 frames`: pool functions, and functions skipped, between the stop and the call site. */
function behind({ site, behind: { least, most } }: SiteUse): string {
  if (site === undefined) return '';
  return least === most ? counted(most, 'frame') : `${least} to ${most} frames`;
}

function hitColumns(hits: number): readonly Column<{ readonly counts: HitCounts }>[] {
  return [
    {
      title: 'Alloc hits',
      align: 'right',
      cell: ({ counts }) => grouped(counts.allocations),
    },
    { title: 'Free hits', align: 'right', cell: ({ counts }) => grouped(counts.frees) },
    {
      title: 'Unknown',
      align: 'right',
      cell: ({ counts }) => (counts.unknown === 0 ? '' : grouped(counts.unknown)),
    },
    { title: 'Share', align: 'right', cell: ({ counts }) => share(allHits(counts), hits) },
    { title: 'Requested', align: 'right', cell: ({ counts }) => requested(counts) },
  ];
}

/** Bytes asked for; a floor where some allocations do not show theirs. */
function requested({ allocations, requested: { bytes, of } }: HitCounts): string {
  if (of === 0) return '';
  return of < allocations ? `≥ ${grouped(bytes)}` : grouped(bytes);
}

/** A unique stack below its counts, its call site marked. */
export function stackLines(
  { stack, counts, first }: StackUse,
  skip: readonly string[],
): readonly string[] {
  const depth = callSite(stack, [], skip)?.depth;
  const rows = frameLines(stack, depth);
  return [
    `  ${hitsInWords(counts)}, first at ${first.file}:${first.line}`,
    ...(rows.length === 0 ? ['    (no stack in the log)'] : rows),
  ];
}

/** `3 hits: 2 allocations, 1 free`. */
export function hitsInWords(counts: HitCounts): string {
  const parts = [
    counted(counts.allocations, 'allocation'),
    counted(counts.frees, 'free'),
    counts.unknown === 0 ? '' : `${grouped(counts.unknown)} of unknown kind`,
  ].filter((part) => part !== '' && !part.startsWith('0 '));
  return `${counted(allHits(counts), 'hit')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

/** ` on "abcd"`, or nothing where the log does not show it. */
export function tagsInWords({ tags }: LogAnalysis): string {
  const names = [...tags.keys()].map((tag) => JSON.stringify(tagText(tag)));
  return names.length === 0 ? '' : ` on ${names.join(', ')}`;
}

/** What to give to `--skip`, for a site that looks like a wrapper. */
export function skipOf({ nature, site }: SiteUse): string | undefined {
  if (nature.kind !== 'probableWrapper') return undefined;
  return nature.skip ?? (site?.frame.symbol && functionText(site.frame.symbol));
}
