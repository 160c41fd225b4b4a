import { offsetInPage } from '../../pool/blocks/pool-header';
import { type Address, offsetAddress } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';

const PAGE = 0x1000;

/** Headers on one page from which on the page is read whole: fewer take less time one by one. */
const WORTH_IT = 4;

const pageOf = (address: Address): Address => offsetAddress(address, -offsetInPage(address));

/** Memory read page by page where many small reads fall into one. Nothing may run meanwhile. */
export class PageReader implements Reader {
  readonly query: Reader['query'];
  readonly now: Reader['now'];
  readonly session: Reader['session'];
  readonly #reader: Reader;
  readonly #wanted = new Map<Address, number>();
  readonly #pages = new Map<Address, Uint8Array | undefined>();

  /** @param blocks whose headers will be read */
  constructor(reader: Reader, blocks: readonly Address[]) {
    this.#reader = reader;
    this.query = (command) => reader.query(command);
    this.now = () => reader.now();
    this.session = () => reader.session();
    for (const block of blocks) {
      const page = pageOf(block);
      this.#wanted.set(page, (this.#wanted.get(page) ?? 0) + 1);
    }
  }

  readMemory(address: Address, length: number): Uint8Array | undefined {
    const page = pageOf(address);
    const offset = offsetInPage(address);
    if ((this.#wanted.get(page) ?? 0) < WORTH_IT || offset + length > PAGE) {
      return this.#reader.readMemory(address, length);
    }
    if (!this.#pages.has(page)) this.#pages.set(page, this.#reader.readMemory(page, PAGE));
    return this.#pages.get(page)?.slice(offset, offset + length);
  }
}
