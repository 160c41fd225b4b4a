import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { PoolUsedLayout, PoolUsedListing, PoolUsedSort } from './poolused';
import { columnNames, columnWidths } from './poolused.layout';

/** Prints a listing as `!poolused` does, from its sort line to its TOTAL row. */
export function printPoolUsed(listing: PoolUsedListing): string[] {
  const { layout, sort, total } = listing;
  const style = styles[layout];
  return [
    ...(sort ? [style.sortLine(sort)] : []),
    ...style.headings,
    ...listing.rows.map((row) => style.row(row)),
    ...(total ? style.total(numbersText(layout, total)) : []),
  ];
}

interface Style {
  sortLine(sort: PoolUsedSort): string;
  readonly headings: readonly string[];
  row(usage: TagUsage): string;
  total(numbers: string): string[];
}

const sortNames: Readonly<Record<PoolUsedSort, string>> = {
  tag: 'Tag',
  nonPaged: 'NonPaged Pool Consumed',
  paged: 'Paged Pool Consumed',
  sessionTag: 'Session Tag',
};

/** `current` and `verbose`: blank lines around the rows, a TAB before the description. */
const wide = (layout: 'current' | 'verbose', poolNames: string): Style => ({
  sortLine: (sort) => ` Sorting by ${sortNames[sort]}`,
  headings: ['', poolNames, ` Tag${columnHeadings(layout)}`, ''],
  row: (usage) =>
    ` ${usage.text.padEnd(4)}${numbersText(layout, usage)}\t${printedDescription(usage)}`,
  total: (numbers) => ['', `TOTAL${numbers}`, ''],
});

const styles: Readonly<Record<PoolUsedLayout, Style>> = {
  oldest: {
    sortLine: (sort) => `Sorting by ${sortNames[sort]}`,
    headings: [
      '',
      'Pool Used:',
      '            NonPaged            Paged     ',
      `Tag${columnHeadings('oldest')} `,
    ],
    row: (usage) => `${usage.text.padEnd(4)}${numbersText('oldest', usage)} `,
    total: (numbers) => [`TOTAL   ${numbers} `],
  },
  old: {
    sortLine: (sort) => `   Sorting by  ${sortNames[sort]}`,
    headings: [
      '',
      '  Pool Used:',
      '            NonPaged            Paged',
      ` Tag${columnHeadings('old')}`,
    ],
    row: (usage) =>
      ` ${usage.text.padEnd(4)}${numbersText('old', usage)}${printedDescription(usage)}`,
    total: (numbers) => [` TOTAL   ${numbers}`],
  },
  current: wide('current', '               NonPaged                  Paged'),
  verbose: wide(
    'verbose',
    '                            NonPaged                                         Paged',
  ),
};

/** The words end where the numbers below them end; `Tag` is one character short of a tag. */
function columnHeadings(layout: PoolUsedLayout): string {
  const names = layout === 'verbose' ? columnNames.verbose : columnNames.summary;
  return ` ${columnWidths[layout].map((width, index) => (names[index] ?? '').padStart(width)).join('')}`;
}

/** Right-aligned columns; a number too wide for its column pushes the rest right. */
function numbersText(
  layout: PoolUsedLayout,
  pools: { readonly nonPaged: PoolUse; readonly paged: PoolUse },
): string {
  const numbers = [...columnsOf(layout, pools.nonPaged), ...columnsOf(layout, pools.paged)];
  return columnWidths[layout]
    .map((width, index) => ` ${String(numbers[index] ?? 0).padStart(width - 1)}`)
    .join('');
}

const columnsOf = (layout: PoolUsedLayout, use: PoolUse): number[] =>
  layout === 'verbose'
    ? [use.allocs ?? use.outstanding, use.frees ?? 0, use.outstanding, use.bytes]
    : [use.outstanding, use.bytes];

/** A description without a binary is followed by a blank; the remark about unknown tags is not. */
function printedDescription({ description = '' }: TagUsage): string {
  const bare = description === '' || /^UNKNOWN pooltag|, Binary: /.test(description);
  return bare ? description : `${description} `;
}
