import type { Tag } from '../../pool/tags/tag';
import type { Block, Placement } from './allocator';
import type { FunctionEntry } from './code/reader';
import type { SimulatedThread } from './thread';
import type { Trace } from './trace';

/** What a pool event does. */
export type PoolWork =
  | {
      readonly kind: 'alloc';
      readonly bytes: number;
      /** Pool type bits. */
      readonly type: number;
      readonly special: boolean;
      /** The tag where no code passes one. */
      readonly tag: Tag;
      readonly placement?: Placement;
      /** Receives the block when the call returns. */
      readonly done: (block: Block) => void;
      /** The per-tag limit takes the block back at once along this trace. */
      readonly refused?: Trace;
      /** What a page's rest is booked along, when the block leaves one. */
      readonly tail?: Trace;
    }
  | {
      readonly kind: 'free';
      readonly block: Block;
      readonly tail?: Trace;
    };

/** A pool event that a source wants to happen. */
export interface PoolEvent {
  readonly trace: Trace;
  readonly work: PoolWork;
  /** Where it runs; absent: on any thread of the processor. */
  readonly thread?: SimulatedThread;
}

/**
 * How far an event is. Levels are indexes into the trace's frames: 0 is the break, the site's
 * level the caller.
 */
export type Progress =
  | /** On the way in, at the first instruction of the function of an outer frame. */ {
      readonly at: 'caller';
      readonly level: number;
      readonly entry: FunctionEntry;
    }
  | /** At the call instruction of the site. */ { readonly at: 'call' }
  | /** At the first instruction of the function called. */ { readonly at: 'entry' }
  | /** On or behind the compare, or returned to an outer frame. */ {
      readonly at: 'level';
      readonly level: number;
    };

/** A pool event under way on a thread. */
export interface Activity {
  trace: Trace;
  readonly work: PoolWork;
  progress: Progress;
  /** The block, from the moment that it exists (alloc) or from the start (free). */
  block: Block | undefined;
  /** The block of a second booking while that is under way; what registers then hold. */
  alsoBooked: Block | undefined;
  /** What was allocated before under the same tag: what stale slots hold. */
  previous: Block | undefined;
  /** Program counter in the current frame after single steps. */
  steppedTo: bigint | undefined;
  /** What is still to be booked after the first compare. */
  readonly pending: Booking[];
}

/** A second booking of the same call: the rest of a page, or the free of a refused block. */
export interface Booking {
  readonly trace: Trace;
  readonly kind: 'alloc' | 'free';
  readonly block: Block;
}

/** Index of the innermost frame that the activity has. */
export function levelOf({ progress, trace }: Activity): number {
  switch (progress.at) {
    case 'call':
      return trace.siteLevel;
    case 'entry':
      return trace.siteLevel - 1;
    case 'caller':
    case 'level':
      return progress.level;
  }
}

/** Whether the activity is on its way back, not yet to enter. */
export const isBack = ({ progress }: Activity): boolean => progress.at === 'level';

/** Where control stands. */
export function addressOf({ progress, trace }: Activity): bigint {
  switch (progress.at) {
    case 'caller':
      return progress.entry.start;
    case 'call':
      return trace.call;
    case 'entry':
      return trace.entry.start;
    case 'level':
      return trace.frames[progress.level]?.pc ?? 0n;
  }
}
