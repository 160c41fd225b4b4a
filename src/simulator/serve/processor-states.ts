import { readField, writeFields } from '../../wire/fields';
import { contexts, specials, type WireArchitecture } from '../../wire/processor';
import type { ServedImage } from '../image/served-image';

/** What a processor says of itself at a stop, with what the debugger wrote there. */
export interface ProcessorState {
  /** CONTEXT. */
  readonly context: Uint8Array;
  /** KSPECIAL_REGISTERS. */
  readonly special: Uint8Array;
}

/** Debug registers that stay as they were set from stop to stop; no breakpoint is on. */
const NO_BREAKPOINTS: Readonly<Record<string, bigint>> = {
  dr0: 0n,
  dr1: 0n,
  dr2: 0n,
  dr3: 0n,
  dr7: 0x400n,
};

/**
 * The processors' registers at the present stop. A debugger that writes them reads what it wrote
 * until it lets the machine go; of these, the program counter and the debug registers decide how
 * the machine goes on.
 */
export class ProcessorStates {
  readonly #architecture: WireArchitecture;
  readonly #kernel: ServedImage;
  readonly #states = new Map<number, ProcessorState>();
  /** The same on all processors. */
  #debug = NO_BREAKPOINTS;

  constructor(architecture: WireArchitecture, kernel: ServedImage) {
    this.#architecture = architecture;
    this.#kernel = kernel;
  }

  get count(): number {
    return this.#kernel.processors.length;
  }

  /** The machine ran: what was read or written of registers holds no more. */
  forget(): void {
    this.#states.clear();
  }

  /** @returns undefined when there is no such processor */
  of(number: number): ProcessorState | undefined {
    const known = this.#states.get(number);
    if (known) return known;
    const processor = this.#kernel.processors[number];
    if (!processor) return undefined;
    const state = { context: processor.context().slice(), special: processor.special().slice() };
    writeFields(this.#specials, this.#debug, state.special);
    this.#states.set(number, state);
    return state;
  }

  /** A register of the processor's context, 0 for one that it does not have. */
  register(number: number, name: string): bigint {
    const state = this.of(number);
    return (state && readField(contexts[this.#architecture].registers, name, state.context)) ?? 0n;
  }

  setRegister(number: number, name: string, value: bigint): void {
    const state = this.of(number);
    if (state)
      writeFields(contexts[this.#architecture].registers, { [name]: value }, state.context);
  }

  get debugRegisters(): Readonly<Record<string, bigint>> {
    return this.#debug;
  }

  setDebugRegister(name: string, value: bigint): void {
    this.#debug = { ...this.#debug, [name]: value };
  }

  /** Special registers were written: takes over the debug registers among them. */
  specialWritten({ special }: ProcessorState): void {
    for (const name of Object.keys(NO_BREAKPOINTS)) {
      this.setDebugRegister(name, readField(this.#specials, name, special) ?? 0n);
    }
  }

  get #specials() {
    return specials[this.#architecture].registers;
  }
}
