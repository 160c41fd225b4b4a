import type { Stack } from '../hit';

/** Why no call site can be told. */
export type NoCaller =
  /** No stack was listed or kept. */
  | 'noStack'
  /** The stack has a gap before it, is doubted by the debugger, or ends inside the allocator. */
  | 'framesMissing';

/**
 * Whether the frame is known to have led to frame 0: every frame up to it called the one above.
 * Where frames are missing, or a frame was unwound by guessing, the next one that can be read is
 * anybody.
 */
export const isKnownCaller = (stack: Stack, depth: number): boolean =>
  stack
    .slice(0, depth + 1)
    .every(({ afterGap, doubtful }, index) => !afterGap && (!doubtful || index === depth));

/** Why a stack has no call site, when it has none. */
export const noCaller = (stack: Stack): NoCaller =>
  stack.length === 0 ? 'noStack' : 'framesMissing';
