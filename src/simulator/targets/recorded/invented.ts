import { hashText } from '../../kernel/random';
import type { ArgumentWord, PathFrame } from '../spec';

/**
 * What recordings do not hold and a debugger has to be shown all the same. Nothing here was
 * observed for the events; the inner offsets and the block's slot are those of the recorded
 * PoolHitTag stops of the same kernel.
 */

/** Inner offsets of the allocator and of the tracker routines it calls. */
const OFFSETS = {
  insert: 0xb2,
  remove: 0x41,
  allocate: 0x13d,
  allocatePages: 0x4aa,
  free: 0x472,
  freePages: 0x1f2,
};

/** The slot that holds a new block, from the frame base of ExAllocatePoolWithTag. */
export const BLOCK_SLOT = -84;
export const PAGES_SLOT = -96;

const TRACKER: readonly ArgumentWord[] = ['tag', 'charged', 'type'];
const BREAK: PathFrame = { function: 'nt!DbgBreakPoint', offset: 0, frameSize: 8, frameless: true };

/** Frames between the break and the function that called the allocator. */
export function allocationFrames(pages: boolean): readonly PathFrame[] {
  return [
    BREAK,
    { function: 'nt!ExpInsertPoolTracker', offset: OFFSETS.insert, frameSize: 0x40, args: TRACKER },
    {
      function: 'nt!ExAllocatePoolWithTag',
      offset: pages ? OFFSETS.allocatePages : OFFSETS.allocate,
      frameSize: 0x48,
      args: ['type', 'size', 'tag'],
    },
  ];
}

/** @param tagPassed whether the caller passed a tag, or came through ExFreePool */
export function freeFrames(pages: boolean, tagPassed: boolean): readonly PathFrame[] {
  return [
    BREAK,
    { function: 'nt!ExpRemovePoolTracker', offset: OFFSETS.remove, frameSize: 0x40, args: TRACKER },
    {
      function: 'nt!ExFreePoolWithTag',
      offset: pages ? OFFSETS.freePages : OFFSETS.free,
      frameSize: 0x60,
      args: ['pointer', tagPassed ? 'tag' : 'zero', 'stale'],
    },
  ];
}

/** Stack that the frame of a recorded return address takes. */
export function callerFrameSize(symbol: string): number {
  return symbol.startsWith('nt!ExFreePool+') ? 0x10 : 0x40 + (hashText(symbol) % 8) * 0x10;
}

/** Top of the n-th thread's kernel stack. */
export const stackTopOf = (thread: number): bigint => 0xf0008000n + BigInt(thread) * 0x8000n;

/** EPROCESS of a process: recordings have only its id. */
export const processAddress = (id: number): bigint => 0xb13e0000n + BigInt(id) * 0x400n;

/** Kernel objects whose place is not recorded. */
export const IDLE_THREAD = 0x80a10000n;
export const PROCESSOR_BLOCK = 0xffdff120n;
export const BIG_PAGE_TABLE = 0xb1360000n;
export const TRACKER_TABLE = 0xb143a000n;
/** nt globals that lie behind those whose place is recorded. */
export const EXTRA_GLOBALS = 0x80a10800n;
