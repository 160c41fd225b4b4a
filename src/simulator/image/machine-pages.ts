import { PAGE_SIZE, type SparseMemory } from '../kernel/memory';
import { PageTables, type Paging, pagings } from './page-tables';
import type { PhysicalMemory, PhysicalPage } from './served-image';

/** The first page that the tables and the machine's memory take. */
const FIRST_PAGE = 0x1ad;
const NOTHING = new Uint8Array(0);

/**
 * A machine's memory as physical pages. A virtual page keeps its physical one as long as the
 * machine lives; all pages that were never written share one that is empty.
 */
export class MachinePages implements PhysicalMemory {
  readonly pae: boolean;
  readonly #memory: SparseMemory;
  readonly #tables: PageTables;
  /** Physical page of each virtual page, and the other way round. */
  readonly #physical = new Map<number, number>();
  readonly #virtual = new Map<number, number>();
  readonly #empty: number;
  #next = FIRST_PAGE;
  #isCurrent = false;

  constructor(memory: SparseMemory, paging: Paging) {
    this.#memory = memory;
    this.pae = paging === pagings.pae;
    this.#tables = new PageTables(paging, () => this.#next++);
    this.#empty = this.#next++;
  }

  get directoryTable(): bigint {
    return BigInt(this.#tables.top * PAGE_SIZE);
  }

  /** The machine ran, or somebody wrote: pages may have come. */
  expire(): void {
    this.#isCurrent = false;
  }

  pages(): readonly PhysicalPage[] {
    this.#map();
    const pages: PhysicalPage[] = [
      { number: this.#empty, read: () => new Uint8Array(PAGE_SIZE) },
      ...[...this.#tables.pages()].map(({ number, bytes }) => ({ number, read: () => bytes })),
      ...[...this.#virtual].map(([number, virtual]) => ({
        number,
        read: () => this.#readVirtual(virtual, 0, PAGE_SIZE),
      })),
    ];
    return pages.sort((a, b) => a.number - b.number);
  }

  read(address: bigint, length: number): Uint8Array {
    this.#map();
    const tables = new Map([...this.#tables.pages()].map(({ number, bytes }) => [number, bytes]));
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { page, start, count } = piece(address, done, length);
      const virtual = this.#virtual.get(page);
      const found =
        tables.get(page)?.subarray(start, start + count) ??
        (page === this.#empty ? new Uint8Array(count) : undefined) ??
        (virtual === undefined ? NOTHING : this.#readVirtual(virtual, start, count));
      bytes.set(found, done);
      done += found.length;
      if (found.length < count) break;
    }
    return bytes.slice(0, done);
  }

  write(address: bigint, bytes: Uint8Array): number {
    this.#map();
    let done = 0;
    while (done < bytes.length) {
      const { page, start, count } = piece(address, done, bytes.length);
      const virtual = this.#virtual.get(page);
      if (virtual === undefined) break;
      const at = BigInt(virtual) * BigInt(PAGE_SIZE) + BigInt(start);
      const written = this.#memory.write(at, bytes.subarray(done, done + count));
      done += written;
      if (written < count) break;
    }
    return done;
  }

  #readVirtual(page: number, start: number, count: number): Uint8Array {
    return this.#memory.read(BigInt(page) * BigInt(PAGE_SIZE) + BigInt(start), count);
  }

  /** Pages that are not present any more. */
  #drop(present: ReadonlySet<number>): void {
    for (const [page, number] of this.#physical) {
      if (present.has(page)) continue;
      this.#physical.delete(page);
      this.#virtual.delete(number);
      this.#tables.map(page, undefined);
    }
  }

  #map(): void {
    if (this.#isCurrent) return;
    this.#isCurrent = true;
    for (const page of this.#memory.emptyPages()) this.#tables.map(page, this.#empty);
    const written = this.#memory.writtenPages();
    this.#drop(new Set(written));
    for (const page of written) {
      if (this.#physical.has(page)) continue;
      const number = this.#next++;
      this.#physical.set(page, number);
      this.#virtual.set(number, page);
      this.#tables.map(page, number);
    }
  }
}

/** The part of a transfer that lies in one page. */
function piece(address: bigint, done: number, length: number) {
  const at = address + BigInt(done);
  const start = Number(at % BigInt(PAGE_SIZE));
  return {
    page: Number(at / BigInt(PAGE_SIZE)),
    start,
    count: Math.min(length - done, PAGE_SIZE - start),
  };
}
