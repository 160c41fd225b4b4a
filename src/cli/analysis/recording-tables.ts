import { siteText as siteName } from '../../messages/call-site';
import { coverageMeaning, huntCoverage, huntSummary } from '../../messages/coverage';
import { verdictText } from '../../messages/verdict';
import type { HuntRecord, Site } from '../../pool/books/hunt-record';
import { type Growth, growthOver } from '../../pool/growth/growth';
import { readingOfSnapshot } from '../../pool/growth/snapshot-reading';
import type { Recording } from '../../pool/recording/read-recording';
import { functionText } from '../../pool/stacks/frame';
import { tagText } from '../../pool/tags/tag';
import { verdictOf } from '../../pool/verdict/verdict';
import { bar, isLookedAt } from '../bars';
import { type Column, counted, formatTable, grouped, visible } from '../table';
import { growthBlocks } from '../usage/growth-table';
import type { TableView } from '../usage/usage-table';
import { frameLines } from './frame-lines';
import type { NamedRecording } from './read-recording';
import { driverLines } from './recorded-drivers';

type Block = readonly string[];

const hitsOf = (hunt: HuntRecord): number => {
  const { alloc, free, unknown } = hunt.counts();
  return alloc + free + unknown;
};

/** The call sites of a hunt: those that hold the most bytes first, then by hits. */
export function sortedSites(hunt: HuntRecord, skip: readonly string[]): readonly Site[] {
  const hits = ({ use }: Site) => use.allocs + use.frees + use.unknown;
  const bytes = ({ holding }: Site) => holding?.bytes ?? -1;
  const blocks = ({ holding }: Site) => holding?.blocks ?? -1;
  return [...hunt.sites(skip)].sort(
    (a, b) => bytes(b) - bytes(a) || blocks(b) - blocks(a) || hits(b) - hits(a),
  );
}

/** The call site as the debugger printed it. */
export const siteText = ({ use }: Site): string => siteName(use.site, use.noSite);

const cell = (value: number | undefined): string => (value === undefined ? '' : grouped(value));

const tagColumns: readonly Column<HuntRecord>[] = [
  { title: 'Tag', align: 'left', cell: ({ tag }) => tagText(tag) },
  { title: 'Hits', align: 'right', cell: (hunt) => grouped(hitsOf(hunt)) },
  { title: 'Allocs', align: 'right', cell: (hunt) => grouped(hunt.counts().alloc) },
  { title: 'Frees', align: 'right', cell: (hunt) => grouped(hunt.counts().free) },
  { title: 'Coverage', align: 'right', cell: huntCoverage },
  {
    title: 'Target',
    align: 'left',
    cell: ({ start: { target } }) => target.description,
  },
];

/** A number that is a floor says so. */
const floorOf = (hunt: HuntRecord, value: number | undefined): string =>
  `${value === undefined || hunt.isWhole() ? '' : '≥ '}${cell(value)}`;

/** @param most bytes of the site that holds most, for bars; nothing where nobody looks */
const siteColumns = (hunt: HuntRecord, most: number): readonly Column<Site>[] => [
  { title: 'Call site', align: 'left', cell: siteText },
  { title: 'Allocs', align: 'right', cell: ({ use }) => grouped(use.allocs) },
  { title: 'Frees', align: 'right', cell: ({ use }) => grouped(use.frees) },
  {
    title: 'Unknown',
    align: 'right',
    cell: ({ use }) => (use.unknown === 0 ? '' : grouped(use.unknown)),
  },
  { title: 'Blocks', align: 'right', cell: ({ holding }) => floorOf(hunt, holding?.blocks) },
  { title: 'Bytes', align: 'right', cell: ({ holding }) => floorOf(hunt, holding?.bytes) },
  { title: 'Old', align: 'right', cell: ({ holding }) => floorOf(hunt, holding?.old) },
  { title: 'Median', align: 'right', cell: ({ holding }) => cell(holding?.sizes?.median) },
  { title: 'Stacks', align: 'right', cell: ({ use }) => grouped(use.stacks.length) },
  { title: 'Of most bytes', align: 'left', cell: ({ holding }) => bar(holding?.bytes, most) },
];

/** The hunts of a recording, and the call sites of each. */
export function recordingBlocks(
  { name, files, recording }: NamedRecording,
  skip: readonly string[],
  view: TableView,
): readonly Block[] {
  const { style } = view;
  const { header, hunts } = recording;
  const growth = snapshotGrowth(recording);
  const moved = growth ? growthBlocks(growth, view).filter((block) => block.length > 0) : [];
  const title = `Recording ${name}, ${counted(files.length, 'file')}, written by pooltag ${visible(header.tool)}`;
  if (hunts.length === 0) return [[title], ...moved];
  return [
    [title, ...formatTable(tagColumns, hunts, style)],
    ...moved,
    ...hunts.flatMap((hunt) => huntBlocks(hunt, skip, view)),
  ];
}

/** What a hunt came to: its coverage, its verdict, its call sites, and for whom they allocate. */
export function huntBlocks(
  hunt: HuntRecord,
  skip: readonly string[],
  view: TableView,
): readonly Block[] {
  const { style, top } = view;
  const sites = sortedSites(hunt, skip);
  const shown = top === 0 ? sites : sites.slice(0, top);
  const cut = shown.length < sites.length ? `; the first ${top} of ${sites.length} call sites` : '';
  const meaning = coverageMeaning(hunt);
  const table = [
    `${huntSummary(hunt)}${meaning}${cut}`,
    ...[verdictText(hunt, verdictOf(hunt, skip))].filter(Boolean),
    ...formatTable(siteColumns(hunt, isLookedAt(style) ? mostBytes(sites) : 0), shown, style),
  ];
  return [table, driverLines(hunt, skip, view)].filter((lines) => lines.length > 0);
}

const mostBytes = (sites: readonly Site[]): number =>
  sites.reduce((most, { holding }) => Math.max(most, holding?.bytes ?? 0), 0);

/** How tags moved over its snapshots; undefined where there are no two. */
export function snapshotGrowth({ snapshots }: Recording): Growth | undefined {
  return snapshots.length < 2 ? undefined : growthOver(snapshots.map(readingOfSnapshot));
}

/** Every unique stack, its call site marked. */
export function recordedStackBlocks(
  { recording }: NamedRecording,
  skip: readonly string[],
): readonly Block[] {
  return recording.hunts.map((hunt) => {
    const uses = hunt.stackUses();
    return [
      `${counted(uses.length, 'unique stack')} of ${huntSummary(hunt)}, > marks the call site`,
      ...uses.flatMap(({ stack, hits }) => {
        const frames = hunt.stacks.at(stack);
        const depth = hunt.siteOf(frames, skip)?.depth;
        return [
          `  ${counted(hits.alloc, 'allocation')}, ${counted(hits.free, 'free')}`,
          ...frameLines(frames, depth),
        ];
      }),
    ];
  });
}

/** What to give to `--skip`, for a site that looks like a wrapper. */
export function skipOfSite(hunt: HuntRecord, { use }: Site): string | undefined {
  const nature = hunt.natureOf(use);
  if (nature.kind !== 'probableWrapper') return undefined;
  const symbol = use.site?.frame.symbol;
  return nature.skip ?? (symbol && functionText(symbol));
}
