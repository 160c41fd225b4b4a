import { LONGEST_LINE } from './scan';

/** The lines that `parse` makes a row of, in order; the others are passed over. */
export function parseRows<Row>(
  lines: readonly string[],
  parse: (line: string) => Row | undefined,
): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = line.length <= LONGEST_LINE ? parse(line) : undefined;
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
