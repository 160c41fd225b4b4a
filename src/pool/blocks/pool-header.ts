import { type Tag, tagFromValue, withoutProtectedBit } from '../tags/tag';
import { type Address, lowPart, offsetAddress, type PointerSize } from '../values/address';
import { readUnsigned } from '../values/little-endian';

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
  | /** A block in use; `bytes` is what the tag statistics were charged, where that is known. */ {
      readonly kind: 'inUse';
      readonly bytes?: number | undefined;
      /** In special pool that is not paged: memory as long as it is in use, and none after. */
      readonly ownsPage?: boolean;
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
 * Reads the bytes at an offset in a page as a pool header.
 *
 *     x86         PreviousSize:9 PoolIndex:7 BlockSize:9 PoolType:7 | Tag
 *     x64, ARM64  PreviousSize:8 PoolIndex:8 BlockSize:8 PoolType:8 | Tag | …
 */
export function readHeader(
  bytes: Uint8Array,
  offset: number,
  tag: Tag,
  layout: PoolLayout,
): HeaderFinding {
  const sizes = readUnsigned(bytes, 0, 4);
  const stored = readUnsigned(bytes, 4, 4);
  if (sizes === undefined || stored === undefined) return { kind: 'unreadable' };
  if (withoutProtectedBit(tagFromValue(stored)) !== tag) return { kind: 'noHeader' };
  const narrow = layout.pointerSize === 4;
  const sizeBits = narrow ? 9 : 8;
  const units = (at: number) => ((sizes >>> at) & ((1 << sizeBits) - 1)) * layout.granularity;
  const type = sizes >>> (16 + sizeBits);
  if (type === 0) return { kind: 'released' };
  if (layout.alignedHeaders && type & CACHE_ALIGNED) return { kind: 'second', distance: units(0) };
  const blockBytes = units(16);
  const fits = blockBytes > layout.headerSize && blockBytes <= PAGE - offset;
  return fits ? { kind: 'inUse', bytes: blockBytes } : { kind: 'noHeader' };
}

const NOTHING = new Uint8Array();

/** In the second byte of a special pool header: the verifier has asked, and for less. */
const VERIFIER = 0x40;
/** In the same: the page may be written to disk, and is not there then. */
const PAGED = 0x80;

/** Target memory; undefined where not all of what is read is known. */
interface Memory {
  readMemory(address: Address, length: number): Uint8Array | undefined;
}

/**
 * What the header says that belongs to a block: the one before it or, in special pool, the one at
 * the start of its page. A block at the start of a page has none.
 *
 * Special pool (here: of Windows 8 and later) gives a block a page, at whose end it lies; between
 * header and block one byte is repeated. The header counts the bytes that were asked for, and
 * where others have the type byte it has none. Sources: docs/conformance.md.
 *
 *     Bytes:13 Flags:3 Fill:8 0:8 | Tag | …
 *
 * @param chargesRequests whether the bytes that were asked for of special pool are what is charged
 */
export function readBlock(
  block: Address,
  tag: Tag,
  layout: PoolLayout,
  memory: Memory,
  chargesRequests = false,
): HeaderFinding {
  const offset = offsetInPage(block);
  const size = layout.headerSize;
  const read = (at: number) =>
    memory.readMemory(offsetAddress(block, at - offset), size) ?? NOTHING;
  if (offset === 0) return { kind: 'headerless' };
  const before = read(offset - size);
  const found = readHeader(before, offset - size, tag, layout);
  const isFirst = offset === size;
  const mayBeSpecial = isFirst
    ? found.kind === 'released'
    : found.kind === 'noHeader' && before.every((byte) => byte === before[0]);
  if (!mayBeSpecial || !layout.alignedHeaders) return found;
  const start = isFirst ? before : read(0);
  const bytes = (readUnsigned(start, 0, 2) ?? 0) % 0x2000;
  const end = (PAGE - bytes) & -layout.granularity;
  const fill = isFirst ? read(end - size) : before;
  if (!start.length || !fill.length) return { kind: 'unreadable' };
  const isSpecial =
    readHeader(start, 0, tag, layout).kind === 'released' &&
    fill[0] === start[2] &&
    fill.every((byte) => byte === fill[0]);
  if (!isSpecial) return found;
  if (end !== offset) return { kind: 'noHeader' };
  const flags = start[1] ?? 0;
  return {
    kind: 'inUse',
    bytes: chargesRequests && !(flags & VERIFIER) ? bytes : undefined,
    ownsPage: !(flags & PAGED),
  };
}

export const offsetInPage = (address: Address): number => lowPart(address) % PAGE;
