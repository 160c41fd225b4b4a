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
import { StopValues } from './values';

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
    stack.forEach((frame, index) => {
      if (values && this.#isPoolFrame(activity, index)) this.#fill(frame, index, values);
    });
    stack.forEach((_, index) => {
      this.#link(stack, index, values);
    });
    if (!activity || !values || !atBreak(activity)) return;
    for (const place of activity.trace.path.places) {
      const value = values.place(place);
      if (!('frame' in place.at) || value === undefined) continue;
      const base = stack[place.at.frame]?.base;
      if (base !== undefined) this.#word(base + BigInt(place.at.offset), value);
    }
  }

  registers(processor: SimulatedProcessor, stack: readonly PlacedFrame[]): Registers {
    const names = registerNames(this.#spec.architecture);
    const registers = new Map<string, bigint>();
    const activity = innermost(processor);
    const values = activity && this.#values(activity, processor);
    names.general.forEach((name, index) => {
      registers.set(name, this.#narrow(values?.leftover(0x1000 + index) ?? 0n));
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
      for (const place of activity.trace.path.places) {
        const value = values.place(place);
        if ('register' in place.at && value !== undefined) registers.set(place.at.register, value);
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
  #fill({ base, size }: PlacedFrame, index: number, values: StopValues): void {
    const start = this.#spec.architecture === 'x86' ? base - BigInt(size) : base;
    const words = Math.min(Math.floor(size / this.#pointer), FILLED_WORDS);
    for (let word = 0; word < words; word++) {
      const value = values.leftover(index * 0x100 + word);
      this.#word(start + BigInt(word * this.#pointer), value);
    }
  }

  /** Return address, saved frame pointer and argument words. */
  #link(stack: readonly PlacedFrame[], index: number, values: StopValues | undefined): void {
    const frame = stack[index] as PlacedFrame;
    const caller = stack[index + 1];
    const returnAddress = caller?.pc ?? 0n;
    const pointer = BigInt(this.#pointer);
    let args = caller?.base ?? frame.base + BigInt(frame.size);
    if (this.#spec.architecture === 'x86') {
      if (!frame.frameless) this.#word(frame.base, caller?.base ?? 0n);
      this.#word(frame.base + pointer, returnAddress);
      args = frame.base + 2n * pointer;
    } else if (this.#spec.architecture === 'x64') {
      if (frame.trap) this.#machineFrame(frame, caller);
      else this.#word(args - pointer, returnAddress);
      const outer = frameRegister(stack.slice(index + 1)) ?? 0n;
      if (frame.taken !== undefined) this.#word(args - 2n * pointer, outer);
    } else {
      if (frame.frameless) return;
      // The frame record lies where x64 has its home area: no arguments are saved above it.
      this.#word(frame.base, caller?.base ?? 0n);
      this.#word(frame.base + pointer, returnAddress);
      return;
    }
    frame.args.forEach((word, position) => {
      const value = values?.argument(word, 0x2000 + index * 0x10 + position) ?? 0n;
      this.#word(args + BigInt(position) * pointer, value);
    });
  }

  /** What an interrupt pushed: where the interrupted code goes on, and with which stack. */
  #machineFrame({ base, size }: PlacedFrame, interrupted: PlacedFrame | undefined): void {
    const { pc = 0n, base: sp = 0n, user = true } = interrupted ?? {};
    const [cs, ss] = user ? [0x33n, 0x2bn] : [0x10n, 0x18n];
    const start = base + BigInt(size) - BigInt(MACHINE_FRAME);
    [pc, cs, INTERRUPTED_FLAGS, sp, ss].forEach((word, index) => {
      this.#word(start + BigInt(index * 8), word);
    });
  }

  #framePointer(stack: readonly PlacedFrame[]): bigint {
    return stack.find((frame) => !frame.frameless)?.base ?? 0n;
  }

  #values(activity: Activity, processor: SimulatedProcessor): StopValues {
    const { name } = activity.trace.path;
    const hash = this.#hashes.get(name) ?? hashText(name);
    this.#hashes.set(name, hash);
    const { granularity } = poolUnits(this.#spec.architecture);
    return new StopValues(activity, processor, granularity, this.#kernel, hash);
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
