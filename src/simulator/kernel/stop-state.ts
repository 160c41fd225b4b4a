import type { TargetSpec } from '../targets/spec';
import type { Activity } from './activity';
import { MACHINE_FRAME } from './code/x64';
import type { Registers } from './machine';
import type { SparseMemory } from './memory';
import { poolUnits } from './pool-header';
import type { SimulatedProcessor } from './processor';
import { hashText } from './random';
import { registerNames, segmentRegisters } from './register-names';
import { type PlacedFrame, stackPointer } from './stack-shape';
import { StackWords } from './stack-words';
import type { Trace } from './trace';
import { PathWords, StopValues, type WordSource } from './values';

type Words = Map<bigint, WordSource>;

/** The words of a stack at one place of what runs on it. */
interface WrittenStack {
  readonly trace: Trace | undefined;
  readonly level: number | undefined;
  readonly words: StackWords;
}

/** Of interrupted code: interrupts on. */
const INTERRUPTED_FLAGS = 0x246n;

/** What a kernel's break routine takes: on x86 it has been loaded from the stack. */
const STATUS_REGISTER = { x86: 'eax', x64: 'rcx', arm64: 'x0' } as const;

/** Most words of one frame that are filled; large buffers keep what was there. */
const FILLED_WORDS = 96;

/** Writes stacks and makes register values so that both tell the same story as the frames. */
export class StopState {
  readonly #spec: TargetSpec;
  readonly #memory: SparseMemory;
  readonly #kernel: bigint;
  readonly #pointer: 4 | 8;
  readonly #hashes = new Map<string, number>();
  readonly #stacks = new WeakMap<readonly PlacedFrame[], WrittenStack>();

  /** @param kernel an address in the kernel's data, for leftovers that point there */
  constructor(spec: TargetSpec, memory: SparseMemory, kernel: bigint) {
    this.#spec = spec;
    this.#memory = memory;
    this.#kernel = kernel;
    this.#pointer = poolUnits(spec.architecture).pointer;
  }

  /** Brings the stack of the processor's thread up to date. */
  writeStack(processor: SimulatedProcessor, stack: readonly PlacedFrame[]): void {
    const activity = innermost(processor);
    const values = activity && this.#values(activity, processor);
    this.#wordsOf(processor, stack, activity).write(this.#memory, values);
    if (!activity || !values || !atBreak(activity)) return;
    for (const { at, holds } of activity.trace.path.places) {
      if (!('frame' in at) || !values.has(holds)) continue;
      const base = stack[at.frame]?.base;
      if (base !== undefined) this.#word(base + BigInt(at.offset), values.of(holds));
    }
  }

  /** A stack that is met again has the same words, at the same place of the same activity. */
  #wordsOf(
    processor: SimulatedProcessor,
    stack: readonly PlacedFrame[],
    activity: Activity | undefined,
  ): StackWords {
    const trace = activity?.trace;
    const level = activity?.progress.at === 'level' ? activity.progress.level : undefined;
    const known = this.#stacks.get(stack);
    if (known && known.trace === trace && known.level === level) return known.words;
    const words: Words = new Map();
    const path = activity && this.#path(activity, processor);
    stack.forEach((frame, index) => {
      if (path && activity && this.#isPoolFrame(activity, index)) {
        this.#fill(frame, index, path, words);
      }
    });
    stack.forEach((_, index) => {
      this.#link(stack, index, path, words);
    });
    const made = new StackWords(words, this.#pointer);
    this.#stacks.set(stack, { trace, level, words: made });
    return made;
  }

  registers(processor: SimulatedProcessor, stack: readonly PlacedFrame[]): Registers {
    const names = registerNames(this.#spec.architecture);
    const registers = new Map<string, bigint>();
    const activity = innermost(processor);
    const values = activity && this.#values(activity, processor);
    const path = activity && this.#path(activity, processor);
    names.general.forEach((name, index) => {
      const leftover = path && values?.of(path.leftover(0x1000 + index));
      registers.set(name, this.#narrow(leftover ?? 0n));
    });
    const [first] = stack;
    registers.set(names.pc, first?.pc ?? 0n);
    registers.set(names.sp, first ? stackPointer(this.#spec.architecture, stack) : 0n);
    if (names.fp) registers.set(names.fp, this.#framePointer(stack));
    if (processor.overlay.length > 0 && processor.breakStatus !== undefined) {
      registers.set(STATUS_REGISTER[this.#spec.architecture], processor.breakStatus);
    }
    const held = frameRegister(stack);
    if (held !== undefined) registers.set('rbp', held);
    if (names.lr) registers.set(names.lr, stack[1]?.pc ?? 0n);
    for (const [name, value] of segmentRegisters(this.#spec.architecture)) {
      registers.set(name, value);
    }
    if (activity && values && atBreak(activity)) {
      for (const { at, holds } of activity.trace.path.places) {
        if ('register' in at && values.has(holds)) registers.set(at.register, values.of(holds));
      }
    }
    if (activity && hasReturned(activity) && activity.work.kind === 'alloc') {
      registers.set(names.result, activity.block?.pointer ?? 0n);
    }
    return registers;
  }

  #isPoolFrame(activity: Activity, index: number): boolean {
    const { progress, trace } = activity;
    return progress.at === 'level' && progress.level + index < trace.siteLevel;
  }

  /** Locals of a frame: leftovers, the same kinds at every stop on this path. */
  #fill({ base, size }: PlacedFrame, index: number, path: PathWords, words: Words): void {
    const start = this.#spec.architecture === 'x86' ? base - BigInt(size) : base;
    const count = Math.min(Math.floor(size / this.#pointer), FILLED_WORDS);
    for (let word = 0; word < count; word++) {
      words.set(start + BigInt(word * this.#pointer), path.leftover(index * 0x100 + word));
    }
  }

  /** Return address, saved frame pointer and argument words. */
  #link(
    stack: readonly PlacedFrame[],
    index: number,
    path: PathWords | undefined,
    words: Words,
  ): void {
    const frame = stack[index] as PlacedFrame;
    const caller = stack[index + 1];
    const returnAddress = caller?.pc ?? 0n;
    const pointer = BigInt(this.#pointer);
    let args = caller?.base ?? frame.base + BigInt(frame.size);
    if (this.#spec.architecture === 'x86') {
      if (!frame.frameless) words.set(frame.base, caller?.base ?? 0n);
      words.set(frame.base + pointer, returnAddress);
      args = frame.base + 2n * pointer;
    } else if (this.#spec.architecture === 'x64') {
      if (frame.trap) this.#machineFrame(frame, caller, words);
      else words.set(args - pointer, returnAddress);
      const outer = frameRegister(stack.slice(index + 1)) ?? 0n;
      if (frame.taken !== undefined) words.set(args - 2n * pointer, outer);
    } else {
      if (frame.frameless) return;
      // The frame record lies where x64 has its home area: no arguments are saved above it.
      words.set(frame.base, caller?.base ?? 0n);
      words.set(frame.base + pointer, returnAddress);
      return;
    }
    frame.args.forEach((word, position) => {
      const value = path?.argument(word, 0x2000 + index * 0x10 + position) ?? 0n;
      words.set(args + BigInt(position) * pointer, value);
    });
  }

  /** What an interrupt pushed: where the interrupted code goes on, and with which stack. */
  #machineFrame(
    { base, size }: PlacedFrame,
    interrupted: PlacedFrame | undefined,
    words: Words,
  ): void {
    const { pc = 0n, base: sp = 0n, user = true } = interrupted ?? {};
    const [cs, ss] = user ? [0x33n, 0x2bn] : [0x10n, 0x18n];
    const start = base + BigInt(size) - BigInt(MACHINE_FRAME);
    [pc, cs, INTERRUPTED_FLAGS, sp, ss].forEach((word, index) => {
      words.set(start + BigInt(index * 8), word);
    });
  }

  #framePointer(stack: readonly PlacedFrame[]): bigint {
    return stack.find((frame) => !frame.frameless)?.base ?? 0n;
  }

  #values(activity: Activity, processor: SimulatedProcessor): StopValues {
    return new StopValues(activity, processor, poolUnits(this.#spec.architecture).granularity);
  }

  #path({ trace }: Activity, { thread }: SimulatedProcessor): PathWords {
    const { name } = trace.path;
    const hash = this.#hashes.get(name) ?? hashText(name);
    this.#hashes.set(name, hash);
    return new PathWords(hash, thread, this.#kernel);
  }

  #word(address: bigint, value: bigint): void {
    this.#memory.storeWord(address, value, this.#pointer);
  }

  #narrow(value: bigint): bigint {
    return BigInt.asUintN(this.#pointer * 8, value);
  }
}

/** x64: what rbp holds while these frames are on the stack; anything where none sets it. */
function frameRegister(stack: readonly PlacedFrame[]): bigint | undefined {
  const frame = stack.find(({ taken }) => taken !== undefined);
  return frame && frame.base + BigInt(frame.taken ?? 0);
}

/** The activity that the processor executes; none when something else stopped on top of it. */
function innermost(processor: SimulatedProcessor): Activity | undefined {
  return processor.overlay.length > 0 ? undefined : processor.activities.at(-1);
}

const atBreak = ({ progress }: Activity): boolean =>
  progress.at === 'level' && progress.level === 0;

/** Control has left the function that knows the block: the return register holds it. */
const hasReturned = ({ progress }: Activity): boolean =>
  progress.at === 'level' && progress.level > 0;
