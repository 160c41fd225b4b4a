import type { StructureSpec } from '../targets/spec';
import type { SparseMemory } from './memory';
import { trackerHash } from './tracker';

/** Slots of the table; a power of two. */
export const BIG_PAGE_SLOTS = 4096;

export interface BigBlock {
  readonly address: bigint;
  readonly tag: number;
  readonly charged: number;
  readonly paged: boolean;
}

/** PoolBigPageTable: the tags of blocks without a header, hashed by page number. */
export class BigPageTable {
  readonly #memory: SparseMemory;
  readonly #base: bigint;
  readonly #record: StructureSpec;
  readonly #slots = new Map<bigint, number>();
  readonly #taken = new Set<number>();

  constructor(memory: SparseMemory, base: bigint, record: StructureSpec) {
    this.#memory = memory;
    this.#base = base;
    this.#record = record;
    const view = memory.map(base, BIG_PAGE_SLOTS * record.size);
    for (let slot = 0; slot < BIG_PAGE_SLOTS; slot++) view.setUint32(slot * record.size, 1, true);
  }

  /** Enters a block; false when the table is full and the block stays without an entry. */
  insert(block: BigBlock): boolean {
    if (this.#taken.size === BIG_PAGE_SLOTS) return false;
    let slot = this.#home(block.address);
    while (this.#taken.has(slot)) slot = (slot + 1) & (BIG_PAGE_SLOTS - 1);
    this.#taken.add(slot);
    this.#slots.set(block.address, slot);
    this.#write(slot, block);
    return true;
  }

  remove(address: bigint): void {
    const slot = this.#slots.get(address);
    if (slot === undefined) return;
    this.#slots.delete(address);
    this.#taken.delete(slot);
    const at = this.#base + BigInt(slot * this.#record.size);
    this.#memory.storeWord(at, address | 1n, this.#record.fields[0]?.bytes ?? 8);
  }

  #home(address: bigint): number {
    return trackerHash(Number(BigInt.asUintN(32, address >> 12n))) & (BIG_PAGE_SLOTS - 1);
  }

  #write(slot: number, block: BigBlock): void {
    const values: Readonly<Record<string, bigint | number>> = {
      Va: block.address,
      Key: block.tag,
      PoolType: block.paged ? 1 : 0,
      NumberOfPages: Math.ceil(block.charged / 4096),
      NumberOfBytes: block.charged,
    };
    for (const { name, offset, bytes, bits } of this.#record.fields) {
      const value = BigInt(values[name] ?? 0) << BigInt(bits?.[0] ?? 0);
      const at = this.#base + BigInt(slot * this.#record.size + offset);
      const old = bits && bits[0] > 0 ? this.#memory.word(at, bytes) : 0n;
      this.#memory.storeWord(at, old | value, bytes);
    }
  }
}
