import { type Address, offsetAddress } from '../pool/address';
import { headerAddress, type PoolLayout, readHeader } from '../pool/pool-header';
import type { Tag } from '../pool/tag';
import type { Reader } from './ports';

const PAGE = 0x1000;

/** Pages kept from hit to hit; a block is most often cut from where the last ones were. */
const MOST_PAGES = 3;
/** The first hits of a hunt, at which pages are read: each costs the wire a few kilobytes. */
const LAST_HIT = 20;

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

  /** Whether no block of the tag was there at the last hit; false where that is not known. */
  wasFree(block: Address): boolean {
    const header = headerAddress(block, this.#layout);
    const page = header && this.#pages.get(pageOf(header));
    if (!page) return false;
    const offset = offsetInPage(header);
    const bytes = page.subarray(offset, offset + this.#layout.headerSize);
    const { kind } = readHeader(bytes, header, this.#tag, this.#layout);
    return kind === 'released' || kind === 'noHeader';
  }

  /** Reads the pages of these blocks, and those of before, as they are at a hit. */
  keep(hit: number, blocks: Iterable<Address>): void {
    const wanted = new Set<Address>();
    for (const block of blocks) if (headerAddress(block, this.#layout)) wanted.add(pageOf(block));
    for (const page of this.#pages.keys()) wanted.add(page);
    this.forget();
    if (hit > LAST_HIT) return;
    for (const page of [...wanted].slice(0, MOST_PAGES)) {
      const bytes = this.#reader.readMemory(page, PAGE);
      if (bytes) this.#pages.set(page, bytes);
    }
  }

  forget(): void {
    this.#pages.clear();
  }
}

const offsetInPage = (address: Address): number => Number.parseInt(address.slice(-3), 16);

const pageOf = (address: Address): Address => offsetAddress(address, -offsetInPage(address));
