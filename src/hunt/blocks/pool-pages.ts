import {
  type HeaderFinding,
  offsetInPage,
  type PoolLayout,
  readBlock,
} from '../../pool/blocks/pool-header';
import type { Tag } from '../../pool/tags/tag';
import { type Address, offsetAddress } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';

const PAGE = 0x1000;

/** Pages kept from hit to hit; a block is most often cut from where the last ones were. */
const MOST_PAGES = 3;

/**
 * Pages of the pool as they were at the last hit. A block that was not there then is not the one
 * that was allocated before: a pointer to it is no leftover.
 */
export class PoolPages {
  readonly #reader: Reader;
  readonly #layout: PoolLayout;
  readonly #tag: Tag;
  readonly #pages = new Map<Address, Uint8Array>();

  constructor(reader: Reader, layout: PoolLayout, tag: Tag) {
    this.#reader = reader;
    this.#layout = layout;
    this.#tag = tag;
  }

  /** What was there at the last hit. */
  before(block: Address): HeaderFinding {
    return readBlock(block, this.#tag, this.#layout, this);
  }

  /** From the pages as they were at the last hit; not across the end of one. */
  readMemory(address: Address, length: number): Uint8Array | undefined {
    const offset = offsetInPage(address);
    return this.#pages.get(pageOf(address))?.subarray(offset, offset + length);
  }

  /** Reads the pages of these blocks, and those of before, as they are at a hit. */
  keep(blocks: Iterable<Address>): void {
    const wanted = [...[...blocks].filter(offsetInPage).map(pageOf), ...this.#pages.keys()];
    this.forget();
    for (const page of [...new Set(wanted)].slice(0, MOST_PAGES)) {
      const bytes = this.#reader.readMemory(page, PAGE);
      if (bytes) this.#pages.set(page, bytes);
    }
  }

  forget(): void {
    this.#pages.clear();
  }
}

const pageOf = (address: Address): Address => offsetAddress(address, -offsetInPage(address));
