import {
  type Address,
  distance,
  NULL_ADDRESS,
  offsetAddress,
  type PointerSize,
} from '../values/address';
import type { Frame } from './frame';
import { type FrameRule, type KnownStack, type StackTop, StackTree, type Step } from './stack-tree';

interface MetStack extends KnownStack {
  /** How often it was met since it was known, those included that were walked as a check. */
  met: number;
  /** Whether what memory tells of it was compared with a walk, where rules alone do not do. */
  isCompared: boolean;
}

/** A stack that was recognised, and then was another one than its memory told. */
export interface Doubted {
  readonly frames: readonly Frame[];
  /** How often it was recognised before. */
  readonly hits: number;
}

/** Longer stacks cost as much to read as to walk. */
const MOST_BYTES = 4096;

/** Words of a frame's arguments that `kb` lists. */
const ARGUMENTS = 3;

/**
 * One walk in so many of a known stack is made all the same. It costs a request or less a hit on the
 * average, and whatever made a recognised stack wrong every time would show within so many hits.
 */
const CHECK_EVERY = 32;

/**
 * Stacks that need not be walked again, because their memory says the same.
 *
 * The walk goes from frame to frame: an instruction, a stack pointer and on x86 a frame pointer give
 * the place of the return address, which is the next instruction, and the next pointers. Each rule
 * says how, for one instruction, by these and nothing else. So from the same first instruction, with
 * the same words in the places that the rules lead to, up to the last, the walk finds the same
 * frames, each by induction on the one before. Of words in other places nothing is asked, and a stack
 * with an instruction of which no rule is known is never known.
 *
 * That an instruction of x86 keeps its frame by ebp is what the debugger says of its function, and what
 * a walk has shown: the frames that it listed lay where the links led, at the stop at which the stack
 * was compared first. Memory with the links and words of a known stack up to its end is that stack.
 */
export class KnownStacks {
  /** By the instruction of the stop. */
  readonly #stacks = new Map<Address, StackTree<MetStack>>();
  /** Stacks seen once, by {@link keyOf}: most stacks come back, and what comes once is not asked about. */
  readonly #seen = new Set<string>();
  /** Behind the outermost word that was read of a thread's stack. */
  readonly #ends = new Map<Address, Address>();
  #isTrusted = true;
  readonly #pointer: PointerSize;

  constructor(pointer: PointerSize) {
    this.#pointer = pointer;
  }

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
    top: StackTop,
    frames: readonly Frame[],
    depth: number,
    ruleOf: (address: Address) => FrameRule | undefined,
  ): void {
    const { ip, sp, thread } = top;
    if (!this.#isTrusted || !isWhole(frames, depth)) return;
    const key = keyOf(ip, sp, frames);
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      return;
    }
    const stack = this.#knownStack(top, frames, ruleOf);
    if (!stack) return;
    if (thread) this.#ends.set(thread, offsetAddress(sp, stack.end));
    const [first] = stack.steps;
    if (!first) return;
    const tree = this.#stacks.get(ip) ?? new StackTree<MetStack>(this.#pointer, first.rule);
    this.#stacks.set(ip, tree);
    const same = tree.add(stack);
    stack.met = same?.met ?? 0;
    stack.isCompared ||= same?.isCompared === true;
  }

  /** Bytes of stack from the stack pointer on that may tell; undefined where it has to be walked. */
  bytesToRead({ ip, sp, thread }: StackTop): number | undefined {
    const ends = this.#stacks.get(ip)?.ends;
    const end = thread && this.#ends.get(thread);
    const there = end && distance(sp, end);
    if (there === undefined || !ends) return undefined;
    const length = Math.min(there, ends.most, MOST_BYTES);
    return length >= ends.least ? length : undefined;
  }

  /**
   * The frames that a walk would list now.
   * @param bytes of the stack from the stack pointer on
   * @returns undefined where it has to be walked
   */
  recognise(top: StackTop, bytes: Uint8Array): readonly Frame[] | undefined {
    const found = this.#stacks.get(top.ip)?.find(top, bytes);
    if (!found) return undefined;
    const { known, frames } = found;
    known.met += 1;
    const isCheck = known.met % CHECK_EVERY === 0 || !known.isCompared;
    return isCheck ? undefined : frames;
  }

  /**
   * Compares a walk with what would have been recognised. Where it differs nothing is from now on.
   * @param bytes of the stack from the stack pointer on, as they were read before the walk
   * @returns what was recognised wrongly perhaps; undefined where the stack is not known
   */
  check(top: StackTop, bytes: Uint8Array, walked: readonly Frame[]): 'same' | Doubted | undefined {
    const found = this.#stacks.get(top.ip)?.find(top, bytes);
    if (!found) return undefined;
    if (isSameListing(found.frames, walked)) {
      found.known.isCompared = true;
      return 'same';
    }
    this.clear();
    this.#isTrusted = false;
    const { met, steps } = found.known;
    const checks = Math.floor(met / CHECK_EVERY) + Number(isLinked(steps));
    return { frames: steps.map(({ frame }) => frame), hits: Math.max(0, met - checks) };
  }

  /** Code or symbols may have changed. */
  clear(): void {
    this.#stacks.clear();
    this.#seen.clear();
    this.#ends.clear();
  }

  #knownStack(
    { ip, sp, fp }: StackTop,
    frames: readonly Frame[],
    ruleOf: (address: Address) => FrameRule | undefined,
  ): MetStack | undefined {
    const steps: Step[] = [];
    let end = 0;
    let address: Address = ip;
    for (const [index, frame] of frames.entries()) {
      const rule = frame.address === address ? ruleOf(address) : undefined;
      const base = frame.base && distance(sp, frame.base);
      if (!rule || !frame.returnAddress || base === undefined) return undefined;
      const isFirst = index === 0;
      const isLast = index === frames.length - 1;
      switch (rule.kind) {
        case 'fixed':
          if (base !== end || frame.args.length > 0 || (rule.isTrap && !isLast)) return undefined;
          end += rule.bytes + this.#pointer;
          break;
        case 'entered':
          if (!isFirst || base !== -this.#pointer) return undefined;
          end += this.#pointer;
          break;
        case 'linked':
          if (base < end || (isFirst && frame.base !== fp)) return undefined;
          end = base + 2 * this.#pointer;
      }
      steps.push({ frame, rule, word: frame.returnAddress });
      address = frame.returnAddress;
    }
    const args = steps[steps.length - 1]?.frame.args.length ?? 0;
    end += args * this.#pointer;
    return end <= MOST_BYTES ? { steps, end, met: 0, isCompared: !isLinked(steps) } : undefined;
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
        address &&
        base &&
        returnAddress &&
        symbol &&
        (args.length === 0 || args.length === ARGUMENTS) &&
        !inline &&
        !doubtful,
    )
  );
}

const keyOf = (ip: Address, sp: Address, frames: readonly Frame[]): string =>
  [
    ip,
    ...frames.map(({ base, returnAddress }) => `${base && distance(sp, base)} ${returnAddress}`),
  ].join();

const isLinked = (steps: readonly Step[]): boolean =>
  steps.some(({ rule }) => rule.kind === 'linked');

const isSameListing = (a: readonly Frame[], b: readonly Frame[]): boolean =>
  a.length === b.length &&
  a.every(({ address, base, returnAddress, text, args }, index) => {
    const other = b[index];
    return (
      address === other?.address &&
      base === other?.base &&
      returnAddress === other?.returnAddress &&
      text === other?.text &&
      args.join() === other?.args.join()
    );
  });
