import type { PoolSpec } from '../spec';

/** The allocator's rules from Windows XP to 8; where the pools lie differs. */
export const olderPool = {
  bigBlocks: 'wholePages',
  tails: false,
  secondHeader: false,
  segmentHeap: false,
  typeByte: 'plusOne',
  storesProtectedBit: true,
  freeTagCheck: 'protected',
} as const satisfies Partial<PoolSpec>;
