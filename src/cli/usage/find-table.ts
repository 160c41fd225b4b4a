import type { TagInFile } from '../images/tag-in-file';
import type { TagMatch } from '../images/tag-matches';
import type { Style } from '../style';
import { type Column, formatTable, grouped } from '../table';
import { topOf } from './usage-table';

/** Matches of a kind; those of a file that is full of them are told in all only. */
const kindCell = ({ matches, count }: TagInFile, isCode: boolean): string => {
  if (count > matches.length) return isCode ? '' : grouped(count);
  const found = matches.filter(({ kind }) => (kind !== 'data') === isCode).length;
  return found > 0 ? String(found) : '';
};

const fileColumns: readonly Column<TagInFile>[] = [
  { title: 'File', align: 'left', cell: ({ name }) => name },
  { title: 'Code', align: 'right', cell: (file) => kindCell(file, true) },
  { title: 'Data', align: 'right', cell: (file) => kindCell(file, false) },
  { title: 'Version', align: 'left', cell: ({ says }) => says.version ?? '' },
  { title: 'Company', align: 'left', cell: ({ says }) => says.company ?? '' },
  { title: 'Description', align: 'left', cell: ({ says }) => says.description ?? '' },
  { title: 'Linked', align: 'left', cell: linkedCell },
  {
    title: 'Size in memory',
    align: 'right',
    cell: ({ image }) => (image ? grouped(image.imageSize) : ''),
  },
];

/** The day on which the file was linked, or the hash that stands in place of the time. */
function linkedCell({ image, isReproducible }: TagInFile): string {
  if (image === undefined) return 'no image';
  const { timestamp } = image;
  if (isReproducible) return `hash ${timestamp.toString(16).padStart(8, '0')}`;
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

interface MatchRow {
  readonly file: TagInFile;
  readonly match: TagMatch;
}

const KINDS: { readonly [kind in TagMatch['kind']]: string } = {
  code: 'bytes in code',
  constant: 'constant of code',
  data: 'data',
};

const matchColumns: readonly Column<MatchRow>[] = [
  { title: 'File', align: 'left', cell: ({ file }) => file.name },
  { title: 'Offset in memory', align: 'right', cell: ({ match }) => hex(memoryOffset(match)) },
  { title: 'In the file', align: 'right', cell: ({ match }) => hex(match.offset) },
  { title: 'Section', align: 'left', cell: ({ match }) => match.section?.name ?? 'none' },
  { title: 'What', align: 'left', cell: ({ match }) => KINDS[match.kind] },
];

const memoryOffset = ({ section, offset }: TagMatch): number | undefined =>
  section && section.rva + offset - section.offset;

const hex = (value: number | undefined): string =>
  value === undefined ? '' : `+0x${value.toString(16)}`;

/** The files, and where in them the tag stands. */
export function findBlocks(
  files: readonly TagInFile[],
  top: number,
  style: Style,
): readonly (readonly string[])[] {
  const rows = files.flatMap((file) => file.matches.map((match) => ({ file, match })));
  return [
    formatTable(fileColumns, files, style),
    [...formatTable(matchColumns, topOf(rows, top), style), ...moreLine(rows.length, top)],
  ];
}

const moreLine = (count: number, top: number): readonly string[] =>
  top > 0 && count > top ? [`(${grouped(count - top)} more: --top 0 shows all)`] : [];

/** For machines: the same, without texts. */
export const findJson = ({ name, image, says, isReproducible, matches, count }: TagInFile) => ({
  name,
  ...says,
  ...(image && {
    machine: image.machine,
    [isReproducible ? 'buildHash' : 'linked']: image.timestamp,
    imageSize: image.imageSize,
  }),
  count,
  matches: matches.map((match) => ({
    offset: match.offset,
    rva: memoryOffset(match),
    section: match.section?.name,
    kind: match.kind,
  })),
});
