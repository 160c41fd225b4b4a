import { offsetInPage, type PoolLayout, readBlock } from '../../pool/blocks/pool-header';
import type { HeldBlock } from '../../pool/books/books';
import { type Tag, withoutProtectedBit } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import { readBigBlock } from '../blocks/big-pages';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';

/** Whether a block is allocated now, with the tag and the size that it had. */
export type BlockNow = 'there' | 'gone' | 'unreadable';

/** From this build on (1903) special pool charges something else than the bytes asked for. */
const FIRST_SEGMENT_HEAP = 18362;

/** Asks memory about blocks of a tag: their headers, or the table of those that have none. */
export class BlocksNow {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #tag: Tag;
  readonly #layout: PoolLayout;

  /** @param reader of memory; that of `target` or one that groups its reads */
  constructor(reader: Reader, target: Target, tag: Tag, layout: PoolLayout) {
    this.#reader = reader;
    this.#target = target;
    this.#tag = tag;
    this.#layout = layout;
  }

  ask({ block, charged }: Pick<HeldBlock, 'block' | 'charged'>): BlockNow {
    const { build = FIRST_SEGMENT_HEAP } = this.#target;
    const isOld = build < FIRST_SEGMENT_HEAP;
    const found = readBlock(block, this.#tag, this.#layout, this.#reader, isOld);
    switch (found.kind) {
      case 'inUse':
        return isOther(found.bytes, charged) ? 'gone' : 'there';
      case 'released':
      case 'noHeader':
        return 'gone';
      case 'headerless':
        return this.#inTable(block, charged);
      default:
        return 'unreadable';
    }
  }

  #inTable(block: Address, charged: number | undefined): BlockNow {
    const table = this.#target.bigPages;
    if (!table || offsetInPage(block) !== 0) return 'unreadable';
    const entry = readBigBlock(this.#reader, table, block);
    if (entry.kind === 'unreadable') return 'unreadable';
    const isOurs = entry.kind === 'found' && withoutProtectedBit(entry.tag) === this.#tag;
    return isOurs && !isOther(entry.bytes, charged) ? 'there' : 'gone';
  }
}

const isOther = (bytes: number | undefined, charged: number | undefined): boolean =>
  bytes !== undefined && charged !== undefined && bytes !== charged;
