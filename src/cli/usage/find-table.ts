import { codeMatches, type TagInFile, usesOf } from '../images/tag-in-file';
import type { TagMatch } from '../images/tag-matches';
import type { Style } from '../style';
import { type Column, formatTable, grouped } from '../table';
import { topOf } from './usage-table';

const some = (count: number): string => (count > 0 ? grouped(count) : '');

/** Places in code that are not known to allocate or to free. */
const otherCode = (file: TagInFile): number =>
  codeMatches(file) - usesOf(file, 'allocates') - usesOf(file, 'frees');

/** Of a file that is full of the tag, those that were not kept are among them. */
const inData = (file: TagInFile): number => file.count - codeMatches(file);

const fileColumns: readonly Column<TagInFile>[] = [
  { title: 'File', align: 'left', cell: ({ name }) => name },
  { title: 'Allocates', align: 'right', cell: (file) => some(usesOf(file, 'allocates')) },
  { title: 'Frees', align: 'right', cell: (file) => some(usesOf(file, 'frees')) },
  { title: 'Code', align: 'right', cell: (file) => some(otherCode(file)) },
  { title: 'Data', align: 'right', cell: (file) => some(inData(file)) },
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

function whatCell({ kind, use }: TagMatch): string {
  if (use === undefined) return KINDS[kind];
  return use.kind === 'passed' ? 'passed to another function' : `${use.kind}: ${use.function}`;
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
  { title: 'What', align: 'left', cell: ({ match }) => whatCell(match) },
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
    use: match.use,
  })),
});
