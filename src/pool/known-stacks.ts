import { type Address, distance, NULL_ADDRESS, offsetAddress } from './address';
import type { Frame } from './frame';
import { pointerAt } from './little-endian';

/** Where a function keeps what leads to its caller, as long as it runs in its body. */
export interface FrameRule {
  /** Bytes between its stack pointer and the return address, or the rip that the processor pushed. */
  readonly bytes: number;
  /** The latter: the caller's stack is elsewhere. */
  readonly isTrap: boolean;
}

/** A stop as far as a stack hangs on it. */
export interface StackTop {
  readonly ip: Address;
  readonly sp: Address;
  readonly thread?: Address;
}

/** A stack that was walked, in bytes from the stack pointer of the stop. */
interface KnownStack {
  readonly frames: readonly Frame[];
  /** Of the frames' own stack pointers. */
  readonly bases: readonly number[];
  /** Each return address in its place; the last one leads to no frame that is listed. */
  readonly words: readonly { readonly offset: number; readonly word: Address }[];
  /** Behind the last of them. */
  readonly end: number;
  /** How often it was met since it was known, those included that were walked as a check. */
  met: number;
}

/** A stack that was recognised, and then was another one than its memory told. */
export interface Doubted {
  readonly frames: readonly Frame[];
  /** How often it was recognised before. */
  readonly hits: number;
}

/** Longer stacks cost as much to read as to walk. */
const MOST_BYTES = 4096;
const POINTER = 8;

/**
 * One walk in so many of a known stack is made all the same. It costs a request or less a hit on the
 * average, and whatever made a recognised stack wrong every time would show within so many hits.
 */
const CHECK_EVERY = 32;

/**
 * Stacks of x64 that need not be walked again, because their memory says the same.
 *
 * The walk goes from frame to frame: an instruction and a stack pointer give the place of the return
 * address, which is the next instruction, and the next stack pointer lies behind it. Where the
 * unwind data of that very instruction have no frame register, the place is at a fixed distance from
 * the stack pointer. So from the same first instruction, with the same words in the same places up
 * to the last, the walk finds the same frames, each by induction on the one before. Of words in other
 * places nothing is asked, and a stack of which any function is not known to be so is never known.
 */
export class KnownStacks {
  /** By the instruction of the stop. */
  readonly #stacks = new Map<Address, KnownStack[]>();
  /** Stacks seen once, by {@link keyOf}: most stacks come back, and what comes once is not asked about. */
  readonly #seen = new Set<string>();
  /** Behind the outermost word that was read of a thread's stack. */
  readonly #ends = new Map<Address, Address>();
  #isTrusted = true;

  /** Whether anything can be recognised. */
  get isEmpty(): boolean {
    return this.#stacks.size === 0;
  }

  /**
   * Takes a stack that was walked.
   * @param depth frames that the walk was to list at most
   * @param ruleOf asked about each instruction of a stack that comes back
   */
  learn(
    { ip, sp, thread }: StackTop,
    frames: readonly Frame[],
    depth: number,
    ruleOf: (address: Address) => FrameRule | undefined,
  ): void {
    if (!this.#isTrusted || !isWhole(frames, depth)) return;
    const key = keyOf(ip, sp, frames);
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      return;
    }
    const stack = knownStack(ip, sp, frames, ruleOf);
    if (!stack) return;
    if (thread) this.#ends.set(thread, offsetAddress(sp, stack.end));
    const known = this.#stacks.get(ip) ?? [];
    stack.met = known.find((each) => isSameStack(each, stack))?.met ?? 0;
    this.#stacks.set(ip, [stack, ...known.filter((each) => !isSameStack(each, stack))]);
  }

  /** Bytes of stack from the stack pointer on that may tell; undefined where it has to be walked. */
  bytesToRead({ ip, sp, thread }: StackTop): number | undefined {
    const stacks = this.#stacks.get(ip) ?? [];
    const end = thread && this.#ends.get(thread);
    const there = end && distance(sp, end);
    if (there === undefined || stacks.length === 0) return undefined;
    const ends = stacks.map((stack) => stack.end);
    const length = Math.min(there, Math.max(...ends), MOST_BYTES);
    return length >= Math.min(...ends) ? length : undefined;
  }

  /**
   * The frames that a walk would list now.
   * @param bytes of the stack from the stack pointer on
   * @returns undefined where it has to be walked
   */
  recognise({ ip, sp }: StackTop, bytes: Uint8Array): readonly Frame[] | undefined {
    const known = this.#stacks.get(ip)?.find(({ words }) => holds(bytes, words));
    if (!known) return undefined;
    known.met += 1;
    return known.met % CHECK_EVERY === 0 ? undefined : framesAt(known, sp);
  }

  /**
   * Compares a walk with what would have been recognised. Where it differs nothing is from now on.
   * @param bytes of the stack from the stack pointer on, as they were read before the walk
   * @returns what was recognised wrongly perhaps; undefined where the walk says the same
   */
  check({ ip, sp }: StackTop, bytes: Uint8Array, walked: readonly Frame[]): Doubted | undefined {
    const known = this.#stacks.get(ip)?.find(({ words }) => holds(bytes, words));
    if (!known || isSameListing(framesAt(known, sp), walked)) return undefined;
    this.clear();
    this.#isTrusted = false;
    return { frames: known.frames, hits: known.met - Math.floor(known.met / CHECK_EVERY) };
  }

  /** Code or symbols may have changed. */
  clear(): void {
    this.#stacks.clear();
    this.#seen.clear();
    this.#ends.clear();
  }
}

/** A walk that came to the end of the stack or to the depth asked for, with nothing doubtful in it. */
function isWhole(frames: readonly Frame[], depth: number): boolean {
  const last = frames[frames.length - 1];
  return (
    last !== undefined &&
    (frames.length >= depth || last.returnAddress === NULL_ADDRESS) &&
    frames.every(
      ({ address, base, returnAddress, args, inline, doubtful, symbol }) =>
        address && base && returnAddress && symbol && args.length === 0 && !inline && !doubtful,
    )
  );
}

const keyOf = (ip: Address, sp: Address, frames: readonly Frame[]): string =>
  [
    ip,
    ...frames.map(({ base, returnAddress }) => `${base && distance(sp, base)} ${returnAddress}`),
  ].join();

function knownStack(
  ip: Address,
  sp: Address,
  frames: readonly Frame[],
  ruleOf: (address: Address) => FrameRule | undefined,
): KnownStack | undefined {
  const bases: number[] = [];
  const words: { offset: number; word: Address }[] = [];
  let expected = 0;
  let address: Address = ip;
  for (const [index, frame] of frames.entries()) {
    const base = frame.base && distance(sp, frame.base);
    const rule = base === expected && frame.address === address ? ruleOf(address) : undefined;
    const isLast = index === frames.length - 1;
    if (!rule || !frame.returnAddress || (rule.isTrap && !isLast)) return undefined;
    const offset = expected + rule.bytes;
    bases.push(expected);
    words.push({ offset, word: frame.returnAddress });
    expected = offset + POINTER;
    address = frame.returnAddress;
  }
  return expected <= MOST_BYTES ? { frames, bases, words, end: expected, met: 0 } : undefined;
}

const holds = (bytes: Uint8Array, words: KnownStack['words']): boolean =>
  words.every(({ offset, word }) => pointerAt(bytes, offset, POINTER) === word);

const framesAt = (stack: KnownStack, sp: Address): readonly Frame[] =>
  stack.frames.map((frame, index) => ({
    ...frame,
    base: offsetAddress(sp, stack.bases[index] ?? 0),
  }));

const isSameStack = (a: KnownStack, b: KnownStack): boolean =>
  a.words.length === b.words.length &&
  a.words.every(({ offset, word }, index) => {
    const other = b.words[index];
    return offset === other?.offset && word === other.word;
  });

const isSameListing = (a: readonly Frame[], b: readonly Frame[]): boolean =>
  a.length === b.length &&
  a.every(({ address, base, returnAddress, text }, index) => {
    const other = b[index];
    return (
      address === other?.address &&
      base === other?.base &&
      returnAddress === other?.returnAddress &&
      text === other?.text
    );
  });
