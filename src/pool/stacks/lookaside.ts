import type { Stack } from '../hit';
import { isKnownCaller } from './known-caller';
import { poolRun } from './pool-function';

/** `ExAllocateFromLookasideListEx`, `ExFreeToNPagedLookasideList`, `ExDeleteLookasideListEx` */
const LIST_ROUTINE = /^Ex\w*Lookaside/;

/**
 * Whether a lookaside list called the pool: what it hands out again, and takes back, is no event
 * of the pool, so that neither hits nor the tracker's counts show the users of the list.
 */
export function isThroughLookaside(stack: Stack): boolean {
  const caller = poolRun(stack);
  return LIST_ROUTINE.test(stack[caller]?.symbol?.name ?? '') && isKnownCaller(stack, caller);
}
