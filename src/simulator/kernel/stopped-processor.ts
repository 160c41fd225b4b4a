import type { MachineFrame, Processor, Registers } from './machine';
import type { SimulatedProcessor } from './processor';
import { machineFrames, type PlacedFrame } from './stack-shape';

/** Of stacks that are met again. */
const unwound = new WeakMap<readonly PlacedFrame[], readonly MachineFrame[]>();

/** A processor as it stands at a stop. Few are looked at: most of it is made when it is asked for. */
export class StoppedProcessor implements Processor {
  readonly number: number;
  readonly thread: bigint;
  readonly process: Processor['process'];
  readonly prcb: bigint;
  readonly #stack: readonly PlacedFrame[];
  readonly #makeRegisters: () => Registers;
  #registers: Registers | undefined;

  constructor(
    { setup, thread }: SimulatedProcessor,
    stack: readonly PlacedFrame[],
    makeRegisters: () => Registers,
  ) {
    this.number = setup.number;
    this.thread = thread.address;
    this.process = thread.process;
    this.prcb = setup.prcb;
    this.#stack = stack;
    this.#makeRegisters = makeRegisters;
  }

  get pc(): bigint {
    return this.#stack[0]?.pc ?? 0n;
  }

  get registers(): Registers {
    this.#registers ??= this.#makeRegisters();
    return this.#registers;
  }

  get frames(): readonly MachineFrame[] {
    const frames = unwound.get(this.#stack) ?? machineFrames(this.#stack);
    unwound.set(this.#stack, frames);
    return frames;
  }
}
