import { hashText } from '../../kernel/random';
import type { ArgumentWord, PathFrame } from '../spec';
import type { Recording } from './recording';

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

/** Top of the n-th thread's kernel stack; the idle thread's is the one before the first. */
export const stackTopOf = (thread: number): bigint => 0xf0010000n + BigInt(thread) * 0x8000n;

/** Where kernel objects lie whose place is not recorded. */
export interface InventedPlaces {
  readonly trackerTable: bigint;
  readonly bigPageTable: bigint;
  readonly idleThread: bigint;
  /** EPROCESS of the n-th process: recordings have only its id. */
  process(number: number): bigint;
}

export const PROCESSOR_BLOCK = 0xffdff120n;

/** Behind the system's own page tables: neither image nor pool on a kernel of this kind. */
const FIRST_PLACE = 0xc1000000;
const PLACE_SIZE = 0x1000000;

/** Finds room that no recorded block touches: what lies in a block would overwrite a table. */
export function inventedPlaces({ events }: Recording): InventedPlaces {
  const taken = new Set<number>();
  for (const { address } of events) taken.add(Math.floor(address / PLACE_SIZE));
  let base = FIRST_PLACE;
  while (taken.has(base / PLACE_SIZE)) base += PLACE_SIZE;
  const at = BigInt(base);
  return {
    trackerTable: at,
    bigPageTable: at + 0x100000n,
    idleThread: at + 0x200000n,
    process: (number) => at + 0x201000n + BigInt(number) * 0x400n,
  };
}
