import { noGrid } from '../errors';
import type { Interrupt } from '../interrupt';
import { modelInteger } from '../model';
import { type Child, contentOf, elementsOf, isExpandable, membersOf } from './children';
import { type Format, formatBelow } from './format';
import { DEFAULT_COUNT, type Root } from './listing';
import { joinPath, quotedPath } from './path';
import { displayText } from './text';

/** Width of a column at most, unless `-gc` says otherwise. */
const WIDEST = 60;

/** No limit of columns goes below it. */
const LEAST = 8;

/** What a title and its cells have at least. */
const NARROWEST = 5;

/** An object without a text. */
const BRACES = '{...}';

const EMPTY = 'Warning: The specified container expression is empty.  There is no grid to display.';

export interface GridOptions {
  readonly format: Format;
  /** From `-gc`. */
  readonly widest: number | undefined;
  /** Elements that are passed over. */
  readonly skip: number;
  readonly unlimited: boolean;
  /** Whether what can be clicked is drawn: `.prefer_dml`. */
  readonly dml: boolean;
}

/** Columns at most, and whether links are drawn. */
type Drawing = { readonly widest: number; readonly dml: boolean };

interface Cell {
  readonly text: string;
  readonly expandable: boolean;
  /** An object without a text. */
  readonly braces: boolean;
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
  if (root.value.kind !== 'object' || root.value.elements() === undefined) throw noGrid();
  const links: string[] = [];
  const rows: Row[] = [];
  let position = 0;
  const count = options.format.count ?? root.metadata.PreferredLength ?? DEFAULT_COUNT;
  const format = formatBelow(options.format);
  for (const child of elementsOf(root.value, format, interrupt)) {
    position += 1;
    if (position <= options.skip) continue;
    if (!options.unlimited && rows.length >= count) {
      rows.push({ index: '[...]', text: undefined, cells: new Map() });
      links.push(`dx -r1 -g -c ${position - 1} ${root.path}`);
      break;
    }
    const row = rowOf(child, root.path, format, interrupt, links);
    if (row) rows.push(row);
  }
  if (rows.length === 0) return { lines: [EMPTY], links };
  const names = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))];
  const limit = options.widest || WIDEST;
  const drawing = { widest: Math.max(limit, LEAST), dml: options.dml };
  const columns = names.map((name) => columnOf(name, rows, drawing));
  for (const name of names) links.push(`dx -r1 -g ${sortedPath(root.path, name)}`);
  return { lines: draw(rows, columns, drawing), links };
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
  if (value.kind === 'string') cells.set('Length', lengthCell(value.value, format));
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

/** Lengths of strings have help, and so a link. */
function lengthCell(text: string, format: Format): Cell {
  return {
    text: displayText(modelInteger(text.length), format) ?? '',
    expandable: true,
    braces: false,
  };
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
  if (content.outcome === 'error')
    return { text: content.message, expandable: false, braces: false };
  if (content.value.kind === 'nothing') return undefined;
  const expandable = isExpandable(content.value);
  const braces = expandable && (content.text ?? '') === '';
  return { text: braces ? BRACES : (content.text ?? ''), expandable, braces };
}

function columnOf(name: string, rows: readonly Row[], { widest, dml }: Drawing): Column {
  const cells = rows.map((row) => row.cells.get(name));
  const title = dml && cells.some((cell) => cell?.expandable) ? `(+) ${name}` : name;
  return {
    title,
    width: Math.min(widest, Math.max(title.length, NARROWEST, longest(cells) + 3)),
    cell: (row) => row.cells.get(name)?.text ?? '',
  };
}

const longest = (cells: readonly (Cell | undefined)[]) =>
  cells.reduce((most, cell) => Math.max(most, cellWidth(cell)), 0);

/** Braces count without what other cells have behind them. */
const cellWidth = (cell: Cell | undefined) =>
  cell?.braces ? BRACES.length - 3 : (cell?.text.length ?? 0);

function draw(
  rows: readonly Row[],
  columns: readonly Column[],
  { widest, dml }: Drawing,
): string[] {
  const labels = rows.reduce((most, row) => Math.max(most, labelWidth(row)), 0);
  const width = Math.min(widest, labels);
  const line = (label: string, sign: string, text: (column: Column) => string) => {
    const cells = columns.map((column) => `${sign} ${inWidth(text(column), column.width, dml)} `);
    return `= ${inWidth(label, width, dml)} ${cells.join('')}=`;
  };
  const title = line('', '=', (column) => column.title);
  const body = rows.map((row) => line(labelOf(row), '-', (column) => column.cell(row)));
  const border = '='.repeat(title.length);
  return [border, title, border, ...body, border];
}

const labelOf = ({ index, text }: Row) => (text === undefined ? index : `${index} : ${text}`);

/** The separator counts whether a text follows the index or not. */
const labelWidth = ({ index, text }: Row) => index.length + ' : '.length + (text?.length ?? 0);

/**
 * The text in exactly `width` columns; what is longer ends in dots, which lead to the whole. Without
 * links the dots are all that is there, and the frame is crooked.
 */
function inWidth(text: string, width: number, dml: boolean): string {
  if (text.length <= width) return text.padEnd(width);
  return dml ? `${text.slice(0, width - 3)}...` : '...';
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
