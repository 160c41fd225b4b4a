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
  readonly #frames = new Map<string, Frame[]>();
  #count = 0;

  /** The frame without the words that are of one stop. */
  of(frame: Frame): Frame {
    if (this.#count >= MOST_FRAMES) {
      this.#frames.clear();
      this.#count = 0;
    }
    const alike = this.#frames.get(frame.text);
    const known = alike?.find((each) => isSame(each, frame));
    if (known) return known;
    const { base: _, ...rest } = frame;
    const kept = { ...rest, args: NO_ARGUMENTS };
    this.#count++;
    if (alike) alike.push(kept);
    else this.#frames.set(frame.text, [kept]);
    return kept;
  }
}

const isSame = (one: Frame, other: Frame): boolean =>
  one.address === other.address &&
  one.returnAddress === other.returnAddress &&
  one.inline === other.inline &&
  one.doubtful === other.doubtful &&
  one.afterGap === other.afterGap &&
  one.source?.line === other.source?.line &&
  one.source?.file === other.source?.file;

const MOST_FRAMES = 50_000;

const NO_ARGUMENTS: readonly Address[] = [];
