import { usersText } from '../../messages/owners';
import { type Tag, tagText } from '../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { PoolUsedListing } from '../../text/poolused/poolused';
import type { Style } from '../style';
import { type Column, formatTable, grouped, sized } from '../table';
import type { KnownUsers } from './known-users';

/** How much of a table is shown, and how. */
export interface TableView {
  readonly style: Style;
  /** Rows at most; 0 is all. */
  readonly top: number;
  /** The only tag to show. */
  readonly tag?: Tag;
}

/** What each tag holds. */
const usageColumns = (users: KnownUsers, isOnePool: boolean): readonly Column<TagUsage>[] => [
  { title: 'Tag', align: 'left', cell: ({ text }) => text },
  ...poolColumns(isOnePool ? 'Blocks' : 'NonPaged', ({ nonPaged }) => nonPaged),
  ...(isOnePool ? [] : poolColumns('Paged', ({ paged }) => paged)),
  { title: 'Known users', align: 'left', cell: (row) => usersText(users.of(row)) },
  { title: 'Description', align: 'left', cell: ({ description }) => shortened(description) },
];

/** What a pool holds; nothing where the source does not say it. */
const poolColumns = (
  title: string,
  pool: (row: TagUsage) => PoolUse,
): readonly Column<TagUsage>[] => {
  const known = (row: TagUsage, text: (use: PoolUse) => string) =>
    pool(row).isUnknown ? '' : text(pool(row));
  return [
    { title, align: 'right', cell: (row) => known(row, (use) => grouped(use.outstanding)) },
    { title: 'Bytes', align: 'right', cell: (row) => known(row, (use) => sized(use.bytes)) },
  ];
};

const LONGEST_DESCRIPTION = 48;

/** What the debugger knows of a tag; that it knows nothing is shown in two words. */
export function shortened(description: string | undefined): string {
  const text = (description ?? '').trim();
  if (text.startsWith('UNKNOWN pooltag')) return '(unknown tag)';
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

/** The rows of a listing below a title, the most bytes first. */
export function usageLines(
  title: string,
  listing: PoolUsedListing,
  users: KnownUsers,
  { style, top, tag }: TableView,
): readonly string[] {
  const wanted = listing.rows
    .filter((row) => tag === undefined || isOfTag(row, tag))
    .sort((a, b) => bytes(b) - bytes(a));
  return [
    `${title}, ${rowsInWords(wanted.length, top)}`,
    ...formatTable(usageColumns(users, listing.source === 'onePool'), topOf(wanted, top), style),
  ];
}

const bytes = ({ nonPaged, paged }: TagUsage): number => nonPaged.bytes + paged.bytes;

/** Whether a row may be of the tag: by its bytes, or by its text where that is all there is. */
const isOfTag = (row: TagUsage, tag: Tag): boolean =>
  row.tag === undefined ? row.text === tagText(tag) : row.tag === tag;

export const topOf = <Row>(rows: readonly Row[], top: number): readonly Row[] =>
  top === 0 ? rows : rows.slice(0, top);

export const rowsInWords = (count: number, top: number): string =>
  top === 0 || count <= top
    ? `${grouped(count)} ${count === 1 ? 'tag' : 'tags'}`
    : `the first ${top} of ${grouped(count)} tags (--top 0 shows all)`;
