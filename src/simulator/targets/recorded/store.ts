import { withoutProtectedBit } from '../../../pool/tags/tag';
import { type Block, type BlockStore, type PoolRequest, TYPE_PAGED } from '../../kernel/allocator';
import type { BigPageTable } from '../../kernel/big-pages';
import type { SparseMemory } from '../../kernel/memory';
import { PAGE_SIZE } from '../../kernel/memory';
import {
  poolUnits,
  tagAt,
  typeByteOf,
  writeFreeType,
  writePoolHeader,
  writeTag,
} from '../../kernel/pool-header';
import { protectedTag } from '../../kernel/tag-bytes';

const HEADER = BigInt(poolUnits('x86').granularity);

/** Puts blocks where they were, with headers as that kernel writes them. */
export class RecordedStore implements BlockStore {
  readonly #memory: SparseMemory;
  readonly #bigPages: BigPageTable;
  readonly #units = poolUnits('x86');

  constructor(memory: SparseMemory, bigPages: BigPageTable) {
    this.#memory = memory;
    this.#bigPages = bigPages;
  }

  allocate({ tag, type, bytes, placement }: PoolRequest): Block {
    if (!placement) throw new Error('A recorded allocation has a recorded place');
    const { address, charged } = placement;
    const plain = withoutProtectedBit(tag);
    const at = Number(address);
    const header = isPages(at) ? undefined : address - HEADER;
    if (header === undefined) {
      this.#memory.page(address);
      this.#bigPages.insert({ address, tag: plain, charged, paged: (type & TYPE_PAGED) !== 0 });
    } else {
      writePoolHeader(this.#memory, header, this.#units, {
        previousSize: 0,
        blockSize: charged / this.#units.granularity,
        typeByte: typeByteOf(type, 'plusOne'),
        tag: tagAt(this.#memory, header),
      });
    }
    return {
      kind: header === undefined ? 'big' : 'small',
      tag: plain,
      protectedPool: tag !== plain,
      type,
      requested: bytes,
      charged,
      address,
      pointer: address,
      header,
    };
  }

  /** That kernel compares with PoolHitTag first, and writes the tag then. */
  settle({ header, tag, protectedPool }: Block): void {
    if (header === undefined) return;
    writeTag(this.#memory, header, protectedPool ? protectedTag(tag) : tag);
  }

  free({ header, address }: Block): void {
    if (header === undefined) this.#bigPages.remove(address);
    else writeFreeType(this.#memory, header, this.#units);
  }
}

/** Blocks of whole pages are the only ones without a header. */
export const isPages = (address: number): boolean => (address & (PAGE_SIZE - 1)) === 0;
