import type { Architecture, PoolSpec, StructureSpec } from '../targets/spec';
import type { SparseMemory } from './memory';

/** What a block's header says. Sizes count in {@link PoolUnits.granularity}. */
export interface PoolHeader {
  readonly previousSize: number;
  readonly blockSize: number;
  /** 0: free. */
  readonly typeByte: number;
  /** As stored, bit 31 included. */
  readonly tag: number;
}

/** Header size and granularity are the same number on every Windows. */
export interface PoolUnits {
  readonly granularity: 8 | 16;
  readonly pointer: 4 | 8;
}

export function poolUnits(architecture: Architecture): PoolUnits {
  return architecture === 'x86' ? { granularity: 8, pointer: 4 } : { granularity: 16, pointer: 8 };
}

/** Bit of the type byte that marks a header in front of an aligned pointer. */
export const ALIGNED_HEADER = 0x04;

/** The type byte of a block in use. */
export function typeByteOf(poolType: number, rule: PoolSpec['typeByte']): number {
  return rule === 'plusOne' ? ((poolType & 0x69) + 1) | 4 : (poolType & 0x69) | 2;
}

export function writePoolHeader(
  memory: SparseMemory,
  address: bigint,
  units: PoolUnits,
  header: PoolHeader,
): void {
  const { previousSize, blockSize, typeByte, tag } = header;
  const first =
    units.pointer === 4
      ? previousSize | (blockSize << 16) | (typeByte << 25)
      : previousSize | (blockSize << 16) | (typeByte << 24);
  memory.storeWord(address, first >>> 0, 4);
  memory.storeWord(address + 4n, tag >>> 0, 4);
  if (units.pointer === 8) memory.storeWord(address + 8n, 0n, 8);
}

const TAG = 4n;

/** The tag that a header holds, or what else stands there. */
export const tagAt = (memory: SparseMemory, header: bigint): number =>
  Number(memory.word(header + TAG, 4));

export const writeTag = (memory: SparseMemory, header: bigint, tag: number): void =>
  memory.storeWord(header + TAG, tag >>> 0, 4);

/** Marks a block as free; the tag stays behind. */
export function writeFreeType(memory: SparseMemory, address: bigint, units: PoolUnits): void {
  const page = memory.page(address);
  const at = Number(address & 0xfffn) + 3;
  page[at] = units.pointer === 4 ? (page[at] ?? 0) & 1 : 0;
}

export function poolHeaderStructure(architecture: Architecture): StructureSpec {
  if (architecture === 'x86') {
    return {
      size: 8,
      fields: [
        { name: 'PreviousSize', offset: 0, bytes: 2, bits: [0, 9] },
        { name: 'PoolIndex', offset: 0, bytes: 2, bits: [9, 7] },
        { name: 'BlockSize', offset: 2, bytes: 2, bits: [0, 9] },
        { name: 'PoolType', offset: 2, bytes: 2, bits: [9, 7] },
        { name: 'Ulong1', offset: 0, bytes: 4 },
        { name: 'PoolTag', offset: 4, bytes: 4 },
        { name: 'AllocatorBackTraceIndex', offset: 4, bytes: 2 },
        { name: 'PoolTagHash', offset: 6, bytes: 2 },
      ],
    };
  }
  return {
    size: 16,
    fields: [
      { name: 'PreviousSize', offset: 0, bytes: 2, bits: [0, 8] },
      { name: 'PoolIndex', offset: 0, bytes: 2, bits: [8, 8] },
      { name: 'BlockSize', offset: 2, bytes: 2, bits: [0, 8] },
      { name: 'PoolType', offset: 2, bytes: 2, bits: [8, 8] },
      { name: 'Ulong1', offset: 0, bytes: 4 },
      { name: 'PoolTag', offset: 4, bytes: 4 },
      { name: 'ProcessBilled', offset: 8, bytes: 8, pointer: '_EPROCESS' },
      { name: 'AllocatorBackTraceIndex', offset: 8, bytes: 2 },
      { name: 'PoolTagHash', offset: 10, bytes: 2 },
    ],
  };
}
