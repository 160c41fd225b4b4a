/** A column of a table of text. */
export interface Column<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The cell; empty where nothing is known. */
  cell(row: Row): string;
}

/** How a table's heading is set apart. */
export type HeadingStyle = (line: string) => string;

/**
 * Rows below a heading, columns two blanks apart, no blanks at line ends. A column that is empty
 * in every row is left out: it would only say that nothing is known.
 */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  heading: HeadingStyle = (line) => line,
): readonly string[] {
  const filled = columns
    .map((column) => ({ column, cells: rows.map((row) => visible(column.cell(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = filled.map(({ column, cells }) =>
    cells.reduce((width, cell) => Math.max(width, cell.length), column.title.length),
  );
  const line = (cell: (n: number) => string) =>
    filled
      .map(({ column }, n) => pad(cell(n), widths[n] ?? 0, column.align))
      .join('  ')
      .trimEnd();
  return [
    heading(line((n) => filled[n]?.column.title ?? '')),
    ...rows.map((_row, index) => line((n) => filled[n]?.cells[index] ?? '')),
  ];
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
