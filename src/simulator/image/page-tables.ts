/** How an architecture finds a page: the bits of an address that select an entry at each level. */
export interface Paging {
  /** Lowest bit of each level's index, the top table first. */
  readonly shifts: readonly number[];
  /** Bits of an index. */
  readonly bits: number;
  readonly entryBytes: 4 | 8;
  /** Flags of an entry in the top table. */
  readonly topFlags: number;
}

const PRESENT = 1;
/** Present, writable, accessed, dirty. */
const FLAGS = 0x63;
const USER = 4;
const PAGE_BYTES = 4096;

export const pagings = {
  x64: { shifts: [39, 30, 21, 12], bits: 9, entryBytes: 8, topFlags: FLAGS },
  x86: { shifts: [22, 12], bits: 10, entryBytes: 4, topFlags: FLAGS },
  /** x86 with entries of 64 bits. */
  pae: { shifts: [30, 21, 12], bits: 9, entryBytes: 8, topFlags: PRESENT },
} as const satisfies Record<string, Paging>;

/** Page tables as they map virtual pages, each table in a physical page of its own. */
export class PageTables {
  readonly #paging: Paging;
  readonly #takePage: () => number;
  /** By the part of a virtual address that leads to a table; the top one has none. */
  readonly #tables = new Map<string, { readonly number: number; readonly bytes: DataView }>();
  /** Page number of the top table. */
  readonly top: number;

  /** @param takePage gives the number of a physical page that is still free */
  constructor(paging: Paging, takePage: () => number) {
    this.#paging = paging;
    this.#takePage = takePage;
    this.top = this.#table('').number;
  }

  /**
   * Maps a virtual page; of addresses only the bits that tables look at count.
   * @param physicalPage undefined: the page is not present any more
   */
  map(virtualPage: number, physicalPage: number | undefined): void {
    const { shifts, topFlags } = this.#paging;
    const user = virtualPage < 2 ** (shifts.length === 4 ? 35 : 19) ? USER : 0;
    let path = '';
    shifts.forEach((shift, level) => {
      const { bytes } = this.#table(path);
      const index = this.#index(virtualPage, shift);
      path = `${path}/${index}`;
      if (level === shifts.length - 1) {
        this.#setEntry(
          bytes,
          index,
          physicalPage ?? 0,
          physicalPage === undefined ? 0 : FLAGS | user,
        );
        return;
      }
      const flags = level === 0 ? topFlags : FLAGS;
      this.#setEntry(
        bytes,
        index,
        this.#table(path).number,
        flags === PRESENT ? flags : flags | user,
      );
    });
  }

  #index(virtualPage: number, shift: number): number {
    return Math.floor(virtualPage / 2 ** (shift - 12)) % 2 ** this.#paging.bits;
  }

  /** Every table with its page number. */
  *pages(): Iterable<{ readonly number: number; readonly bytes: Uint8Array }> {
    for (const { number, bytes } of this.#tables.values()) {
      yield { number, bytes: new Uint8Array(bytes.buffer) };
    }
  }

  #table(path: string) {
    const known = this.#tables.get(path);
    if (known) return known;
    const made = { number: this.#takePage(), bytes: new DataView(new ArrayBuffer(PAGE_BYTES)) };
    this.#tables.set(path, made);
    return made;
  }

  #setEntry(table: DataView, index: number, page: number, flags: number): void {
    const value = page * PAGE_BYTES + flags;
    if (this.#paging.entryBytes === 4) table.setUint32(index * 4, value, true);
    else table.setBigUint64(index * 8, BigInt(value), true);
  }
}
