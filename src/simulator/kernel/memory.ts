import { littleEndian, toBytes } from '../bytes';
import type { MachineMemory } from './machine';

const PAGE_BITS = 12n;
export const PAGE_SIZE = 4096;

/** Where the bytes of a word are made. */
const scratch = new DataView(new ArrayBuffer(8));
const scratchBytes = new Uint8Array(scratch.buffer);

interface Range {
  readonly base: bigint;
  end: bigint;
  readonly writable: boolean;
}

/**
 * Sparse target memory: 4 KB pages, each present or absent. Ranges are present as a whole but
 * take room only once written: until then they read as zeros.
 */
export class SparseMemory implements MachineMemory {
  readonly #pages = new Map<number, Uint8Array>();
  /** Pages of the memory that this one was made from; copied before they are written. */
  #base: ReadonlyMap<number, Uint8Array> = new Map();
  readonly #ranges: Range[] = [];
  /** Pages of ranges that are not present until they are written. */
  readonly #hidden = new Set<number>();
  /** Counts writes of the debugger, so that what was derived from memory can be dropped. */
  revision = 0;
  /** The target is gone: nothing can be read any more. */
  gone = false;

  /** Memory of its own that begins as this one, which must not change any more. */
  fork(): SparseMemory {
    const fork = new SparseMemory();
    fork.#base = new Map([...this.#base, ...this.#pages]);
    fork.#ranges.push(...this.#ranges);
    for (const page of this.#hidden) fork.#hidden.add(page);
    return fork;
  }

  /**
   * Makes a range present; its end may be moved later.
   * @param writable false: the debugger's writes are refused there
   */
  reserve(base: bigint, size: number | bigint, writable = true): Range {
    const range = { base, end: base + BigInt(size), writable };
    this.#ranges.push(range);
    return range;
  }

  /** Takes a page away, with what is on it, until the kernel writes there again. */
  hide(address: bigint): void {
    this.#hidden.add(Number(address >> PAGE_BITS));
  }

  /** A present range in one piece, for the kernel's own quick access. */
  map(base: bigint, size: number): DataView {
    const first = Number(base >> PAGE_BITS);
    const start = Number(base & 0xfffn);
    const pages = Math.ceil((start + size) / PAGE_SIZE);
    const bytes = new Uint8Array(pages * PAGE_SIZE);
    for (let page = 0; page < pages; page++) {
      const piece = bytes.subarray(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
      const old = this.#page(first + page);
      if (old) piece.set(old);
      this.#pages.set(first + page, piece);
    }
    return new DataView(bytes.buffer, start, size);
  }

  read(address: bigint, length: number): Uint8Array {
    const offset = Number(address & 0xfffn);
    // Most reads are short ones of what was written.
    const only =
      offset + length <= PAGE_SIZE ? this.#page(Number(address >> PAGE_BITS)) : undefined;
    if (only && !this.gone) return only.slice(offset, offset + length);
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const at = address + BigInt(done);
      const start = Number(at & 0xfffn);
      const count = Math.min(length - done, PAGE_SIZE - start);
      const page = this.#page(Number(at >> PAGE_BITS));
      if (this.gone || (!page && !this.#rangeOf(at))) break;
      if (page) bytes.set(page.subarray(start, start + count), done);
      done += count;
    }
    return done === length ? bytes : bytes.slice(0, done);
  }

  write(address: bigint, bytes: Uint8Array): number {
    let done = 0;
    while (done < bytes.length) {
      const at = address + BigInt(done);
      const start = Number(at & 0xfffn);
      const count = Math.min(bytes.length - done, PAGE_SIZE - start);
      const range = this.#rangeOf(at);
      if (this.gone || range?.writable === false) break;
      if (!range && !this.#page(Number(at >> PAGE_BITS))) break;
      this.store(at, bytes.subarray(done, done + count));
      done += count;
    }
    if (done > 0) this.revision++;
    return done;
  }

  /** The kernel's own write: makes pages present as needed. */
  store(address: bigint, bytes: ArrayLike<number>): void {
    for (let done = 0; done < bytes.length; ) {
      const at = address + BigInt(done);
      const start = Number(at & 0xfffn);
      const page = this.page(at);
      const count = Math.min(bytes.length - done, PAGE_SIZE - start);
      for (let index = 0; index < count; index++) page[start + index] = bytes[done + index] ?? 0;
      done += count;
    }
  }

  /** Stores an integer in little-endian order. */
  storeWord(address: bigint, value: bigint | number, size: 1 | 2 | 4 | 8): void {
    const start = Number(address & 0xfffn);
    if (start + size > PAGE_SIZE) {
      this.store(address, toBytes(BigInt(value), size));
      return;
    }
    if (typeof value === 'bigint') scratch.setBigUint64(0, value, true);
    else if (size === 8) scratch.setBigUint64(0, BigInt(value), true);
    else scratch.setUint32(0, value, true);
    const page = this.page(address);
    for (let index = 0; index < size; index++) page[start + index] = scratchBytes[index] ?? 0;
  }

  /** Stores 32-bit integers at multiples of four bytes: those near each other in turn. */
  storeHalves(base: bigint, offsets: Int32Array, halves: Uint32Array): void {
    const start = Number(base & 0xfffn);
    let number = -1;
    let page: Uint8Array = scratchBytes;
    for (let index = 0; index < offsets.length; index++) {
      const offset = start + (offsets[index] ?? 0);
      if (offset >> 12 !== number) {
        number = offset >> 12;
        page = this.page(base + BigInt(offsets[index] ?? 0));
      }
      const at = offset & 0xfff;
      const half = halves[index] ?? 0;
      page[at] = half;
      page[at + 1] = half >>> 8;
      page[at + 2] = half >>> 16;
      page[at + 3] = half >>> 24;
    }
  }

  /** Little-endian integer at an address that is present. */
  word(address: bigint, size: 1 | 2 | 4 | 8): bigint {
    return littleEndian(this.read(address, size));
  }

  /** The page that holds the address, to be written; made when absent. */
  page(address: bigint): Uint8Array {
    const number = Number(address >> PAGE_BITS);
    const isNew = this.#hidden.size > 0 && this.#hidden.delete(number);
    const own = this.#pages.get(number);
    if (own && !isNew) return own;
    const base = isNew ? undefined : this.#base.get(number);
    const page = base?.slice() ?? new Uint8Array(PAGE_SIZE);
    this.#pages.set(number, page);
    return page;
  }

  /** Numbers of the pages that hold anything but zeros, ascending. */
  writtenPages(): readonly number[] {
    const numbers = new Set([...this.#base.keys(), ...this.#pages.keys()]);
    for (const hidden of this.#hidden) numbers.delete(hidden);
    return [...numbers].sort((a, b) => a - b);
  }

  /** Numbers of the pages that are present, were never written and read as zeros, ascending. */
  emptyPages(): readonly number[] {
    const numbers = new Set<number>();
    for (const { base, end } of this.#ranges) {
      const last = Number((end - 1n) >> PAGE_BITS);
      for (let page = Number(base >> PAGE_BITS); page <= last; page++) {
        if (!this.#page(page) && !this.#hidden.has(page)) numbers.add(page);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  }

  #page(number: number): Uint8Array | undefined {
    if (this.#hidden.size > 0 && this.#hidden.has(number)) return undefined;
    return this.#pages.get(number) ?? this.#base.get(number);
  }

  #rangeOf(address: bigint): Range | undefined {
    if (this.#hidden.has(Number(address >> PAGE_BITS))) return undefined;
    return this.#ranges.find((range) => address >= range.base && address < range.end);
  }
}
