import type { Frame } from './stacks/frame';
import type { Tag } from './tags/tag';
import type { Address } from './values/address';

/** What a stop on PoolHitTag was about. `unknown` is an answer, not a failure. */
export type HitKind = 'alloc' | 'free' | 'unknown';

/** How the address of a block was found. */
export type AddressSource =
  /** A confirmed place: register or stack slot. */
  | 'place'
  /** Arguments that the x86 listing prints and that the calling convention vouches for. */
  | 'arguments'
  /** The allocator was left once, with PoolHitTag disarmed, and its return value read. */
  | 'returnValue';

/**
 * One stop on PoolHitTag, as recorded. What was not observed is absent, never zero.
 */
export interface Hit {
  /** Counts from 1 in a recording, without gaps. */
  readonly number: number;
  readonly kind: HitKind;
  readonly tag: Tag;
  /** Index of the stack in the recording's table of unique stacks. */
  readonly stack: number;
  readonly stopAddress?: Address;
  /** First byte of the block as the kernel books it, after its header where it has one. */
  readonly block?: Address;
  readonly blockFrom?: AddressSource;
  /** Bytes asked for. */
  readonly requested?: number;
  /** Bytes that the tag statistics were charged, header included, as the kernel booked them. */
  readonly charged?: number;
  /** Pool type as the allocator was given it; bit 0 set is paged pool. */
  readonly poolType?: number;
  readonly processor?: number;
  /** ETHREAD of the thread that was running; at raised IRQL a bystander. */
  readonly thread?: Address;
  /** EPROCESS that was current; in an interrupt or deferred call whichever was running. */
  readonly process?: Address;
  /** Milliseconds of the debugger's clock since 1970. */
  readonly time?: number;
}

/** A stack as it was listed: frame 0 first. */
export type Stack = readonly Frame[];

/**
 * Hits that other processors can meet while an allocation or a free that has stopped goes on to
 * its end.
 */
export const MOST_HITS_UNDER_WAY = 8;
