import type { Exchange } from './transcript';

/** A row of a grid: its index and name, and its columns by their titles. Blank cells are left out. */
export type GridRow = Readonly<Record<string, string | number>>;

/** The exchange with the rows of its grid in place of the lines that draw it. */
export function withRows(done: Exchange): Exchange & { readonly rows?: readonly GridRow[] } {
  const first = done.output.findIndex((line) => /^={5,}$/.test(line));
  const last = done.output.findLastIndex((line) => /^={5,}$/.test(line));
  const [, header = '', , ...cells] = done.output.slice(first, last);
  if (first < 0 || last < first + 3) return done;
  // A cell that was cut moves what stands behind it: then nothing tells which number is whose.
  if (cells.some(({ length }) => length !== header.length)) return done;
  const edges = [...header].flatMap((character, at) => (character === '=' ? [at] : []));
  const titles = cellsOf(header, edges);
  return {
    ...done,
    output: [...done.output.slice(0, first), ...done.output.slice(last + 1)],
    rows: cells.map((line) => rowOf(titles, cellsOf(line, edges))),
  };
}

/** The texts between the edges of columns. */
const cellsOf = (line: string, edges: readonly number[]): readonly string[] =>
  edges.slice(1).map((edge, at) => line.slice((edges[at] ?? 0) + 1, edge).trim());

/** `[0x0] : 7/9 acmeflt!FltQueryNotify+0x13c` is index and name. */
function rowOf(titles: readonly string[], [first = '', ...cells]: readonly string[]): GridRow {
  const [, index = '', name = ''] = /^\[(.*?)\](?: : (.*))?$/.exec(first) ?? [];
  const columns = cells.map((cell, at) => [titles[at + 1] ?? '', cellValue(cell)] as const);
  const all = [['Index', cellValue(index)], ['Name', name], ...columns] as const;
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

const cellValue = (cell: string): string | number =>
  /^(?:0x[0-9a-f]{1,12}|-?\d{1,15})$/.test(cell) ? Number(cell) : cell;
