import { hasAmbiguousText, type Tag, tagBytes, tagText } from '../../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../../pool/tags/tag-usage';
import { matchesExactly } from '../../../pool/tags/wildcard';
import type {
  PoolUsedLayout,
  PoolUsedListing,
  PoolUsedSort,
} from '../../../text/poolused/poolused';
import { printPoolUsed } from '../../../text/poolused/poolused.print';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { describeTag } from './pooltag-file';
import { preamble } from './preamble';
import { type PoolSums, readTrackerTables, type TrackerSums } from './tracker-tables';

const VERBOSE = 1;
const BY_NONPAGED = 2;
const BY_PAGED = 4;
const SESSION = 8;

/** `!poolused [flags [tag]]` */
export function poolUsed(kd: Kd, { argument }: Invocation): void {
  const [, flagText = '', pattern = ''] = /^(\S*)\s*(.*)$/.exec(argument) ?? [];
  const flags = flagText === '' ? 0 : Number(kd.evaluate(flagText));
  const { sums, records } = read(kd, flags);
  for (const line of preamble(kd, records)) kd.print(line);
  for (const line of printPoolUsed(listing(kd, flags, pattern, sums))) kd.print(line);
}

/** Kernels that book no session pool of its own have no session table to show. */
function read(kd: Kd, flags: number) {
  if ((flags & SESSION) !== 0) return { sums: [], records: 0 };
  return readTrackerTables(kd, () => kd.takeBreak());
}

function listing(
  kd: Kd,
  flags: number,
  pattern: string,
  sums: readonly TrackerSums[],
): PoolUsedListing {
  const verbose = (flags & VERBOSE) !== 0;
  const sort = sortOf(flags);
  const rows = sums
    .filter(({ tag }) => pattern === '' || matchesExactly(pattern, tagText(tag)))
    .map((each) => row(each, verbose))
    .filter((usage) => (verbose ? wasUsed(usage) : isUsed(usage)))
    .sort(order[sort]);
  const sortShown = pattern === '' || (flags & (BY_NONPAGED | BY_PAGED)) === 0;
  return {
    layout: layoutOf(kd, verbose),
    ...(sortShown && { sort }),
    rows,
    total: { nonPaged: total(rows, 'nonPaged'), paged: total(rows, 'paged') },
    unread: [],
  };
}

function layoutOf(kd: Kd, verbose: boolean): PoolUsedLayout {
  if (kd.machine.spec.style.poolUsed === 'old') return 'old';
  return verbose ? 'verbose' : 'current';
}

function sortOf(flags: number): PoolUsedSort {
  if ((flags & BY_NONPAGED) !== 0) return 'nonPaged';
  if ((flags & BY_PAGED) !== 0) return 'paged';
  return (flags & SESSION) !== 0 ? 'sessionTag' : 'tag';
}

const byTag = (left: TagUsage, right: TagUsage): number =>
  left.text < right.text ? -1 : Number(left.text > right.text);

const order: Readonly<Record<PoolUsedSort, (left: TagUsage, right: TagUsage) => number>> = {
  tag: byTag,
  sessionTag: byTag,
  nonPaged: (left, right) => right.nonPaged.bytes - left.nonPaged.bytes || byTag(left, right),
  paged: (left, right) => right.paged.bytes - left.paged.bytes || byTag(left, right),
};

const isUsed = ({ nonPaged, paged }: TagUsage): boolean =>
  nonPaged.outstanding > 0 || paged.outstanding > 0 || nonPaged.bytes > 0 || paged.bytes > 0;

const wasUsed = ({ nonPaged, paged }: TagUsage): boolean =>
  [nonPaged, paged].some(({ allocs = 0, frees = 0 }) => allocs > 0 || frees > 0);

function row({ tag, nonPaged, paged }: TrackerSums, verbose: boolean): TagUsage {
  const text = tagText(tag);
  return {
    text,
    ...exact(tag),
    nonPaged: use(nonPaged, verbose),
    paged: use(paged, verbose),
    description: describeTag(text, tagBytes(tag)),
  };
}

const exact = (tag: Tag): { readonly tag?: Tag } => (hasAmbiguousText(tag) ? {} : { tag });

/** Per-processor counts may be odd for a moment; a sum is never shown negative. */
function use({ allocs, frees, bytes }: PoolSums, verbose: boolean): PoolUse {
  const outstanding = Math.max(0, Number(allocs - frees));
  const summary = { outstanding, bytes: Math.max(0, Number(bytes)) };
  return verbose ? { allocs: Number(allocs), frees: Number(frees), ...summary } : summary;
}

function total(rows: readonly TagUsage[], pool: 'nonPaged' | 'paged'): PoolUse {
  const sum = (of: (use: PoolUse) => number | undefined) =>
    rows.reduce((value, usage) => value + (of(usage[pool]) ?? 0), 0);
  return {
    allocs: sum((each) => each.allocs),
    frees: sum((each) => each.frees),
    outstanding: sum((each) => each.outstanding),
    bytes: sum((each) => each.bytes),
  };
}
