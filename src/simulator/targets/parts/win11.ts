import type { BlockPlace, PoolPath, PoolSpec } from '../spec';
import { type FrameText, inRegister, inSlot, path } from './kernel';
import { bigPageRecords } from './records';

/** Where the code of a Windows 11 kernel breaks and calls on; the rest of the path is the same. */
export interface Win11Offsets {
  readonly heapSmall: number;
  readonly heapBig: number;
  readonly heapRefused: number;
  readonly fromNode: number;
  readonly pool2: number;
  readonly withTag: number;
  readonly freeSmall: number;
  readonly freeBig: number;
  readonly freeWrapper: number;
  readonly freeHeap: number;
  /** ExAllocatePoolWithTag goes through ExAllocatePool2. */
  readonly throughPool2: boolean;
}

/** Where a block is, by what breaks. */
export interface Win11Places {
  readonly small: readonly BlockPlace[];
  readonly big: readonly BlockPlace[];
  readonly free: readonly BlockPlace[];
  readonly freeBig: readonly BlockPlace[];
}

/** Registers and slots of the x64 builds; those of a build are its own. */
export const win11X64Places = (small: string, free: string): Win11Places => ({
  small: [inRegister(small, 'header'), inSlot(0, 0x68)],
  big: [inRegister('rsi')],
  free: [inRegister(free), inSlot(0, 0x58)],
  freeBig: [inRegister('r15')],
});

export const win11Arm64Places: Win11Places = {
  small: [inRegister('x21', 'header'), inSlot(0, 0x68)],
  big: [inRegister('x19')],
  free: [inRegister('x20'), inSlot(0, 0x58)],
  freeBig: [inRegister('x22')],
};

const at = (name: string, offset: number): string => `nt!${name}+0x${offset.toString(16)}`;

export function win11Paths(offsets: Win11Offsets, places: Win11Places): readonly PoolPath[] {
  const heap = (offset: number): FrameText => [
    at('ExAllocateHeapPool', offset),
    0x120,
    ['zero', 'stale', 'tag', 'zero'],
  ];
  const node: FrameText = [at('ExpAllocatePoolWithTagFromNode', offsets.fromNode), 0x50];
  const pool2: FrameText = [at('ExAllocatePool2', offsets.pool2), 0xb0];
  const withTag: FrameText = [at('ExAllocatePoolWithTag', offsets.withTag), 0x60];
  const free = (offset: number): FrameText => [
    at('ExFreePoolWithTag', offset),
    0xb0,
    ['tag', 'stale', 'stale', 'stale'],
  ];
  const wrapper: FrameText = [at('ExFreePool', offsets.freeWrapper), 0x30];
  const freeHeap: FrameText = [at('ExFreeHeapPool', offsets.freeHeap), 0xa0];

  const entries: readonly (readonly [string, readonly FrameText[]])[] = [
    ['nt!ExAllocatePool2', [node, pool2]],
    ['nt!ExAllocatePoolWithTag', offsets.throughPool2 ? [node, pool2, withTag] : [node, withTag]],
  ];
  return [
    ...entries.flatMap(([entry, above]) => [
      path('alloc', 'small', entry, [heap(offsets.heapSmall), ...above], places.small),
      path('alloc', 'big', entry, [heap(offsets.heapBig), ...above], places.big),
      path(
        'free',
        'refused',
        entry,
        [freeHeap, heap(offsets.heapRefused), ...above],
        places.freeBig,
      ),
    ]),
    path('free', 'small', 'nt!ExFreePoolWithTag', [free(offsets.freeSmall)], places.free),
    path('free', 'big', 'nt!ExFreePoolWithTag', [free(offsets.freeBig)], places.freeBig),
    path('free', 'small', 'nt!ExFreePool', [free(offsets.freeSmall), wrapper], places.free),
    path('free', 'big', 'nt!ExFreePool', [free(offsets.freeBig), wrapper], places.freeBig),
  ];
}

export const win11Pool: PoolSpec = {
  smallLimit: 0xfe0,
  bigBlocks: 'granules',
  tails: false,
  secondHeader: true,
  segmentHeap: true,
  typeByte: 'bitTwo',
  storesProtectedBit: false,
  freeTagCheck: 'never',
  nonPagedBase: 0xffffe280_9a000000n,
  pagedBase: 0xffffc480_68000000n,
  bigPages: bigPageRecords.win11X64,
};
