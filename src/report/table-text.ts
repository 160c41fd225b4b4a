import { type Cell, EXPORT_COLUMNS, type SiteRow } from './site-rows';

/**
 * Comma-separated values as RFC 4180 has them: CR LF, a heading, quotes where they are needed. What a
 * spreadsheet would take for a formula has a quote mark before it.
 */
export function csvText(rows: readonly SiteRow[]): string {
  const lines = [
    EXPORT_COLUMNS.map(({ name }) => name),
    ...rows.map((row) => EXPORT_COLUMNS.map(({ cell }) => csvCell(cell(row)))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Empty where nothing is known; an empty text would read the same. */
function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : `${cell}`;
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** One object a line, all with the same keys in the same order; `null` is what was not observed. */
export const jsonLinesText = (rows: readonly SiteRow[]): string =>
  rows.map((row) => `${JSON.stringify(rowObject(row))}\n`).join('');

/** The row by the names of its columns. */
export function rowObject(row: SiteRow): object {
  const object: Record<string, unknown> = {};
  for (const { name, cell } of EXPORT_COLUMNS) object[name] = cell(row) ?? null;
  return object;
}
