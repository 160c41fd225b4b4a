/** A column of a table of text. */
export interface Column<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The cell; empty where nothing is known. */
  cell(row: Row): string;
}

/** For people; for an issue or a page; for a spreadsheet. */
export type TableForm = 'text' | 'markdown' | 'csv';

/** How a table is set. */
export interface TableLayout {
  /** How its heading is set apart. */
  heading(line: string): string;
  /** Characters of a line; absent where nothing limits them. */
  readonly width?: number;
  readonly form?: TableForm;
}

const PLAIN: TableLayout = { heading: (line) => line };

/**
 * Rows below a heading, columns two blanks apart, no blanks at line ends. A column that is empty
 * in every row is left out: it would only say that nothing is known. What is too wide is made to
 * fit in this order: texts are cut in their middle, the last column first; then columns go, the last
 * one first, and a line says which.
 */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  layout: TableLayout = PLAIN,
): readonly string[] {
  const filled = filledColumns(columns, rows);
  switch (layout.form) {
    case 'csv':
      return linesOf(filled, rows.length).map((cells) => cells.map(csvCell).join(','));
    case 'markdown': {
      const [titles = [], ...lines] = linesOf(filled, rows.length);
      const rule = filled.map(({ align }) => (align === 'right' ? '--:' : '---'));
      return [
        '',
        ...[titles, rule, ...lines].map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`),
      ];
    }
    default:
      return fitted(filled, rows.length, layout);
  }
}

interface FilledColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cells: readonly string[];
}

const filledColumns = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly FilledColumn[] =>
  columns
    .map(({ title, align, cell }) => ({
      title,
      align,
      cells: rows.map((row) => visible(cell(row))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** Titles, then the rows, by cells. */
const linesOf = (
  columns: readonly FilledColumn[],
  rows: number,
): readonly (readonly string[])[] => [
  columns.map(({ title }) => title),
  ...Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? '')),
];

/** Numbers without the commas between their digits, and without their larger unit. */
function csvCell(cell: string): string {
  const number = /^([+-]?\d{1,3}(?:,\d{3})+)(?: \([\d.]+ [KMG]B\))?$/.exec(cell)?.[1];
  const text = number?.replaceAll(',', '') ?? cell;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const markdownCell = (cell: string): string => cell.replaceAll('|', '\\|');

/** What a text column keeps at least. */
const NARROWEST = 20;
const GAP = 2;

function fitted(
  all: readonly FilledColumn[],
  rows: number,
  layout: TableLayout,
): readonly string[] {
  const { width = Number.POSITIVE_INFINITY } = layout;
  let columns = all;
  for (let at = all.length - 1; at >= 0 && widthOf(columns) > width; at--) {
    columns = columns.map((column, n) =>
      n === at ? shortened(column, widthOf(columns) - width) : column,
    );
  }
  while (columns.length > 1 && widthOf(columns) > width) columns = columns.slice(0, -1);
  const gone = all.slice(columns.length).map(({ title }) => title);
  return [
    ...textLines(columns, rows, layout),
    ...(gone.length > 0 ? [`(too narrow for ${gone.join(', ')}; --csv and --json have all)`] : []),
  ];
}

const cellWidth = ({ title, cells }: FilledColumn): number =>
  cells.reduce((width, cell) => Math.max(width, cell.length), title.length);

const widthOf = (columns: readonly FilledColumn[]): number =>
  columns.reduce((sum, column) => sum + cellWidth(column) + GAP, -GAP);

/** Cuts cells of a text column by so many characters, as far as it may. */
function shortened(column: FilledColumn, by: number): FilledColumn {
  if (column.align === 'right') return column;
  const most = Math.max(NARROWEST, cellWidth(column) - by);
  return { ...column, cells: column.cells.map((cell) => cutInMiddle(cell, most)) };
}

/** The end of a call site is its place in the function. */
function cutInMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor((most - 1) / 2);
  return `${text.slice(0, most - 1 - end)}…${text.slice(text.length - end)}`;
}

function textLines(
  filled: readonly FilledColumn[],
  rows: number,
  { heading }: TableLayout,
): readonly string[] {
  const widths = filled.map(cellWidth);
  const line = (cells: readonly string[]) =>
    filled
      .map(({ align }, n) => pad(cells[n] ?? '', widths[n] ?? 0, align))
      .join(' '.repeat(GAP))
      .trimEnd();
  const [titles = [], ...lines] = linesOf(filled, rows);
  return [heading(line(titles)), ...lines.map(line)];
}

const pad = (text: string, width: number, align: 'left' | 'right'): string =>
  align === 'left' ? text.padEnd(width) : text.padStart(width);

/** Text of a log is not ours: control characters must not reach a terminal. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, '·');
}

/** `1938325232` as `1,938,325,232`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** From this on a size is said in a larger unit too. */
const FEW_BYTES = 10_240;

/** Bytes, and what they are about: `91,766,784 (87.5 MB)`. */
export function sized(bytes: number): string {
  if (bytes < FEW_BYTES) return grouped(bytes);
  const power = Math.min(3, Math.floor(Math.log2(bytes) / 10));
  return `${grouped(bytes)} (${(bytes / 1024 ** power).toFixed(1)} ${['', 'KB', 'MB', 'GB'][power]})`;
}

/** A change with its sign: `+1,024`, `-8`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${grouped(value)}` : value < 0 ? `-${grouped(-value)}` : '0';
}

/** Share of a whole in percent with one digit; empty when there is no whole. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** `1 hit`, `1,024 hits`. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
