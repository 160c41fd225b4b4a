import type { ServedTarget } from '../../simulator/serve/boot';
import type { ServeEvent } from '../../simulator/serve/events';
import { TargetSession } from '../../simulator/serve/session';
import type { WireArchitecture } from '../../wire/processor';
import { KdClient, type Line } from './kd-client';

/** What a line does to the bytes on it. */
export type Noise = (bytes: Uint8Array) => Uint8Array;

/** Small steps of the machine at a time. */
const SLICE = 500;
/** A machine that nothing stops for so many slices is taken to run on for ever. */
const MOST_SLICES = 20_000;

/** A served machine and a debugger in one thread, in steps that are the same in every run. */
export class MemoryLine implements Line {
  readonly session: TargetSession;
  readonly client: KdClient;
  readonly events: ServeEvent[] = [];
  hungUp = false;
  #toTarget: Uint8Array[] = [];
  #toDebugger: Uint8Array[] = [];
  #slices = 0;
  readonly #noise: Noise;

  constructor(
    architecture: WireArchitecture,
    boot: () => ServedTarget,
    noise: Noise = (bytes) => bytes,
  ) {
    this.#noise = noise;
    this.session = new TargetSession({
      architecture,
      boot,
      write: (bytes) => void this.#toDebugger.push(noise(bytes)),
      hangUp: () => {
        this.hungUp = true;
      },
      onEvent: (event) => void this.events.push(event),
    });
    this.client = new KdClient(architecture, this);
  }

  /** The line is cut, what was on it lost, and somebody else comes. */
  replug(): void {
    this.session.detach();
    this.#toTarget = [];
    this.#toDebugger = [];
    this.session.attach('somebody else');
  }

  write(bytes: Uint8Array): void {
    this.#toTarget.push(this.#noise(bytes));
  }

  async pump(receive: (bytes: Uint8Array) => void): Promise<boolean> {
    const [in_, out] = [this.#toTarget.splice(0), this.#toDebugger.splice(0)];
    for (const bytes of in_) this.session.receive(bytes);
    for (const bytes of out) receive(bytes);
    if (in_.length > 0 || out.length > 0) return true;
    if (this.session.isRunning && this.#slices < MOST_SLICES) {
      this.#slices += 1;
      this.session.run(SLICE);
      return true;
    }
    this.#slices = 0;
    if (this.session.isWaiting) this.session.timeout();
    return this.#toDebugger.length > 0;
  }
}
