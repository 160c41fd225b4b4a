import { statuses } from '../../wire/api';
import { contexts, type WireArchitecture } from '../../wire/processor';
import type { ServedImage } from '../image/served-image';
import type { Machine, MachineStop, Resume } from '../kernel/machine';
import { ProcessorStates } from './processor-states';
import type { StoppedTarget } from './stopped-target';
import { WrittenBreakpoints } from './written-breakpoints';

/** Why a served machine stands still: as a machine stops, or because the debugger moved it. */
export type StopCause =
  | MachineStop
  /** The debugger has set the program counter to where this machine cannot go on. */
  | { readonly kind: 'moved'; readonly to: bigint };

/** A stop as the kernel reports it. */
export interface ServedStop {
  readonly cause: StopCause;
  readonly processor: number;
  /** Exception code. */
  readonly code: number;
  readonly pc: bigint;
  readonly parameters: readonly bigint[];
  readonly dr6: bigint;
}

/** Bits of DR6 that are always set; one of the lowest four names the breakpoint that was met. */
const DR6 = 0xffff0ff0n;
const SINGLE_STEP = 0x4000n;

/** A machine under the hands of a debugger that sees it through requests. */
export class ServedMachine {
  readonly target: StoppedTarget;
  readonly #pcName: string;
  /** Addresses of the execution breakpoints in the debug registers, by their number. */
  readonly #hardware = new Map<bigint, number>();
  #unwatched: readonly bigint[] = [];
  /** Where the processor that stopped really stands, whatever the debugger wrote. */
  #pc: bigint;
  #stop: ServedStop;
  #breakRequested = false;
  /** Single steps still to be taken before the next stop is reported. */
  #steps = 0;

  constructor(architecture: WireArchitecture, machine: Machine, kernel: ServedImage) {
    this.#pcName = contexts[architecture].pc;
    this.target = {
      architecture,
      machine,
      kernel,
      states: new ProcessorStates(architecture, kernel),
      breakpoints: new WrittenBreakpoints(machine),
      msrs: new Map(),
      contextGiven: false,
    };
    machine.pollBreak = () => this.#takeBreak();
    this.#pc = this.#machinePc();
    this.#stop = this.#stopped({ kind: 'manualBreak' });
  }

  /** The last stop. */
  get stop(): ServedStop {
    return this.#stop;
  }

  /** Where the debugger wants to see data read or written: nobody watches that here. */
  get unwatched(): readonly bigint[] {
    return this.#unwatched;
  }

  /** Breaks in at the next step. */
  requestBreak(): void {
    this.#breakRequested = true;
  }

  /**
   * Lets the machine go on from where the debugger has put it.
   * @returns the stop when it gets nowhere: an int 3 that was not stepped over comes again
   */
  start(trace: boolean): ServedStop | undefined {
    const { machine, states } = this.target;
    const now = states.register(machine.current, this.#pcName);
    const length = BigInt(machine.breakInstruction.length);
    const onBreak = this.#isBreakAt(this.#pc);
    if (onBreak && now === this.#pc) return this.#stop;
    const passed = onBreak && now === this.#pc + length;
    if (now !== this.#pc && !passed) {
      this.#stop = this.#violation(now);
      return this.#stop;
    }
    states.forget();
    this.#setHardware();
    this.#breakRequested = false;
    this.#steps = trace ? (passed ? 2 : 1) : 0;
    machine.start({ how: this.#how });
    return undefined;
  }

  /** The debugger has the kernel crash; `run` comes to it. */
  crash(code: number): void {
    const { machine } = this.target;
    const parameters = [0n, 0n, 0n, 0n] as const;
    machine.inject({ afterHits: 0, stop: { kind: 'bugcheck', code, parameters } });
    this.release();
  }

  /** Lets the machine go, wherever it stands. */
  release(): void {
    this.target.states.forget();
    this.target.machine.start({ how: 'go' });
  }

  /** Runs some steps. @returns the stop, or undefined while it goes on running */
  run(steps: number): ServedStop | undefined {
    const { machine } = this.target;
    const stop = machine.proceed(steps);
    if (!stop) return undefined;
    if (stop.kind === 'stepped') this.#steps -= 1;
    if (stop.kind === 'stepped' && this.#steps > 0) {
      machine.start({ how: this.#how });
      return undefined;
    }
    for (const address of this.#hardware.keys()) this.#unset(address);
    if (stop.kind !== 'targetGone') this.#pc = this.#machinePc();
    this.#stop = this.#stopped(stop);
    return this.#stop;
  }

  get #how(): Resume['how'] {
    return this.#steps > 0 ? 'into' : 'go';
  }

  #takeBreak(): boolean {
    const requested = this.#breakRequested;
    this.#breakRequested = false;
    return requested;
  }

  #machinePc(): bigint {
    const { processors, current } = this.target.machine;
    return processors[current]?.registers.get(this.#pcName) ?? 0n;
  }

  #isBreakAt(address: bigint): boolean {
    const { memory, breakInstruction } = this.target.machine;
    const code = memory.read(address, breakInstruction.length);
    return breakInstruction.every((byte, index) => code[index] === byte);
  }

  #stopped(cause: MachineStop): ServedStop {
    const { machine, kernel, breakpoints, states } = this.target;
    const common = { cause, processor: machine.current, pc: this.#pc, parameters: [] };
    if (cause.kind === 'targetGone') return { ...common, code: 0, dr6: DR6 };
    kernel.refresh();
    states.forget();
    if (cause.kind === 'stepped') {
      return { ...common, code: statuses.singleStep, dr6: DR6 | SINGLE_STEP };
    }
    const number = this.#hardware.get(this.#pc);
    if (cause.kind === 'breakpoint' && number !== undefined && !breakpoints.has(this.#pc)) {
      return { ...common, code: statuses.singleStep, dr6: DR6 | (1n << BigInt(number)) };
    }
    return { ...common, code: statuses.breakpoint, parameters: [0n], dr6: DR6 };
  }

  /** Nothing is executed at other places than those that the machine knows of. */
  #violation(to: bigint): ServedStop {
    return {
      cause: { kind: 'moved', to },
      processor: this.target.machine.current,
      code: statuses.accessViolation,
      pc: to,
      parameters: [8n, to],
      dr6: DR6,
    };
  }

  /** Breakpoints of the debug registers that DR7 enables; of kind 0 are those on execution. */
  #setHardware(): void {
    const { states, machine } = this.target;
    const { dr7 = 0n } = states.debugRegisters;
    this.#hardware.clear();
    const unwatched: bigint[] = [];
    for (let number = 0; number < 4; number++) {
      const enabled = (dr7 >> BigInt(2 * number)) & 3n;
      const kind = (dr7 >> BigInt(16 + 4 * number)) & 3n;
      const address = states.debugRegisters[`dr${number}`] ?? 0n;
      if (enabled === 0n) continue;
      if (kind !== 0n) {
        unwatched.push(address);
        continue;
      }
      this.#hardware.set(address, number);
      machine.breakpoints.add(address);
    }
    this.#unwatched = unwatched;
  }

  #unset(address: bigint): void {
    const { machine, breakpoints } = this.target;
    if (!breakpoints.has(address)) machine.breakpoints.delete(address);
  }
}
