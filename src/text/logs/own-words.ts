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

/** Frames as of any stop, each kept once: what tells two stacks apart is a few of them. */
export class KnownFrames {
  readonly #frames = new Map<string, Frame>();

  /** The frame without the words that are of one stop. */
  of({ base: _, ...frame }: Frame): Frame {
    const { address = '', returnAddress = '', text, source } = frame;
    const flags = `${frame.inline}${frame.doubtful}${frame.afterGap}`;
    const key = `${address} ${returnAddress} ${flags} ${source?.line} ${source?.file} ${text}`;
    const known = this.#frames.get(key);
    if (known) return known;
    if (this.#frames.size >= MOST_FRAMES) this.#frames.clear();
    const kept = frame.args.length === 0 ? frame : { ...frame, args: NO_ARGUMENTS };
    this.#frames.set(key, kept);
    return kept;
  }
}

const MOST_FRAMES = 50_000;

const NO_ARGUMENTS: readonly Address[] = [];
