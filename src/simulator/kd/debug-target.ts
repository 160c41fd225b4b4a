import type { Machine, MachineStop, Processor, Resume } from '../kernel/machine';
import { type AddressForm, AddressForms } from './address-forms';
import type { BreakWord } from './break-word';
import type { LastEvent } from './last-event';
import { Wire } from './wire';

/** How far a session has come; reported while the target runs and at each stop. */
export interface Progress {
  /** Stops on a break instruction so far. */
  readonly hits: number;
  /** Milliseconds since 1970 of the virtual clock. */
  readonly time: number;
  /** Milliseconds of it for which the target has run since the last stop; 0 while it stands. */
  readonly waited: number;
}

/** Stops at break instructions of the kernel. */
const BREAKS: ReadonlySet<MachineStop['kind']> = new Set([
  'breakInstruction',
  'manualBreak',
  'bugcheck',
]);

/** The machine as it is seen at the other end of the wire. */
export class DebugTarget {
  /** Reconnects to what the target is after a restart; absent where it does not come back. */
  successor: (() => void) | undefined;
  readonly breaks: BreakWord;
  readonly #wire: Wire;
  readonly #forms = new AddressForms();
  readonly #report: (progress: Progress) => void;
  #machine: Machine;
  #selected: number;
  #lastEvent: LastEvent;
  #hits = 0;
  /** When the target was let run, while it does. */
  #resumed: number | undefined;

  constructor(machine: Machine, breaks: BreakWord, report: (progress: Progress) => void) {
    this.#machine = machine;
    this.breaks = breaks;
    this.#report = report;
    this.#wire = new Wire(machine.spec.architecture, (time) => this.machine.clock.advance(time));
    this.#selected = machine.current;
    this.#lastEvent = this.#event({ kind: 'manualBreak' });
    this.#pollBreaks();
  }

  get machine(): Machine {
    return this.#machine;
  }

  /** The target was started again, or another one is on the wire: broken in. */
  reconnect(machine: Machine): void {
    this.#machine = machine;
    this.#wire.resumed();
    this.#forms.drop();
    this.#selected = machine.current;
    this.#lastEvent = this.#event({ kind: 'manualBreak' });
    this.#pollBreaks();
  }

  #pollBreaks(): void {
    this.#machine.pollBreak = () => {
      if (this.breaks.step()) this.#reportProgress();
      return this.breaks.take() || this.#waited >= this.breaks.longestWait;
    };
  }

  get #waited(): number {
    return this.#resumed === undefined ? 0 : this.machine.clock.now() - this.#resumed;
  }

  get pointerSize(): 4 | 8 {
    return this.machine.spec.architecture === 'x86' ? 4 : 8;
  }

  get lastEvent(): LastEvent {
    return this.#lastEvent;
  }

  /** The target does not answer any more. */
  get gone(): boolean {
    return this.#lastEvent.stop.kind === 'targetGone';
  }

  /** The processor that commands look at. */
  get processor(): Processor {
    const { processors, current } = this.machine;
    const chosen = processors[this.#selected] ?? processors[current] ?? processors[0];
    if (!chosen) throw new Error('a machine without processors');
    return chosen;
  }

  get ip(): bigint {
    return this.processor.pc;
  }

  /** @returns false when there is no such processor */
  select(number: number): boolean {
    if (!this.machine.processors[number]) return false;
    if (number !== this.#selected) {
      this.#wire.switched();
      this.#forms.drop();
      this.#lastEvent = { ...this.#lastEvent, isForgotten: true };
    }
    this.#selected = number;
    return true;
  }

  /** Memory as the cache shows it to whoever asks in this form. */
  read(address: bigint, length: number, form: AddressForm = 'proper'): Uint8Array {
    if (this.gone || length <= 0) return new Uint8Array(0);
    this.#wire.read(address, length);
    const bytes = this.machine.memory.read(address, length);
    return this.pointerSize === 4 ? this.#forms.read(form, address, length, bytes) : bytes;
  }

  write(address: bigint, bytes: Uint8Array, form: AddressForm = 'proper'): number {
    if (this.gone) return 0;
    this.#wire.wrote(bytes.length);
    const { memory } = this.machine;
    if (this.pointerSize === 4) {
      this.#forms.write(form, address, memory.read(address, bytes.length));
    }
    return memory.write(address, bytes);
  }

  /** Whether a read in this form need not ask the target. */
  isCached(address: bigint, form: AddressForm): boolean {
    return this.#forms.isCached(form, address);
  }

  /** `.cache flushall` */
  dropCache(): void {
    this.#wire.dropped();
    this.#forms.drop();
  }

  /** The debugger's own work on a command. */
  command(): void {
    this.#wire.command();
  }

  /** Lets the machine run to its next stop. */
  resume(how: Resume): MachineStop {
    this.#wire.resumed();
    this.#forms.drop();
    this.breaks.resumed();
    const isRepeat = how.how === 'go' && this.#standsAtBreak;
    this.#resumed = this.machine.clock.now();
    const stop = isRepeat ? this.#lastEvent.stop : this.#run(how);
    this.#resumed = undefined;
    if (stop.kind !== 'targetGone') this.#wire.stopped();
    this.#selected = this.machine.current;
    this.#lastEvent = this.#event(stop);
    if (stop.kind === 'breakInstruction' && !isRepeat) this.#hits += 1;
    this.#reportProgress();
    return stop;
  }

  /**
   * The debugger moves the instruction pointer over a break instruction only where that is its last
   * event: else the machine runs into the same one again.
   */
  get #standsAtBreak(): boolean {
    const { stop, isForgotten } = this.#lastEvent;
    return isForgotten === true && BREAKS.has(stop.kind);
  }

  #run(how: Resume): MachineStop {
    const stop = this.machine.resume(how);
    if (stop.kind !== 'targetGone' || !this.successor) return stop;
    this.successor();
    this.successor = undefined;
    return this.#run({ how: 'go' });
  }

  /** Notes which of the debugger's breakpoints the last stop was. */
  named(breakpoint: number): void {
    this.#lastEvent = { ...this.#lastEvent, breakpoint };
  }

  /** The last stop was at a breakpoint that the debugger does not know again. */
  unknownBreak(): MachineStop {
    this.#lastEvent = { ...this.#lastEvent, stop: { kind: 'breakInstruction' } };
    return this.#lastEvent.stop;
  }

  #event(stop: MachineStop): LastEvent {
    return { stop, ip: this.ip, time: this.machine.clock.now() };
  }

  #reportProgress(): void {
    this.#report({ hits: this.#hits, time: this.machine.clock.now(), waited: this.#waited });
  }
}
