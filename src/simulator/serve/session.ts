import { printBytes } from '../../wire/debug-io';
import { Link } from '../../wire/link';
import { type Manipulate, manipulateBytes, readManipulate } from '../../wire/manipulate';
import { packetKinds } from '../../wire/packet';
import type { WireArchitecture } from '../../wire/processor';
import { type LoadedImage, stateChangeBytes } from '../../wire/state-change';
import type { Machine } from '../kernel/machine';
import type { ServedTarget } from './boot';
import type { ServeEvent } from './events';
import { fatalErrorText } from './fatal-error';
import { reportOf, switchedTo } from './report';
import type { Answer } from './requests/request';
import { handle } from './requests/table';
import { ServedMachine, type ServedStop } from './served-machine';
import { TrafficMeter } from './traffic';

export interface SessionParts {
  readonly architecture: WireArchitecture;
  /** Makes the machine, and a new one whenever the last has come to its end. */
  readonly boot: () => ServedTarget;
  /** Bytes for the debugger. */
  readonly write: (bytes: Uint8Array) => void;
  /** The line ends from this side: the machine is gone. */
  readonly hangUp: () => void;
  readonly onEvent: (event: ServeEvent) => void;
}

/**
 * The kernel's end of a line: a machine that is stopped or runs, and the debugger that is there or
 * is not. Does nothing by itself: `receive`, `run` and `timeout` move it on.
 */
export class TargetSession {
  readonly #parts: SessionParts;
  readonly #link: Link;
  readonly #traffic: TrafficMeter;
  #machine: ServedMachine;
  #running = false;
  #attached = false;
  /** An image that the kernel is just telling the debugger about, while the machine waits. */
  #announced: LoadedImage | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#machine = this.#boot();
    this.#link = new Link('target', {
      write: (bytes) => {
        if (this.#attached) parts.write(bytes);
      },
      packet: (kind, data) => this.#packet(kind, data),
      breakIn: () => this.#breakIn(),
      reset: () => this.#reset(),
    });
    this.#traffic = new TrafficMeter(this.#link.counts);
  }

  /** The machine runs: somebody has to call `run`. */
  get isRunning(): boolean {
    return this.#running;
  }

  /** Something has to come from the debugger; when it does not, `timeout` helps. */
  get isWaiting(): boolean {
    return this.#attached && this.#link.isBusy;
  }

  get machine(): Machine {
    return this.#machine.target.machine;
  }

  /** A debugger is on the line. A machine that stands still reports its stop again. */
  attach(from: string): void {
    this.#attached = true;
    this.#link.restart();
    this.#parts.onEvent({ what: 'attached', from, running: this.#running });
    if (!this.#running) this.#report();
  }

  /** The line was cut. The machine stays as it is: a stopped one stands until somebody comes. */
  detach(): void {
    if (!this.#attached) return;
    this.#attached = false;
    this.#link.restart();
    this.#parts.onEvent({ what: 'left', running: this.#running });
  }

  receive(bytes: Uint8Array): void {
    this.#link.receive(bytes);
  }

  timeout(): void {
    this.#link.timeout();
  }

  /** Runs the machine for so many small steps at most. */
  run(steps: number): void {
    if (!this.#running) return;
    const stop = this.#machine.run(steps);
    if (stop) this.#stopped(stop);
  }

  /** The kernel prints in the debugger; lost when none is there. */
  print(text: string): void {
    if (this.#attached) this.#link.send(packetKinds.debugIo, printBytes(0, text));
  }

  /**
   * The running kernel tells of an image that came or goes, and waits for the debugger.
   * @returns false when nobody is there to hear of it, or the machine stands still
   */
  announce(image: LoadedImage): boolean {
    if (!this.#attached || !this.#running) return false;
    this.#running = false;
    this.#announced = image;
    this.#report();
    return true;
  }

  /**
   * The machine is started again, whatever it was doing. The first that a debugger hears of the new
   * one is that its kernel was loaded; behind that it runs, with nothing armed.
   */
  reboot(): void {
    this.#parts.onEvent({ what: 'rebooted' });
    this.#machine = this.#boot();
    this.#announced = kernelOf(this.#machine);
    this.#machine.release();
    this.#running = false;
    this.#link.restart();
    this.#report();
  }

  #boot(): ServedMachine {
    const { machine, kernel } = this.#parts.boot();
    return new ServedMachine(this.#parts.architecture, machine, kernel);
  }

  #packet(kind: number, data: Uint8Array): void {
    if (kind !== packetKinds.manipulate) return;
    const request = readManipulate(data);
    if (!request) return;
    this.#traffic.requested(request.api);
    // A running machine reads no packets: a debugger that asks all the same has lost its way.
    if (!this.#running) this.#serve(request);
  }

  #serve(request: Manipulate): void {
    const outcome = handle(request, this.#machine.target);
    switch (outcome.kind) {
      case 'answer':
        this.#answer(request, outcome.answer);
        return;
      case 'nothing':
        return;
      case 'go':
        this.#go(outcome.trace);
        return;
      case 'switch':
        this.#report(switchedTo(this.#machine, outcome.processor));
        return;
      case 'reboot':
        this.reboot();
        return;
      case 'crash':
        this.#machine.crash(outcome.code);
        this.#running = true;
    }
  }

  #answer(request: Manipulate, { status, body, data }: Answer): void {
    const { api, processorLevel, processor } = request;
    const bytes = manipulateBytes(
      { api, processorLevel, processor, status },
      body ?? request.body,
      data ?? new Uint8Array(0),
    );
    this.#link.send(packetKinds.manipulate, bytes);
  }

  #go(trace: boolean): void {
    // After an announcement the machine goes on with the run that it was in.
    const stop = this.#announced ? undefined : this.#machine.start(trace);
    this.#announced = undefined;
    this.#running = true;
    this.#parts.onEvent({ what: 'running', trace, unwatched: this.#machine.unwatched });
    if (stop) this.#stopped(stop);
  }

  #breakIn(): void {
    // At a real stop nothing is left to break into; behind an announcement the machine runs on.
    if (this.#running || this.#announced) this.#machine.requestBreak();
  }

  #reset(): void {
    this.#parts.onEvent({ what: 'reset' });
    if (!this.#running) this.#report();
  }

  #stopped(stop: ServedStop): void {
    this.#running = false;
    if (stop.cause.kind === 'targetGone') {
      this.#gone();
      return;
    }
    this.#parts.onEvent({ what: 'stopped', stop, traffic: this.#traffic.take() });
    if (stop.cause.kind === 'bugcheck') {
      this.print(fatalErrorText(this.#parts.architecture, stop.cause));
    }
    this.#report();
  }

  /** Sends the stop; the last one of the machine, if not another. */
  #report(stop: ServedStop = this.#machine.stop): void {
    const { target } = this.#machine;
    const exception = reportOf(target, stop);
    const change = this.#announced ? { ...exception, event: this.#announced } : exception;
    const bytes = stateChangeBytes(this.#parts.architecture, change);
    this.#link.send(packetKinds.stateChange, bytes);
  }

  #gone(): void {
    this.#parts.onEvent({ what: 'gone' });
    this.#machine = this.#boot();
    this.#parts.hangUp();
  }
}

function kernelOf({ target: { kernel } }: ServedMachine): LoadedImage | undefined {
  const image = kernel.modules.find(({ base }) => base === kernel.kernelBase);
  if (!image) return undefined;
  const { path, base, size, checksum } = image;
  return { what: 'loadSymbols', path, base, size, checksum, unload: false };
}
