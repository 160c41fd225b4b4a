import {
  type Address,
  addressParts,
  distance,
  NULL_ADDRESS,
  type PointerSize,
} from '../pool/address';
import { hashSlot } from '../pool/tracker-table';
import type { KernelSymbol } from './commands';
import { elementAddress, pointerAt, readDword, readPointer } from './memory';
import type { Reader } from './ports';
import { readStructure, structureSize } from './structure';

/** The kernel's table of blocks without header: page aligned, large ones. */
export interface BigPageTable {
  readonly address: Address;
  /** Slots; a power of two. */
  readonly slots: number;
  readonly entrySize: number;
  /** Offset of the block's size in an entry, and its bytes. */
  readonly bytesOffset: number;
  readonly pointerSize: PointerSize;
}

/** Slots looked at from the one that the hash names. */
const PROBES = 16;
const PAGE_BITS = 12;

/** Finds the table by symbols; undefined when they do not describe it. */
export function findBigPageTable(
  reader: Reader,
  locate: (name: KernelSymbol) => Address | undefined,
  pointerSize: PointerSize,
): BigPageTable | undefined {
  const layout = readStructure(reader, '_POOL_TRACKER_BIG_PAGES');
  const bytes = layout?.fields.get('NumberOfBytes');
  const table = locate('PoolBigPageTable');
  const size = locate('PoolBigPageTableSize');
  if (!layout || !bytes || !table || !size) return undefined;
  const address = readPointer(reader, table, pointerSize);
  const slots = readDword(reader, size);
  if (!address || !slots || (slots & (slots - 1)) !== 0) return undefined;
  const entrySize = structureSize(layout);
  if (entrySize === undefined) return undefined;
  return { address, slots, entrySize, bytesOffset: bytes.offset, pointerSize };
}

/**
 * The size with which the kernel booked a block of whole pages.
 * @returns undefined when the block is not in the table near its slot, or cannot be read
 */
export function readBigBlockBytes(
  reader: Reader,
  table: BigPageTable,
  block: Address,
): number | undefined {
  const { address, slots, entrySize, bytesOffset, pointerSize } = table;
  const slot = hashSlot(pageNumber(block), slots - 1);
  const probes = Math.min(PROBES, slots - slot);
  const entries = reader.readMemory(elementAddress(address, slot, entrySize), probes * entrySize);
  if (!entries) return undefined;
  for (let start = 0; start < entries.length; start += entrySize) {
    if (pointerAt(entries, start, pointerSize) !== block) continue;
    return distance(NULL_ADDRESS, pointerAt(entries, start + bytesOffset, pointerSize));
  }
  return undefined;
}

/** The low 32 bits of the block's page number. */
function pageNumber(block: Address): number {
  const { high, low } = addressParts(block);
  return ((low >>> PAGE_BITS) | (high << (32 - PAGE_BITS))) >>> 0;
}
