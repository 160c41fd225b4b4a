/** Reads a complete dump as a debugger does: from the header through the page tables. */
export class DumpReader {
  readonly #file: Buffer;
  readonly #isWide: boolean;
  /** Where each physical page lies in the file. */
  readonly #pages = new Map<number, number>();

  constructor(file: Buffer) {
    this.#file = file;
    this.#isWide = file.toString('latin1', 4, 8) === 'DU64';
    const [runs, first, step, header] = this.#isWide
      ? [0x88, 0x98, 16, 0x2000]
      : [0x64, 0x6c, 8, 0x1000];
    let next = header;
    for (let run = 0; run < file.readUInt32LE(runs); run++) {
      const at = first + run * step;
      const count = file.readUInt32LE(at + step / 2);
      for (let page = 0; page < count; page++, next += 0x1000) {
        this.#pages.set(file.readUInt32LE(at) + page, next);
      }
    }
  }

  /** Value of a header field: by its offset in the header of 64 bits, or in that of 32. */
  field(wide: number, narrow: number): bigint {
    return this.#isWide
      ? this.#file.readBigUInt64LE(wide)
      : BigInt(this.#file.readUInt32LE(narrow));
  }

  /** Bytes at a virtual address, within its page; none where it is not present. */
  read(address: bigint, length: number): Buffer {
    const page = this.#translate(address);
    const at = page === undefined ? undefined : this.#pages.get(page);
    if (at === undefined) return Buffer.alloc(0);
    const start = at + Number(address & 0xfffn);
    return this.#file.subarray(start, start + length);
  }

  pointer(address: bigint): bigint {
    const bytes = this.read(address, this.#isWide ? 8 : 4);
    return this.#isWide ? bytes.readBigUInt64LE() : BigInt(bytes.readUInt32LE());
  }

  /** Page frame number that a virtual address leads to. */
  #translate(address: bigint): number | undefined {
    const isPae = !this.#isWide && this.#file.readUInt8(0x5c) === 1;
    const levels = this.#isWide ? [39n, 30n, 21n, 12n] : isPae ? [30n, 21n, 12n] : [22n, 12n];
    const entryBytes = this.#isWide || isPae ? 8 : 4;
    let table = Number(this.field(0x10, 0x10) >> 12n);
    for (const shift of levels) {
      const index = Number((address >> shift) & (entryBytes === 8 ? 0x1ffn : 0x3ffn));
      const at = this.#pages.get(table);
      if (at === undefined) return undefined;
      const entry = this.#file.readUInt32LE(at + index * entryBytes);
      if ((entry & 1) === 0) return undefined;
      table = entry >>> 12;
    }
    return table;
  }
}
