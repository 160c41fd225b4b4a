import { noSuchRow } from '../messages/lists';
import { toNumber } from './int64';
import { Leaf } from './leaf';
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

  /** Where there is no such row a text says so: of an error the debugger shows only the code. */
  getValueAt(index: JsProvider.Ordinal): T | Leaf {
    const at = toNumber(index) ?? -1;
    return this.#rows[at] ?? new Leaf(noSuchRow(at, this.#rows.length));
  }
}

/** Texts, each of which is a row and nothing to open. */
export const lines = (title: string, texts: readonly string[]): Rows<Leaf> =>
  new Rows(
    title,
    texts.map((text) => new Leaf(text)),
  );

/** Characters of a row's name that `dx -g` shows whole, behind the row's index. */
export const NAME_WIDTH = 48;

/**
 * The name of a row: its numbers, for who looks at a list that is no grid, and what they are of.
 * Where that is too long, the function is cut in its middle: `drv!Nest<unsign...ter(int)+0x12f`.
 */
export const rowName = (numbers: string, of: string): string =>
  `${numbers} ${shortened(plain(of), NAME_WIDTH - numbers.length - 1)}`;

function shortened(text: string, width: number): string {
  if (text.length <= width) return text;
  const offset = /(?:\+0x[0-9a-f]+)?$/.exec(text)?.[0].length ?? 0;
  const kept = width - 3 - offset;
  const module = Math.min(text.indexOf('!') + 1, kept);
  const end = Math.floor((kept - module) / 2);
  return `${text.slice(0, kept - end)}...${text.slice(text.length - offset - end)}`;
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
