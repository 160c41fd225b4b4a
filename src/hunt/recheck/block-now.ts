import type { HeldBlock } from '../../pool/books/books';
import { type KernelBooks, readKnownBlock } from '../blocks/known-block';

/** Whether a block is allocated now, with the tag and the size that it had. */
export type BlockNow = 'there' | 'gone' | 'unreadable';

export function blockNow(
  books: KernelBooks,
  { block, charged }: Pick<HeldBlock, 'block' | 'charged'>,
): BlockNow {
  const found = readKnownBlock(books, block);
  switch (found.kind) {
    case 'inUse':
      return isOther(found.bytes, charged) ? 'gone' : 'there';
    case 'released':
    case 'noHeader':
    case 'notInTable':
      return 'gone';
    default:
      return 'unreadable';
  }
}

const isOther = (bytes: number | undefined, charged: number | undefined): boolean =>
  bytes !== undefined && charged !== undefined && bytes !== charged;
