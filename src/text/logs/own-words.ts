import type { Frame } from '../../pool/stacks/frame';
import { poolRun } from '../../pool/stacks/pool-function';
import type { Address } from '../../pool/values/address';
import type { StackListing } from '../stacks/stack';

/** Words of a listing that differ from stop to stop, as far as anybody asks for them. */
export interface OwnWords {
  /** Where the locals of the first frame lie. */
  readonly base?: Address;
  /**
   * The words that `kb` prints for the functions of the allocator, one list for each of them, where
   * they are arguments: on 32-bit targets.
   */
  readonly args: readonly (readonly Address[])[];
}

/** The words of a listing that is at hand. */
export function wordsOf(listing: StackListing): OwnWords {
  const { frames, style } = listing;
  const base = frames[0]?.base;
  const areArguments = style?.pointerSize === 4 && style.args;
  const args = areArguments ? frames.slice(0, poolRun(frames)).map((frame) => frame.args) : [];
  return { args, ...(base === undefined ? {} : { base }) };
}

/** The frame without the words that are of one stop. */
export function withoutWords(frame: Frame): Frame {
  if (frame.base === undefined && frame.args.length === 0) return frame;
  const { base: _, ...rest } = frame;
  return { ...rest, args: NO_ARGUMENTS };
}

const NO_ARGUMENTS: readonly Address[] = [];
