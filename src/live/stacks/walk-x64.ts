import { x64General } from '../../wire/processor';
import type { RegisterValues } from '../target/machine';
import type { LiveFrame } from './live-frame';
import type { StackMemory } from './stack-memory';
import type { UnwindInfo, UnwindTables } from './unwind-info';

const RSP = 4;

/** Bytes of a machine frame: rip, cs, flags, rsp, ss. */
const OLD_RSP = 24n;

/** Images below are those of a process, whose list is another one. */
const FIRST_KERNEL = 0xffff8000_00000000n;

/** Unwinds an x64 stack by the unwind data of the functions on it. */
export function walkWide(
  registers: RegisterValues,
  memory: StackMemory,
  tables: UnwindTables,
  depth: number,
): readonly LiveFrame[] {
  const frames: LiveFrame[] = [];
  const state = new WideState(registers, memory);
  while (frames.length < depth) {
    const { pc } = state;
    const base = state.sp;
    const goesOn = pc !== 0n && state.unwind(tables);
    const caller = goesOn && state.pc !== 0n ? state.pc : undefined;
    frames.push({ pc, base, ...(caller !== undefined && { caller }), args: [] });
    if (caller === undefined || state.sp <= base || caller < FIRST_KERNEL) break;
  }
  return frames;
}

class WideState {
  pc: bigint;
  readonly #values: (bigint | undefined)[];
  readonly #memory: StackMemory;
  /** Nothing was called from here: the instruction can be anywhere in its function. */
  #isInterrupted = true;

  constructor(registers: RegisterValues, memory: StackMemory) {
    this.#values = x64General.map((name) => registers.get(name));
    this.pc = registers.get('rip') ?? 0n;
    this.#memory = memory;
  }

  get sp(): bigint {
    return this.#values[RSP] ?? 0n;
  }

  /**
   * One frame up.
   * @returns false where that cannot be told
   */
  unwind(tables: UnwindTables): boolean {
    const isInterrupted = this.#isInterrupted;
    this.#isInterrupted = false;
    const found = tables.find(this.pc);
    if (found.kind === 'unknown') return false;
    // What has called has a frame.
    if (found.kind === 'leaf') return isInterrupted && this.#return();
    const reached = isInterrupted ? found.offset : Number.POSITIVE_INFINITY;
    for (const [index, info] of found.infos.entries()) {
      const done = this.#undo(info, index === 0 ? reached : Number.POSITIVE_INFINITY);
      if (done !== 'goesOn') return done === 'interrupted';
    }
    return this.#return();
  }

  #return(): boolean {
    const caller = this.#memory.word(this.sp);
    if (caller === undefined) return false;
    this.pc = caller;
    this.#values[RSP] = this.sp + 8n;
    return true;
  }

  #undo(info: UnwindInfo, reached: number): 'goesOn' | 'interrupted' | 'lost' {
    // Where registers were saved: counted from the frame register, if that was set already.
    const setsFrame = info.steps.find(({ step }) => step.what === 'fromFrame');
    const base = setsFrame && setsFrame.at <= reached ? this.#framePointer(info) : this.sp;
    for (const { at, step } of info.steps) {
      if (at > reached) continue;
      switch (step.what) {
        case 'pop':
          this.#values[step.register] = this.#memory.word(this.sp);
          this.#values[RSP] = this.sp + 8n;
          break;
        case 'free':
          this.#values[RSP] = this.sp + BigInt(step.bytes);
          break;
        case 'fromFrame': {
          const pointer = this.#framePointer(info);
          if (pointer === undefined) return 'lost';
          this.#values[RSP] = pointer;
          break;
        }
        case 'restore':
          if (base === undefined) return 'lost';
          this.#values[step.register] = this.#memory.word(base + BigInt(step.offset));
          break;
        case 'machineFrame':
          return this.#interrupted(this.sp + (step.hasError ? 8n : 0n)) ? 'interrupted' : 'lost';
        case 'other':
          break;
      }
    }
    return 'goesOn';
  }

  #framePointer({ frame }: UnwindInfo): bigint | undefined {
    const value = frame && this.#values[frame.register];
    return value === undefined ? undefined : value - BigInt(frame?.offset ?? 0);
  }

  /** Goes on where an interrupt or exception came. */
  #interrupted(at: bigint): boolean {
    const pc = this.#memory.word(at);
    const sp = this.#memory.word(at + OLD_RSP);
    if (pc === undefined || sp === undefined) return false;
    this.pc = pc;
    this.#values[RSP] = sp;
    this.#isInterrupted = true;
    return true;
  }
}
