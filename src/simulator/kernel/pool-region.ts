import type { SparseMemory } from './memory';
import { PAGE_SIZE } from './memory';
import { type PoolUnits, writePoolHeader } from './pool-header';

/** A small block as it was cut out of its page. */
export interface Cut {
  readonly header: bigint;
  /** Size of the block before it in the page, in bytes; 0 at the start of a page. */
  readonly previous: number;
}

/** One pool's address range: blocks cut from pages, and runs of whole pages. Freed ones are reused. */
export class PoolRegion {
  readonly #memory: SparseMemory;
  readonly #units: PoolUnits;
  readonly #range: { end: bigint };
  #page: bigint;
  #used = PAGE_SIZE;
  #previous = 0;
  readonly #freeSmall = new Map<number, Cut[]>();
  readonly #freePages = new Map<number, bigint[]>();

  constructor(memory: SparseMemory, units: PoolUnits, base: bigint) {
    this.#memory = memory;
    this.#units = units;
    this.#range = memory.reserve(base, 0);
    this.#page = base;
  }

  /** A block of `bytes` bytes with its header; most often one that was freed lately. */
  takeSmall(bytes: number): Cut {
    return this.#freeSmall.get(bytes)?.pop() ?? this.#cut(bytes);
  }

  giveSmall(cut: Cut, bytes: number): void {
    const free = this.#freeSmall.get(bytes);
    if (free) free.push(cut);
    else this.#freeSmall.set(bytes, [cut]);
  }

  takePages(count: number): bigint {
    return this.#freePages.get(count)?.pop() ?? this.#newPages(count);
  }

  givePages(address: bigint, count: number): void {
    const free = this.#freePages.get(count);
    if (free) free.push(address);
    else this.#freePages.set(count, [address]);
  }

  #newPages(count: number): bigint {
    const address = this.#range.end;
    this.#range.end += BigInt(count * PAGE_SIZE);
    return address;
  }

  #cut(bytes: number): Cut {
    if (this.#used + bytes > PAGE_SIZE) {
      this.#closePage();
      this.#page = this.#newPages(1);
      this.#used = 0;
      this.#previous = 0;
    }
    const cut = { header: this.#page + BigInt(this.#used), previous: this.#previous };
    this.#used += bytes;
    this.#previous = bytes;
    return cut;
  }

  /** What is left of a page is a free block. */
  #closePage(): void {
    if (this.#used === PAGE_SIZE) return;
    writePoolHeader(this.#memory, this.#page + BigInt(this.#used), this.#units, {
      previousSize: this.#previous / this.#units.granularity,
      blockSize: (PAGE_SIZE - this.#used) / this.#units.granularity,
      typeByte: 0,
      tag: 0,
    });
  }
}
