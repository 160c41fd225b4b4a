import type { Tag } from '../../pool/tags/tag';
import { PAGE_SIZE, type SparseMemory } from './memory';
import type { PoolUnits } from './pool-header';
import type { PoolRegion } from './pool-region';

/** What is written of a block in special pool. */
interface SpecialBlock {
  readonly bytes: number;
  /** As passed, bit 31 included. */
  readonly tag: Tag;
  readonly paged: boolean;
}

const HEADER_SIZE = 16;
const PAGED = 0x8000;

/**
 * Special pool in one pool's range: a page for each block, which lies at its end. The header is at
 * the page's start, one odd byte fills the rest. A freed page cannot be read, and is the last to
 * be used again.
 */
export class SpecialPool {
  readonly #memory: SparseMemory;
  readonly #units: PoolUnits;
  readonly #region: PoolRegion;
  readonly #free: bigint[] = [];
  #ticks = 0;

  constructor(memory: SparseMemory, units: PoolUnits, region: PoolRegion) {
    this.#memory = memory;
    this.#units = units;
    this.#region = region;
  }

  /** The address of a new block. */
  take({ bytes, tag, paged }: SpecialBlock): bigint {
    const page = this.#free.shift() ?? this.#region.takePages(1);
    // In the kernel this is the tick count's lowest byte.
    this.#ticks += 6;
    const fill = (this.#ticks & 0xff) | 1;
    this.#memory.store(page, new Uint8Array(PAGE_SIZE).fill(fill));
    this.#memory.store(page, new Uint8Array(HEADER_SIZE));
    this.#memory.storeWord(page, bytes | (paged ? PAGED : 0) | (fill << 16), 4);
    this.#memory.storeWord(page + 4n, tag, 4);
    const { granularity } = this.#units;
    return page + BigInt(PAGE_SIZE - Math.ceil(bytes / granularity) * granularity);
  }

  give(block: bigint): void {
    const page = block - (block % BigInt(PAGE_SIZE));
    this.#memory.hide(page);
    this.#free.push(page);
  }
}
