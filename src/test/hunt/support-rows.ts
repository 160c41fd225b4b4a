import type { ModelObject, ModelValue } from '../../simulator/dx/model';

/** A row of a look: its name and its columns. */
export interface ShownRow {
  readonly name: string;
  readonly columns: ReadonlyMap<string, ShownCell>;
  /** What `details()` of the row answers. */
  details(): string;
}

/** An empty text where the column is blank; undefined where it has no value at all. */
export type ShownCell = string | number | bigint | boolean | undefined;

/** The elements of a list as `dx` would show them. */
export function rowsOf(list: ModelValue): readonly ShownRow[] {
  const elements = list.kind === 'object' ? list.elements() : undefined;
  if (!elements) throw new Error(`No list: ${text(list)}`);
  return [...elements].map(({ value }) => {
    if (value.kind !== 'object') throw new Error(`No row: ${text(value)}`);
    return rowOf(value);
  });
}

function rowOf(row: ModelObject): ShownRow {
  const names = row.keys().filter((name) => !row.isMethod(name));
  const columns = new Map(names.map((name) => [name, cellOf(row.get(name))]));
  return { name: row.display() ?? '', columns, details: () => detailsOf(row) };
}

/** A list is its text and its elements, each on a line of its own. */
function detailsOf(row: ModelObject): string {
  const method = row.get('details');
  if (method?.kind !== 'method') return '';
  const said = method.call(row, []);
  const elements = said.kind === 'object' ? [...(said.elements() ?? [])] : [];
  return [text(said), ...elements.map(({ value }) => text(value))].join('\n');
}

function cellOf(value: ModelValue | undefined): ShownCell {
  switch (value?.kind) {
    case 'integer':
      return value.bits === 64 ? value.value : Number(value.value);
    case 'double':
    case 'boolean':
    case 'string':
      return value.value;
    default:
      return value === undefined || value.kind === 'nothing' ? undefined : text(value);
  }
}

/** A value that is no number, as text. */
function text(value: ModelValue): string {
  if (value.kind === 'object') return value.display() ?? '';
  return value.kind === 'string' ? value.value : value.kind;
}
