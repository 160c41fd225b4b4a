import {
  type Address,
  addressParts,
  distance,
  offsetAddress,
  type PointerSize,
} from '../values/address';
import { pointerAt, unsignedAt } from '../values/little-endian';
import type { Frame, SymbolName } from './frame';

/** Where a function keeps what leads to its caller, at one of its instructions. */
export type FrameRule =
  | /** x64, in the body: at a fixed distance from its stack pointer. */ {
      readonly kind: 'fixed';
      /** Bytes between its stack pointer and the return address, or the rip that the processor pushed. */
      readonly bytes: number;
      /** The latter: the caller's stack is elsewhere. */
      readonly isTrap: boolean;
    }
  | /** x86, in the body: behind its caller's frame pointer, to which its own one points. */ {
      readonly kind: 'linked';
    }
  | /** x86, before its first instruction: where the stack pointer points to. */ {
      readonly kind: 'entered';
    };

/** A stop as far as a stack hangs on it. */
export interface StackTop {
  readonly ip: Address;
  readonly sp: Address;
  /** x86: ebp. */
  readonly fp?: Address;
  readonly thread?: Address;
}

/** A frame of a stack that was walked. */
export interface Step {
  readonly frame: Frame;
  readonly rule: FrameRule;
  /** What stands in the place of its return address; the last one leads to no frame that is listed. */
  readonly word: Address;
}

export interface KnownStack {
  readonly steps: readonly Step[];
  /** Bytes from the stack pointer to behind all that is looked at. */
  readonly end: number;
}

/** A known stack and its frames as they lie now. */
export interface FoundStack<Known> {
  readonly known: Known;
  readonly frames: readonly Frame[];
}

/** Two halves of 32 bits: texts would take long to make, and most words need none. */
interface Word {
  readonly high: number;
  readonly low: number;
}

/** A word in the place of a return address, and what it leads to. */
interface Following<Known> {
  readonly word: Word;
  readonly to: Branch<Known> | Leaf<Known>;
}

/** Stacks that agree up to here. The word in the place of the return address is the next instruction. */
interface Branch<Known> {
  readonly rule: FrameRule;
  /** By the lower half of the word. */
  readonly next: Map<number, Following<Known>>;
}

interface Leaf<Known> {
  readonly known: Known;
}

/** Where memory leads to, as offsets from the stack pointer of the stop. */
interface Position {
  /** The frame's base. */
  readonly base: number;
  /** Its return address. */
  readonly at: number;
  /** x86: the frame pointer of its caller. */
  readonly link?: number;
}

/** Known stacks of stops at one instruction. */
export class StackTree<Known extends KnownStack> {
  readonly #pointer: PointerSize;
  readonly #root: Branch<Known>;
  readonly #members = new Set<Known>();
  /** The least and the most bytes that may tell one of them. */
  #ends = { least: 0, most: 0 };

  /** @param rule of the instruction */
  constructor(pointer: PointerSize, rule: FrameRule) {
    this.#pointer = pointer;
    this.#root = { rule, next: new Map() };
  }

  get ends(): { readonly least: number; readonly most: number } {
    return this.#ends;
  }

  /** @returns the stack with the same words, in whose place it comes */
  add(known: Known): Known | undefined {
    const before = this.#graft(known);
    if (before) this.#members.delete(before);
    this.#members.add(known);
    const ends = Array.from(this.#members, ({ end }) => end);
    this.#ends = { least: Math.min(...ends), most: Math.max(...ends) };
    return before;
  }

  /** The stack that memory leads along. @param bytes of the stack from the stack pointer on */
  find({ sp, fp }: StackTop, bytes: Uint8Array): FoundStack<Known> | undefined {
    const start = addressParts(sp);
    const positions: Position[] = [];
    let branch = this.#root;
    let stack = 0;
    let link = fp && distance(sp, fp);
    for (;;) {
      const position = this.#follow(branch.rule, start, stack, link, bytes);
      if (!position || !this.#holds(bytes, position.at, 1)) return undefined;
      const next = branch.next.get(unsignedAt(bytes, position.at));
      if (!next || !this.#isWord(next.word, bytes, position.at)) return undefined;
      positions.push(position);
      if ('known' in next.to) {
        const frames = this.#framesAt(next.to.known, positions, sp, bytes);
        return frames && { known: next.to.known, frames };
      }
      branch = next.to;
      stack = position.at + this.#pointer;
      link = position.link;
    }
  }

  #graft(known: Known): Known | undefined {
    const { steps } = known;
    let branch = this.#root;
    let before: Known | undefined;
    for (const [index, step] of steps.entries()) {
      const word = addressParts(step.word);
      const there = branch.next.get(word.low)?.to;
      const following = steps[index + 1];
      if (!following) {
        if (there && 'known' in there) before = there.known;
        branch.next.set(word.low, { word, to: { known } });
        break;
      }
      const to: Branch<Known> =
        there && 'rule' in there ? there : { rule: following.rule, next: new Map() };
      branch.next.set(word.low, { word, to });
      branch = to;
    }
    return before;
  }

  /**
   * @param start the stack pointer
   * @param stack behind what the frames below take
   */
  #follow(
    rule: FrameRule,
    start: Word,
    stack: number,
    link: number | undefined,
    bytes: Uint8Array,
  ): Position | undefined {
    switch (rule.kind) {
      case 'fixed':
        return { base: stack, at: stack + rule.bytes };
      case 'entered':
        return { base: stack - this.#pointer, at: stack, link };
      case 'linked': {
        if (link === undefined || link < stack || !this.#holds(bytes, link, 1)) return undefined;
        const isNear = this.#pointer === 4 || unsignedAt(bytes, link + 4) === start.high;
        const outer = isNear ? unsignedAt(bytes, link) - start.low : undefined;
        return { base: link, at: link + this.#pointer, link: outer };
      }
    }
  }

  /** Undefined where an argument is not among the bytes. */
  #framesAt(
    { steps }: Known,
    positions: readonly Position[],
    sp: Address,
    bytes: Uint8Array,
  ): readonly Frame[] | undefined {
    const frames: Frame[] = [];
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index];
      const frame = steps[index]?.frame;
      if (!position || !frame) return undefined;
      if (!this.#holds(bytes, position.at, 1 + frame.args.length)) return undefined;
      frames.push(new LaidFrame(frame, position, sp, bytes, this.#pointer));
    }
    return frames;
  }

  #holds(bytes: Uint8Array, at: number, words: number): boolean {
    return at >= 0 && at + words * this.#pointer <= bytes.length;
  }

  #isWord({ high, low }: Word, bytes: Uint8Array, at: number): boolean {
    if (unsignedAt(bytes, at) !== low) return false;
    return this.#pointer === 4 || unsignedAt(bytes, at + 4) === high;
  }
}

/**
 * A frame of a known stack as it lies now. Where, and with which arguments, is asked of a few frames:
 * texts are made for those.
 */
class LaidFrame implements Frame {
  readonly address: Address | undefined;
  readonly text: string;
  readonly symbol: SymbolName | undefined;
  readonly returnAddress: Address | undefined;
  readonly inline: boolean;
  readonly doubtful: boolean;
  readonly #listed: number;
  readonly #position: Position;
  readonly #sp: Address;
  readonly #bytes: Uint8Array;
  readonly #pointer: PointerSize;

  constructor(
    { address, text, symbol, returnAddress, inline, doubtful, args }: Frame,
    position: Position,
    sp: Address,
    bytes: Uint8Array,
    pointer: PointerSize,
  ) {
    this.address = address;
    this.text = text;
    this.symbol = symbol;
    this.returnAddress = returnAddress;
    this.inline = inline;
    this.doubtful = doubtful;
    this.#listed = args.length;
    this.#position = position;
    this.#sp = sp;
    this.#bytes = bytes;
    this.#pointer = pointer;
  }

  get base(): Address {
    return offsetAddress(this.#sp, this.#position.base);
  }

  get args(): readonly Address[] {
    const args: Address[] = [];
    for (let number = 1; number <= this.#listed; number++) {
      const at = this.#position.at + number * this.#pointer;
      const word = pointerAt(this.#bytes, at, this.#pointer);
      if (word) args.push(word);
    }
    return args;
  }
}
