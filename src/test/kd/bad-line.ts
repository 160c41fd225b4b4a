import { LineError, type TargetLine } from '../../live/target/line';
import { Random } from '../../simulator/kernel/random';
import type { ServedTarget } from '../../simulator/serve/boot';
import type { ServeEvent } from '../../simulator/serve/events';
import { TargetSession } from '../../simulator/serve/session';
import { DebuggerEnd, type LineFailure } from '../../wire/debugger-end';
import type { WireArchitecture } from '../../wire/processor';

/** What a line does to what it carries: shares of all bytes, and of all pieces. */
export interface Faults {
  readonly lost?: number;
  readonly flipped?: number;
  /** Pieces that come later than what was sent behind them would. */
  readonly delayed?: number;
  /** Pieces that come in two. */
  readonly split?: number;
  /** So many of the first requests to break in get lost. */
  readonly lostBreaks?: number;
}

const SLICE = 500;
const MOST_SILENT_SLICES = 20_000;
/** What stands for a short wait. */
const SOME_STEPS = 5;

/** Bytes on their way to one end. */
class Lane {
  #pieces: Uint8Array[] = [];
  readonly #random: Random;
  readonly #faults: Faults;
  #lostBreaks = 0;

  constructor(random: Random, faults: Faults) {
    this.#random = random;
    this.#faults = faults;
  }

  put(bytes: Uint8Array): void {
    const { lostBreaks = 0 } = this.#faults;
    if (bytes.length === 1 && this.#lostBreaks < lostBreaks) {
      this.#lostBreaks += 1;
      return;
    }
    const hurt = this.#hurt(bytes);
    const at = this.#happens(this.#faults.split) ? Math.floor(hurt.length / 2) : 0;
    for (const piece of [hurt.subarray(0, at), hurt.subarray(at)]) {
      if (piece.length > 0) this.#pieces.push(piece.slice());
    }
  }

  /** What arrives now; a piece that is late keeps all behind it waiting. */
  take(): readonly Uint8Array[] {
    if (this.#happens(this.#faults.delayed)) return [];
    return this.#pieces.splice(0);
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  #hurt(bytes: Uint8Array): Uint8Array {
    const { lost = 0, flipped = 0 } = this.#faults;
    if (lost + flipped === 0) return bytes;
    const kept: number[] = [];
    for (const byte of bytes) {
      if (this.#random.chance(lost)) continue;
      kept.push(this.#random.chance(flipped) ? byte ^ (1 << this.#random.below(8)) : byte);
    }
    return Uint8Array.from(kept);
  }

  #happens(share: number | undefined): boolean {
    return share !== undefined && this.#random.chance(share);
  }
}

/**
 * A served machine and the debugger's end of a line that may be bad, in one thread and in steps
 * that are the same in every run. A silence of the line is a step in which nothing moves.
 */
export class BadLine implements TargetLine {
  readonly session: TargetSession;
  readonly end: DebuggerEnd;
  readonly events: ServeEvent[] = [];
  readonly prints: string[] = [];
  hungUp = false;
  /** Asked whether somebody wants the hunt to end. */
  isInterrupted = (): boolean => false;
  /** Told of every request before it is sent; may throw, as a debugger that dies. */
  onRequest: (number: number) => void = () => undefined;
  /** What the target gets instead of a request. */
  tamper: (request: Uint8Array) => Uint8Array = (request) => request;
  readonly #toTarget: Lane;
  readonly #toDebugger: Lane;
  #arrived: { stop?: Uint8Array; reply?: Uint8Array; failed?: LineFailure } = {};
  #slices = 0;
  #requests = 0;

  constructor(
    architecture: WireArchitecture,
    boot: () => ServedTarget,
    faults: Faults = {},
    random = new Random(1),
  ) {
    this.#toTarget = new Lane(random, faults);
    this.#toDebugger = new Lane(random, faults);
    this.session = new TargetSession({
      architecture,
      boot,
      write: (bytes) => this.#toDebugger.put(bytes),
      hangUp: () => {
        this.hungUp = true;
      },
      onEvent: (event) => void this.events.push(event),
    });
    this.end = new DebuggerEnd({
      write: (bytes) => this.#toTarget.put(bytes),
      replied: (reply) => {
        this.#arrived = { ...this.#arrived, reply };
      },
      stopped: (stop) => {
        this.#arrived = { ...this.#arrived, stop };
      },
      printed: (text) => void this.prints.push(text),
      failed: (failed) => {
        this.#arrived = { ...this.#arrived, failed };
      },
    });
    this.session.attach('a test');
  }

  /** Requests so far. */
  get requests(): number {
    return this.#requests;
  }

  attach(): Uint8Array {
    this.#count();
    this.#arrived = {};
    this.end.attach();
    return this.#wait('stop', 'a stop');
  }

  ask(packet: Uint8Array): Uint8Array {
    this.#count();
    this.#arrived = {};
    this.end.ask(this.tamper(packet));
    return this.#wait('reply', 'a reply');
  }

  resume(packet: Uint8Array): void {
    this.#count();
    this.#arrived = {};
    this.end.resume(packet);
  }

  breakIn(): void {
    this.end.breakIn();
  }

  /** @returns undefined where the machine runs on for long without one */
  stop(milliseconds?: number): Uint8Array | undefined {
    const most = milliseconds === undefined ? Number.POSITIVE_INFINITY : SOME_STEPS;
    for (let steps = 0; !this.#arrived.stop && steps < most; steps++) {
      if (this.#arrived.failed || this.hungUp) throw new LineError('the line is cut');
      if (this.isInterrupted()) this.breakIn();
      if (!this.step()) return undefined;
    }
    const { stop } = this.#arrived;
    this.#arrived = {};
    return stop;
  }

  /** @returns whether anything may still come */
  step(): boolean {
    const toTarget = this.#toTarget.take();
    const toDebugger = this.#toDebugger.take();
    for (const bytes of toTarget) this.session.receive(bytes);
    for (const bytes of toDebugger) this.end.receive(bytes);
    if (toTarget.length + toDebugger.length > 0) {
      this.#slices = 0;
      return true;
    }
    if (!this.#toTarget.isEmpty || !this.#toDebugger.isEmpty) return true;
    if (this.session.isRunning) this.session.run(SLICE);
    if (!this.#toDebugger.isEmpty) return true;
    this.#slices += 1;
    if (this.session.isWaiting) this.session.timeout();
    if (this.end.isWaiting) this.end.timeout();
    return this.#slices < MOST_SILENT_SLICES;
  }

  #count(): void {
    this.#requests += 1;
    this.onRequest(this.#requests);
  }

  #wait(what: 'stop' | 'reply', name: string): Uint8Array {
    for (;;) {
      const found = this.#arrived[what];
      if (found) return found;
      if (this.#arrived.failed || this.hungUp || !this.step()) {
        throw new LineError(`${name} did not come: ${this.#arrived.failed ?? 'the line is cut'}`);
      }
    }
  }
}
