import type { Block } from './allocator';
import type { SiteTruth } from './machine';

interface SiteBook {
  readonly tag: number;
  readonly site: bigint;
  allocations: number;
  frees: number;
  outstanding: number;
  outstandingBytes: number;
}

/** The simulator's own books per tag and call site; they judge every hunt. */
export class Books {
  /** By site, then by tag. */
  #books = new Map<bigint, Map<number, SiteBook>>();
  /** Which book each block allocated since the last mark stands in. */
  #owners = new Map<Block, SiteBook>();

  allocated(block: Block, site: bigint): void {
    const book = this.#book(block.tag, site);
    book.allocations++;
    book.outstanding++;
    book.outstandingBytes += block.charged;
    this.#owners.set(block, book);
  }

  freed(block: Block, site: bigint): void {
    this.#book(block.tag, site).frees++;
    const owner = this.#owners.get(block);
    if (!owner) return;
    this.#owners.delete(block);
    owner.outstanding--;
    owner.outstandingBytes -= block.charged;
  }

  mark(): void {
    this.#books = new Map();
    this.#owners = new Map();
  }

  truth(): readonly SiteTruth[] {
    const blocks = new Map<SiteBook, bigint[]>();
    for (const [{ address }, book] of this.#owners) {
      const own = blocks.get(book);
      if (own) own.push(address);
      else blocks.set(book, [address]);
    }
    const all = [...this.#books.values()].flatMap((books) => [...books.values()]);
    return all.map((book) => ({ ...book, blocks: blocks.get(book) ?? [] }));
  }

  #book(tag: number, site: bigint): SiteBook {
    const books = this.#books.get(site) ?? new Map<number, SiteBook>();
    const known = books.get(tag);
    if (known) return known;
    const book = { tag, site, allocations: 0, frees: 0, outstanding: 0, outstandingBytes: 0 };
    this.#books.set(site, books.set(tag, book));
    return book;
  }
}
