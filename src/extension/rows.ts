/** Something that is shown as one row: flat members, and a name that is no column. */
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
    this.#title = title;
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

/** Characters of a name that `dx -g` shows whole, behind the row's index. */
const NAME_WIDTH = 48;
const NAME_END = 12;

/** A name that is too long for a cell, cut in the middle: at the end stands the place in the function. */
export const nameInRow = (text: string): string =>
  text.length > NAME_WIDTH
    ? `${text.slice(0, NAME_WIDTH - NAME_END - 3)}...${text.slice(-NAME_END)}`
    : text;

/** Shows counts and bytes of a row in decimal, whatever the debugger's radix. */
export function decimal(...names: readonly string[]): JsProvider.MetadataDescriptor {
  const descriptor: { [name: string]: JsProvider.MetadataKeys } = {};
  for (const name of names) descriptor[name] = { PreferredRadix: 10 };
  return descriptor;
}
