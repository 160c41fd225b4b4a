import { notIterable } from '../errors';
import type { Interrupt } from '../interrupt';
import { type Child, contentOf, elementsOf, isExpandable, membersOf } from './children';
import type { Format } from './format';
import { DEFAULT_COUNT, type Root } from './listing';
import { joinPath, quotedPath } from './path';

/** Width of a column at most, unless `-gc` says otherwise. */
const WIDEST = 60;

/** What a title and its cells have at least. */
const NARROWEST = 5;

const EMPTY = 'Warning: The specified container expression is empty.  There is no grid to display.';

export interface GridOptions {
  readonly format: Format;
  /** From `-gc`. */
  readonly widest: number | undefined;
  /** Elements that are passed over. */
  readonly skip: number;
}

interface Cell {
  readonly text: string;
  readonly expandable: boolean;
}

interface Row {
  /** `[0x4]` */
  readonly index: string;
  /** The element's own text; absent where it has no string conversion. */
  readonly text: string | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

interface Column {
  readonly title: string;
  readonly width: number;
  readonly cell: (row: Row) => string;
}

/**
 * Writes an iterable value as a table, one row per element and one column per member:
 *
 *     =======================================================================
 *     =             = (+) Process           = (+) TID   = SecureThreadCookie =
 *     =======================================================================
 */
export function grid(
  root: Root,
  options: GridOptions,
  interrupt: Interrupt,
): { readonly lines: string[]; readonly links: string[] } {
  if (root.value.kind !== 'object' || root.value.elements() === undefined) throw notIterable();
  const links: string[] = [];
  const rows: Row[] = [];
  let position = 0;
  for (const child of elementsOf(root.value, options.format, interrupt)) {
    position += 1;
    if (position <= options.skip) continue;
    if (rows.length >= (options.format.count ?? DEFAULT_COUNT)) {
      rows.push({ index: '[...]', text: undefined, cells: new Map() });
      links.push(`dx -r1 -g -c ${position - 1} ${root.path}`);
      break;
    }
    const row = rowOf(child, root.path, options.format, interrupt, links);
    if (row) rows.push(row);
  }
  if (rows.length === 0) return { lines: [EMPTY], links };
  const names = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))];
  const widest = options.widest ?? WIDEST;
  const columns = names.map((name) => columnOf(name, rows, widest));
  for (const name of names) links.push(`dx -r1 -g ${sortedPath(root.path, name)}`);
  return { lines: draw(rows, columns, widest), links };
}

function rowOf(
  child: Child,
  parent: string,
  format: Format,
  interrupt: Interrupt,
  links: string[],
): Row | undefined {
  const content = contentOf(child, format);
  const index = child.label;
  if (content.outcome === 'error') return { index, text: content.message, cells: new Map() };
  const { value, text } = content;
  if (value.kind === 'nothing') return undefined;
  const path = joinPath(parent, child.path);
  if (path !== undefined && isExpandable(value)) links.push(`dx -r1 ${path}`);

  const cells = new Map<string, Cell>();
  if (value.kind !== 'object') return { index, text, cells };
  for (const column of displayedChildren(value, format, interrupt)) {
    const cell = cellOf(column, format);
    if (!cell) continue;
    cells.set(column.label, cell);
    if (!cell.expandable || path === undefined || column.path === undefined) continue;
    const step = column.path.startsWith('.') ? quotedPath(column.label) : column.path;
    links.push(`dx -r1 ${path}${step}`);
  }
  return { index, text, cells };
}

function* displayedChildren(
  value: Root['value'],
  format: Format,
  interrupt: Interrupt,
): Generator<Child> {
  for (const child of membersOf(value, false)) {
    if (!child.isMethod) yield child;
  }
  let shown = 0;
  for (const child of elementsOf(value, format, interrupt)) {
    shown += 1;
    if (shown > DEFAULT_COUNT) return;
    yield child;
  }
}

/** A member without a value has no cell: where no row has one, there is no column. */
function cellOf(child: Child, format: Format): Cell | undefined {
  const content = contentOf(child, format);
  if (content.outcome === 'error') return { text: content.message, expandable: false };
  if (content.value.kind === 'nothing') return undefined;
  const expandable = isExpandable(content.value);
  return { text: content.text ?? (expandable ? '{...}' : ''), expandable };
}

function columnOf(name: string, rows: readonly Row[], widest: number): Column {
  const cells = rows.map((row) => row.cells.get(name));
  const title = cells.some((cell) => cell?.expandable) ? `(+) ${name}` : name;
  return {
    title,
    width: Math.min(widest, Math.max(title.length, NARROWEST, longest(cells) + 3)),
    cell: (row) => row.cells.get(name)?.text ?? '',
  };
}

const longest = (cells: readonly (Cell | undefined)[]) =>
  cells.reduce((most, cell) => Math.max(most, cell?.text.length ?? 0), 0);

function draw(rows: readonly Row[], columns: readonly Column[], widest: number): string[] {
  const labels = rows.reduce((most, row) => Math.max(most, labelWidth(row)), 0);
  const width = Math.min(widest, labels);
  const line = (label: string, sign: string, text: (column: Column) => string) => {
    const cells = columns.map((column) => `${sign} ${inWidth(text(column), column.width)} `);
    return `= ${inWidth(label, width)} ${cells.join('')}=`;
  };
  const title = line('', '=', (column) => column.title);
  const body = rows.map((row) => line(labelOf(row), '-', (column) => column.cell(row)));
  const border = '='.repeat(title.length);
  return [border, title, border, ...body, border];
}

const labelOf = ({ index, text }: Row) => (text === undefined ? index : `${index} : ${text}`);

/** The separator counts whether a text follows the index or not. */
const labelWidth = ({ index, text }: Row) => index.length + ' : '.length + (text?.length ?? 0);

/** The text in exactly `width` columns; what is longer ends in dots. */
function inWidth(text: string, width: number): string {
  if (text.length <= width) return text.padEnd(width);
  return width > 3 ? `${text.slice(0, width - 3)}...` : text.slice(0, width);
}

/** Sorts by the column, or the other way round when the expression already does. */
function sortedPath(path: string, column: string): string {
  const key = `(obj => obj${quotedPath(column)})`;
  const ascending = `.OrderBy${key}`;
  const descending = `.OrderByDescending${key}`;
  if (path.endsWith(ascending)) return path.slice(0, -ascending.length) + descending;
  if (path.endsWith(descending)) return path.slice(0, -descending.length) + ascending;
  return path + ascending;
}
