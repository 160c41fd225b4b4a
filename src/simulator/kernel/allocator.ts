import { type Tag, withoutProtectedBit } from '../../pool/tags/tag';
import type { TargetSpec } from '../targets/spec';
import type { BigPageTable } from './big-pages';
import { bigCharge, smallCharge } from './charge';
import type { SparseMemory } from './memory';
import { PAGE_SIZE } from './memory';
import {
  ALIGNED_HEADER,
  type PoolUnits,
  poolUnits,
  tagAt,
  typeByteOf,
  writeFreeType,
  writePoolHeader,
  writeTag,
} from './pool-header';
import { type Cut, PoolRegion } from './pool-region';
import { SpecialPool } from './special-pool';
import { protectedTag, tagOf } from './tag-bytes';

/** What a caller asks the pool for. */
export interface PoolRequest {
  /** As passed, bit 31 included. */
  readonly tag: Tag;
  /** Pool type as passed: bit 0 paged, bit 2 cache aligned. */
  readonly type: number;
  readonly bytes: number;
  readonly special: boolean;
  /** Where the block came to lie, when that is history. */
  readonly placement?: Placement;
}

/** A block's address and charged bytes as they were recorded. */
export interface Placement {
  readonly address: bigint;
  readonly charged: number;
}

/** An allocated block. */
export interface Block {
  /** As it is booked: without bit 31. */
  readonly tag: Tag;
  readonly protectedPool: boolean;
  readonly type: number;
  readonly requested: number;
  readonly charged: number;
  readonly kind: 'small' | 'big' | 'special';
  /** First byte after the booked header, or of the page. */
  readonly address: bigint;
  /** Only small blocks have one. */
  readonly header?: bigint;
  /** How a small one was cut out of its page; a tail was not. */
  readonly cut?: Cut;
  /** What the caller gets; differs from {@link address} for aligned requests. */
  readonly pointer: bigint;
  /** The rest of the last page, where that became a block of its own, booked under `Frag`. */
  readonly tail?: Block;
}

export const TYPE_PAGED = 1;
export const TYPE_CACHE_ALIGNED = 4;
const CACHE_LINE = 0x40;
/** What a tail is booked with, whatever its size. */
const TAIL_CHARGE = 0x20;
const TAIL_TAG = tagOf('Frag');
/** What big blocks are booked under when the big-page table is full. */
const UNTRACKED_BIG = tagOf('BIG ');

/** Finds room for blocks and writes what the kernel writes there. */
export interface BlockStore {
  allocate(request: PoolRequest): Block;
  /** An allocation comes to its end: what this kernel writes last. */
  settle(block: Block): void;
  free(block: Block): void;
}

/** The pool of a simulated target. */
export class PoolStore implements BlockStore {
  readonly #memory: SparseMemory;
  readonly #spec: TargetSpec;
  readonly #units: PoolUnits;
  readonly #nonPaged: PoolRegion;
  readonly #paged: PoolRegion;
  readonly #specialNonPaged: SpecialPool;
  readonly #specialPaged: SpecialPool;
  readonly #bigPages: BigPageTable;

  constructor(memory: SparseMemory, spec: TargetSpec, bigPages: BigPageTable) {
    this.#memory = memory;
    this.#spec = spec;
    this.#units = poolUnits(spec.architecture);
    this.#nonPaged = new PoolRegion(memory, this.#units, spec.pool.nonPagedBase);
    this.#paged = new PoolRegion(memory, this.#units, spec.pool.pagedBase);
    this.#specialNonPaged = new SpecialPool(memory, this.#units, this.#nonPaged);
    this.#specialPaged = new SpecialPool(memory, this.#units, this.#paged);
    this.#bigPages = bigPages;
  }

  allocate(request: PoolRequest): Block {
    if (request.special) return this.#allocateSpecial(request);
    if (request.bytes > this.#spec.pool.smallLimit) return this.#allocateBig(request);
    return this.#allocateSmall(request);
  }

  settle({ header, tag, protectedPool }: Block): void {
    if (!this.#spec.pool.writesTagLate || header === undefined) return;
    writeTag(this.#memory, header, this.#storedTag(protectedPool ? protectedTag(tag) : tag));
  }

  free(block: Block): void {
    const region = this.#region(block.type);
    if (block.kind === 'small' && block.header !== undefined) {
      writeFreeType(this.#memory, block.header, this.#units);
      if (block.cut) region.giveSmall(block.cut, block.charged);
      return;
    }
    if (block.kind === 'special') {
      this.#special(block.type).give(block.address);
      return;
    }
    this.#bigPages.remove(block.address);
    region.givePages(block.address, Math.ceil(block.charged / PAGE_SIZE));
  }

  #special(type: number): SpecialPool {
    return type & TYPE_PAGED ? this.#specialPaged : this.#specialNonPaged;
  }

  #region(type: number): PoolRegion {
    return type & TYPE_PAGED ? this.#paged : this.#nonPaged;
  }

  #allocateSmall(request: PoolRequest): Block {
    const { pool } = this.#spec;
    const { granularity } = this.#units;
    const aligned = (request.type & TYPE_CACHE_ALIGNED) !== 0 && pool.secondHeader;
    const charged = smallCharge(request.bytes + (aligned ? CACHE_LINE : 0), granularity);
    const cut = this.#region(request.type).takeSmall(charged);
    writePoolHeader(this.#memory, cut.header, this.#units, {
      previousSize: pool.segmentHeap ? 0 : cut.previous / granularity,
      blockSize: charged / granularity,
      typeByte: typeByteOf(request.type, pool.typeByte),
      tag: pool.writesTagLate ? tagAt(this.#memory, cut.header) : this.#storedTag(request.tag),
    });
    const address = cut.header + BigInt(granularity);
    const pointer = aligned ? this.#align(request, address, charged) : address;
    return {
      ...this.#common(request),
      charged,
      kind: 'small',
      header: cut.header,
      cut,
      address,
      pointer,
    };
  }

  /** The aligned pointer, with a second header that leads back to the first one. */
  #align(request: PoolRequest, address: bigint, charged: number): bigint {
    const line = BigInt(CACHE_LINE);
    const pointer = ((address + line - 1n) / line) * line;
    if (pointer === address) return address;
    const distance = Number(pointer - address);
    const { granularity } = this.#units;
    writePoolHeader(this.#memory, pointer - BigInt(granularity), this.#units, {
      previousSize: distance / granularity,
      blockSize: (charged - distance) / granularity,
      typeByte: typeByteOf(request.type, this.#spec.pool.typeByte) | ALIGNED_HEADER,
      tag: this.#storedTag(request.tag),
    });
    return pointer;
  }

  #allocateBig(request: PoolRequest): Block {
    const { pool } = this.#spec;
    const charged = bigCharge(request.bytes, pool.bigBlocks);
    const pages = Math.ceil(charged / PAGE_SIZE);
    const address = this.#region(request.type).takePages(pages);
    const paged = (request.type & TYPE_PAGED) !== 0;
    const common = this.#common(request);
    const entered = this.#bigPages.insert({ address, tag: common.tag, charged, paged });
    const tag = entered ? common.tag : UNTRACKED_BIG;
    const block: Block = { ...common, tag, charged, kind: 'big', address, pointer: address };
    const rest = pages * PAGE_SIZE - charged;
    return pool.tails && rest > 0 ? { ...block, tail: this.#makeTail(block, rest) } : block;
  }

  #makeTail(block: Block, bytes: number): Block {
    const header = block.address + BigInt(block.charged);
    writePoolHeader(this.#memory, header, this.#units, {
      previousSize: 0,
      blockSize: bytes / this.#units.granularity,
      typeByte: 0,
      tag: TAIL_TAG,
    });
    const address = header + BigInt(this.#units.granularity);
    const { type } = block;
    return {
      tag: TAIL_TAG,
      protectedPool: false,
      type,
      requested: bytes,
      charged: TAIL_CHARGE,
      kind: 'small',
      header,
      address,
      pointer: address,
    };
  }

  /** The request is what is charged. */
  #allocateSpecial(request: PoolRequest): Block {
    const { bytes, tag, type } = request;
    const address = this.#special(type).take({ bytes, tag, paged: (type & TYPE_PAGED) !== 0 });
    return {
      ...this.#common(request),
      charged: bytes,
      kind: 'special',
      address,
      pointer: address,
    };
  }

  #common(request: PoolRequest) {
    const tag = withoutProtectedBit(request.tag);
    return {
      tag,
      protectedPool: request.tag !== tag,
      type: request.type,
      requested: request.bytes,
    };
  }

  #storedTag(tag: Tag): Tag {
    return this.#spec.pool.storesProtectedBit ? tag : withoutProtectedBit(tag);
  }
}
