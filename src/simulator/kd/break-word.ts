/** How long a run may go without a stop before the thread rests between steps, in milliseconds. */
const PATIENCE = 5000;
/** Rest between steps, in milliseconds; a press ends it at once. */
const REST = 20;
/** Looks at the clock only once in so many steps. */
const STEPS = 1024;
/** Where nobody can press while a run lasts, a run of so many steps is broken into. */
const MOST_UNATTENDED = 2_000_000;

/** After what a run that no stop ends is broken into in the user's place. */
export interface RunLimits {
  /** Steps; by default never when another thread shares the break word. */
  readonly mostSteps?: number;
  /** Seconds of the virtual clock; by default never. */
  readonly waitSeconds?: number;
}

const inMilliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

/**
 * Pending presses of Ctrl+C, in the first element of an array that another thread may share.
 */
export class BreakWord {
  readonly #word: Int32Array;
  readonly #shared: boolean;
  readonly #mostSteps: number;
  readonly #usualWait: number;
  #longestWait: number;
  #steps = 0;
  #since = 0;

  constructor(word: Int32Array, { mostSteps, waitSeconds }: RunLimits = {}) {
    this.#word = word;
    this.#shared = word.buffer instanceof SharedArrayBuffer;
    this.#usualWait = inMilliseconds(waitSeconds) ?? Number.POSITIVE_INFINITY;
    this.#longestWait = this.#usualWait;
    this.#mostSteps = mostSteps ?? (this.#shared ? Number.POSITIVE_INFINITY : MOST_UNATTENDED);
  }

  /** Milliseconds of the virtual clock after which a run is broken into in the user's place. */
  get longestWait(): number {
    return this.#longestWait;
  }

  /** @param waitSeconds of the runs of the next line; as ever where it is absent */
  lineBegins(waitSeconds: number | undefined): void {
    this.#longestWait = inMilliseconds(waitSeconds) ?? this.#usualWait;
  }

  /** A run that nothing but a press ends leaves the processor to others. */
  get #rests(): boolean {
    return this.#shared && this.#longestWait === Number.POSITIVE_INFINITY;
  }

  /** Takes one press back; false when none is pending. */
  take(): boolean {
    if (Atomics.load(this.#word, 0) <= 0) return false;
    Atomics.sub(this.#word, 0, 1);
    return true;
  }

  /** A run begins; the commands of events may interrupt it and send the target on. */
  begin(): void {
    this.#steps = 0;
  }

  /** The target goes on. */
  resumed(): void {
    if (this.#rests) this.#since = performance.now();
  }

  /**
   * One step of a run. Where somebody can press, a run in which nothing happens for long rests
   * between steps and leaves the processor to others; elsewhere runs never wait.
   * @returns whether this step was one of those at which a run may report its progress
   */
  step(): boolean {
    this.#steps += 1;
    if (this.#steps % this.#mostSteps === 0) Atomics.add(this.#word, 0, 1);
    if (this.#steps % STEPS !== 0) return false;
    if (this.#rests && performance.now() - this.#since > PATIENCE) {
      Atomics.wait(this.#word, 0, 0, REST);
    }
    return true;
  }
}
