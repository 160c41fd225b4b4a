import { hexAddress } from '../../pool/values/address';
import { sorted } from '../../pool/values/sorted';
import type { BlockGroup, BlockListing, BlockSource } from '../../text/poolfind/pool-block';
import { type Column, counted, formatTable, grouped, sized, visible } from '../table';
import type { TableView } from '../usage/usage-table';
import type { BlocksTable } from './result';

const NAMES: Readonly<Record<BlockSource, string>> = {
  poolFind: '!poolfind',
  pool: '!pool',
  bigPools: 'a list of big pool blocks',
  wdfPoolUsage: '!wdfpoolusage',
};

/** The groups of a listing, the most bytes first. */
const groupsOf = ({ groups }: BlockListing): readonly BlockGroup[] =>
  sorted(groups, (a, b) => b.bytes - a.bytes || b.free - a.free || (a.text < b.text ? -1 : 1));

const COLUMNS: readonly Column<BlockGroup>[] = [
  { title: 'Tag', align: 'left', cell: ({ text }) => visible(text) },
  { title: 'Pool', align: 'left', cell: ({ pool }) => (pool ? pool.toLowerCase() : '') },
  { title: 'Blocks', align: 'right', cell: ({ blocks }) => grouped(blocks) },
  { title: 'Bytes', align: 'right', cell: ({ bytes }) => sized(bytes) },
  { title: 'Smallest', align: 'right', cell: (of) => (of.blocks ? grouped(of.smallest) : '') },
  { title: 'Largest', align: 'right', cell: (of) => (of.blocks ? grouped(of.largest) : '') },
  { title: 'Free', align: 'right', cell: ({ free }) => (free === 0 ? '' : grouped(free)) },
  { title: 'Caller', align: 'left', cell: ({ caller }) => visible(caller ?? '') },
];

/** Blocks as a command lists them, by tag. */
export function blocksLines(
  { listing, place }: BlocksTable,
  { style, top }: TableView,
): readonly string[] {
  const groups = groupsOf(listing);
  const blocks = groups.reduce((sum, group) => sum + group.blocks, 0);
  const { marked } = listing;
  const asked = marked
    ? `, asked for: ${hexAddress(marked.address)} of "${visible(marked.text)}", ${grouped(marked.bytes)} bytes, ${marked.isFree ? 'free' : 'allocated'}`
    : '';
  return [
    `Blocks listed by ${NAMES[listing.source]}, ${place.file}:${place.line}: ${counted(blocks, 'block')}${asked}`,
    ...formatTable(COLUMNS, top === 0 ? groups : groups.slice(0, top), style),
  ];
}

export function blocksRemarks({ listing, place }: BlocksTable): readonly string[] {
  const at = `${place.file}:${place.line}`;
  return [
    ...(listing.isPart ? [`${at}: the search was broken off, so there may be more blocks.`] : []),
    ...(listing.source === 'poolFind'
      ? [`${at}: !poolfind may miss blocks; !poolused counts what the kernel counted.`]
      : []),
  ];
}

/** For machines. */
export const blocksJson = ({ listing, place }: BlocksTable): object => ({
  ...place,
  source: listing.source,
  isPart: listing.isPart === true,
  groups: groupsOf(listing).map(({ tag: _, ...group }) => group),
  ...(listing.marked
    ? {
        asked: {
          address: hexAddress(listing.marked.address),
          text: listing.marked.text,
          bytes: listing.marked.bytes,
          isFree: listing.marked.isFree,
        },
      }
    : {}),
});
