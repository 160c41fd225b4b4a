import type { AddressSource } from '../hit';
import type { Address } from '../values/address';
import type { Place, PlaceKey, Words } from './place';
import type { BlockLook } from './sighting';

/** What to read at a hit, and then to observe. */
export type Plan =
  | {
      /** All registers, and the stack from the stack pointer to the caller's frame base. */
      readonly kind: 'everything';
      /** Whether leaving the allocator once for its return value would decide something. */
      readonly returnValueHelps: boolean;
    }
  | {
      /**
       * These alone: all that were never wrong, which go on being compared; none when the block
       * cannot be found on this way.
       */
      readonly kind: 'places';
      readonly places: readonly Place[];
    };

/** The block as something other than a place gives it. */
export interface BlockPointer {
  readonly block: Address;
  readonly from: 'arguments' | 'returnValue';
}

/** What was seen at one hit. */
export interface Observation {
  /** Number of the hit; each observation has a higher one than the last. */
  readonly hit: number;
  readonly key: PlaceKey;
  readonly words: Words;
  /**
   * Looks at a header, where the pool can be read. Where cache-aligned blocks have second
   * headers nothing is believed without it.
   */
  readonly look?: BlockLook;
  readonly pointer?: BlockPointer;
  /** Bytes charged as the hit's arguments gave them; a block keeps its size while it lives. */
  readonly charged?: number;
  /** Bytes asked for, where arguments gave them: no block is smaller. */
  readonly requested?: number;
  /** What memory showed at the hit before of a block of the tag, where that is known. */
  readonly before?: (block: Address) => 'inUse' | 'free' | undefined;
}

/** The block of a hit, or why it is not known. Only `learning` can be answered later. */
export type Location =
  | {
      readonly kind: 'located';
      readonly block: Address;
      readonly from: AddressSource;
      /** Bytes charged, where the block's header was seen. */
      readonly charged?: number;
    }
  | {
      readonly kind: 'unlocated';
      readonly why:
        | 'learning'
        /** Places or arguments contradict each other, or what was known of the block. */
        | 'disagreement'
        /** What the plan asked for could not be read. */
        | 'unreadable'
        /** No place on this way holds the block at every hit. */
        | 'noPlace';
    };

/** The block of a hit, given now or held. */
export type Found = Location | { readonly kind: 'held'; readonly block: Address };

/** An answer for a hit that could not be answered when it was observed. */
export interface LateAnswer {
  readonly hit: number;
  readonly kind: 'alloc' | 'free';
  readonly block: Address;
  readonly charged?: number;
}

/** A learned place, for status and recordings. */
export interface LearnedPlace {
  readonly place: Place;
  /** Times that evidence spoke for it. */
  readonly proofs: number;
}
