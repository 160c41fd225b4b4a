import { plain } from './plain';

/** Something that is shown as one row: a text, or flat members and a name that is no column. */
export interface Row {
  toString(): string;
}

/**
 * What members that only look return: rows, an index, and a line that says how many there are and
 * how much has been seen. Made once and complete: enumerating it again asks the target nothing.
 */
export class Rows<T extends Row> {
  readonly #title: string;
  readonly #rows: readonly T[];

  constructor(title: string, rows: readonly T[]) {
    this.#title = plain(title);
    this.#rows = rows;
  }

  toString(): string {
    return this.#title;
  }

  *[Symbol.iterator](): IterableIterator<JsProvider.IndexedValue<T>> {
    for (let index = 0; index < this.#rows.length; index += 1) {
      const row = this.#rows[index];
      if (row !== undefined) yield new host.indexedValue(row, [index]);
    }
  }

  getDimensionality(): number {
    return 1;
  }

  /** @throws RangeError when there is no such row */
  getValueAt(index: JsProvider.Ordinal): T {
    const row = this.#rows[index.convertToNumber()];
    if (row === undefined) throw new RangeError(`there are ${this.#rows.length} rows`);
    return row;
  }
}

/** Characters of a row's name that `dx -g` shows whole, behind the row's index. */
const NAME_WIDTH = 48;
const NAME_END = 12;

/**
 * The name of a row: its numbers, for who looks at a list that is no grid, and what they are of.
 * Where that is too long, it is cut in the middle: at its end stands the place in the function.
 */
export function rowName(numbers: string, of: string): string {
  const width = NAME_WIDTH - numbers.length - 1;
  const text = plain(of);
  const name =
    text.length > width
      ? `${text.slice(0, width - NAME_END - 3)}...${text.slice(-NAME_END)}`
      : text;
  return `${numbers} ${name}`;
}

/** What is not known is a blank text: without a value there is no cell, and sorting shows nothing. */
export const orBlank = <T>(value: T | undefined): T | '' => (value === undefined ? '' : value);

/** A share as whole percent, rounded down: 100 is all. */
export const percent = (share: number | undefined): number | '' =>
  share === undefined ? '' : Math.floor(share * 100);

/** Shows counts and bytes of a row in decimal, whatever the debugger's radix. */
export function decimal(...names: readonly string[]): JsProvider.MetadataDescriptor {
  const descriptor: { [name: string]: JsProvider.MetadataKeys } = {};
  for (const name of names) descriptor[name] = { PreferredRadix: 10 };
  return descriptor;
}
