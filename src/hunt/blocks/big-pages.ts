import { type Tag, tagFromBytes } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import {
  type Address,
  addressParts,
  distance,
  NULL_ADDRESS,
  type PointerSize,
} from '../../pool/values/address';
import { pointerAt } from '../../pool/values/little-endian';
import { elementAddress, readDword, readPointer } from '../debugger/memory';
import type { Reader } from '../debugger/ports';
import { readStructure, structureSize } from '../debugger/structure';
import type { Locate } from '../debugger/symbol';

/** The kernel's table of blocks without header: page aligned, large ones. */
export interface BigPageTable {
  readonly address: Address;
  /** Slots; a power of two. */
  readonly slots: number;
  readonly entrySize: number;
  /** Offsets of the tag and of the block's size in an entry; the block's address comes first. */
  readonly keyOffset: number;
  readonly sizeOffset: number;
  /** Sizes are counted in bytes; before Vista in pages, and booked as whole pages too. */
  readonly sizeUnit: 1 | typeof PAGE;
  readonly pointerSize: PointerSize;
}

/** Slots looked at from the one that the hash names. */
const PROBES = 16;
const PAGE_BITS = 12;
const PAGE = 0x1000;

/** Finds the table by symbols; undefined when they do not describe it. */
export function findBigPageTable(
  reader: Reader,
  locate: Locate,
  pointerSize: PointerSize,
): BigPageTable | undefined {
  const layout = readStructure(reader, '_POOL_TRACKER_BIG_PAGES');
  const key = layout?.fields.get('Key');
  const bytes = layout?.fields.get('NumberOfBytes');
  const length = bytes ?? layout?.fields.get('NumberOfPages');
  const table = locate('PoolBigPageTable');
  const size = locate('PoolBigPageTableSize');
  if (!layout || !key || !length) return undefined;
  if (table.kind !== 'found' || size.kind !== 'found') return undefined;
  const address = readPointer(reader, table.address, pointerSize);
  const slots = readDword(reader, size.address);
  if (!address || !slots || (slots & (slots - 1)) !== 0) return undefined;
  const entrySize = structureSize(layout);
  if (entrySize === undefined) return undefined;
  const offsets = { keyOffset: key.offset, sizeOffset: length.offset };
  const sizeUnit = bytes ? 1 : PAGE;
  return { address, slots, entrySize, ...offsets, sizeUnit, pointerSize };
}

/** What the table says of a block. */
export type BigBlock =
  | { readonly kind: 'found'; readonly tag: Tag; readonly bytes: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

/**
 * The entry of a block of whole pages: its tag, and the size with which the kernel booked it.
 * Kernels before Vista hash in another way: there a block that is not found may be there.
 */
export function readBigBlock(reader: Reader, table: BigPageTable, block: Address): BigBlock {
  const page = pageNumber(block);
  const slot = hashSlot(page, table.slots - 1);
  if (table.sizeUnit === 1) return readFrom(reader, table, slot, block);
  const found = readFrom(reader, table, slot, block);
  if (found.kind === 'found') return found;
  const old = readFrom(reader, table, oldHash(page) & (table.slots - 1), block);
  return old.kind === 'found' ? old : { kind: 'unreadable' };
}

/** The bytes of the page number, XORed. */
const oldHash = (page: number): number =>
  ((page >>> 24) ^ (page >>> 16) ^ (page >>> 8) ^ page) >>> 0;

/** Looks at some slots from one on. */
function readFrom(reader: Reader, table: BigPageTable, slot: number, block: Address): BigBlock {
  const { address, slots, entrySize, keyOffset, sizeOffset, sizeUnit, pointerSize } = table;
  const probes = Math.min(PROBES, slots - slot);
  const entries = reader.readMemory(elementAddress(address, slot, entrySize), probes * entrySize);
  if (!entries) return { kind: 'unreadable' };
  for (let start = 0; start < entries.length; start += entrySize) {
    if (pointerAt(entries, start, pointerSize) !== block) continue;
    const size = pointerAt(entries, start + sizeOffset, pointerSize);
    const length = size && distance(NULL_ADDRESS, size);
    if (length === undefined) return { kind: 'unreadable' };
    const bytes = length * sizeUnit;
    const tag = tagFromBytes(entries.subarray(start + keyOffset, start + keyOffset + 4));
    return { kind: 'found', tag, bytes };
  }
  return { kind: 'absent' };
}

/** The low 32 bits of the block's page number. */
function pageNumber(block: Address): number {
  const { high, low } = addressParts(block);
  return ((low >>> PAGE_BITS) | (high << (32 - PAGE_BITS))) >>> 0;
}
