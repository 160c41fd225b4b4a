import { type Address, addressParts, offsetAddress, type PointerSize } from './address';
import { readUnsigned } from './little-endian';
import { type Tag, tagFromValue, withoutProtectedBit } from './tag';

/** Pages of every architecture the kernel runs on here. */
const PAGE = 0x1000;

/** How blocks lie in the target's pool. */
export interface PoolLayout {
  readonly pointerSize: PointerSize;
  /** Bytes of a block's header: 8 or 16. */
  readonly headerSize: number;
  /** Blocks start at multiples of this: 8 or 16. */
  readonly granularity: number;
  /**
   * Whether a cache-aligned block has a second header before the aligned address, which leads
   * back to the booked one (Windows 8 and later). Older kernels use that bit of the type byte
   * for something else, so it must not be looked at there.
   */
  readonly alignedHeaders: boolean;
}

/** The layout of every Windows with this pointer size. */
export function poolLayout(pointerSize: PointerSize, alignedHeaders: boolean): PoolLayout {
  const unit = pointerSize * 2;
  return { pointerSize, headerSize: unit, granularity: unit, alignedHeaders };
}

/** What the bytes at an address say, taken as the header of a block with a known tag. */
export type HeaderFinding =
  | /** A block in use; `bytes` is what the tag statistics were charged, header included. */ {
      readonly kind: 'inUse';
      readonly bytes: number;
    }
  | /** The tag still stands there, the block is marked free. */ { readonly kind: 'released' }
  | /** Second header of a cache-aligned block: the booked one lies this many bytes lower. */ {
      readonly kind: 'second';
      readonly distance: number;
    }
  | /** Something else. */ { readonly kind: 'noHeader' }
  | /** A block without header, of which no table tells. */ { readonly kind: 'headerless' }
  | { readonly kind: 'unreadable' };

const CACHE_ALIGNED = 4;

/**
 * Reads the bytes at `address` as a pool header.
 *
 *     x86         PreviousSize:9 PoolIndex:7 BlockSize:9 PoolType:7 | Tag
 *     x64, ARM64  PreviousSize:8 PoolIndex:8 BlockSize:8 PoolType:8 | Tag | …
 */
export function readHeader(
  bytes: Uint8Array | undefined,
  address: Address,
  tag: Tag,
  layout: PoolLayout,
): HeaderFinding {
  const sizes = bytes && readUnsigned(bytes, 0, 4);
  const stored = bytes && readUnsigned(bytes, 4, 4);
  if (sizes === undefined || stored === undefined) return { kind: 'unreadable' };
  if (withoutProtectedBit(tagFromValue(stored)) !== tag) return { kind: 'noHeader' };
  const narrow = layout.pointerSize === 4;
  const sizeBits = narrow ? 9 : 8;
  const units = (at: number) => ((sizes >>> at) & ((1 << sizeBits) - 1)) * layout.granularity;
  const type = sizes >>> (16 + sizeBits);
  if (type === 0) return { kind: 'released' };
  if (layout.alignedHeaders && type & CACHE_ALIGNED) return { kind: 'second', distance: units(0) };
  const blockBytes = units(16);
  const room = PAGE - (addressParts(address).low % PAGE);
  const fits = blockBytes > layout.headerSize && blockBytes <= room;
  return fits ? { kind: 'inUse', bytes: blockBytes } : { kind: 'noHeader' };
}

/** Where the header of a block would lie. Blocks at the start of a page have none. */
export function headerAddress(block: Address, layout: PoolLayout): Address | undefined {
  return addressParts(block).low % PAGE === 0
    ? undefined
    : offsetAddress(block, -layout.headerSize);
}
