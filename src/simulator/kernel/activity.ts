import type { Tag } from '../../pool/tags/tag';
import type { Block, Placement } from './allocator';
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
