import { ScriptAbort } from '../abort';

/**
 * Ctrl+Break while scripts run. The abort goes through script code by way of checks that are
 * woven into it at load ({@link file://./source.ts}): no `catch` sees it, and `finally` blocks run
 * only under the switch that says so.
 */
export class Interruption {
  readonly #takeBreak: () => boolean;
  readonly #finallyOnAbort: () => boolean;
  #depth = 0;
  #abort: ScriptAbort | undefined;
  #cleansUp = false;

  /**
   * @param takeBreak takes back one pending press of Ctrl+Break
   * @param finallyOnAbort whether `finally` blocks run when a press aborts a script
   */
  constructor(takeBreak: () => boolean, finallyOnAbort: () => boolean) {
    this.#takeBreak = takeBreak;
    this.#finallyOnAbort = finallyOnAbort;
  }

  /** Whether script code is on the stack. */
  get running(): boolean {
    return this.#depth > 0;
  }

  /** Runs script code; an abort ends with the outermost run. */
  run<T>(script: () => T): T {
    this.#depth += 1;
    try {
      const result = script();
      // `finally { return … }` must not bring an aborted script back to life.
      if (this.#depth === 1 && this.#abort) throw this.#abort;
      return result;
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#abort = undefined;
    }
  }

  /** Called between steps of scripts and at every call of the host. @throws ScriptAbort */
  poll(): void {
    if (this.#abort && !this.#cleansUp) throw this.#abort;
    if (this.#takeBreak()) this.#raise(this.#finallyOnAbort());
  }

  /** Takes the script away: not even `finally` blocks run. */
  kill(): never {
    return this.#raise(false);
  }

  /** Whether a script may not see this exception. */
  isAbort(error: unknown): error is ScriptAbort {
    this.note(error);
    return error instanceof ScriptAbort;
  }

  /** Learns of an abort that began elsewhere, in a command that a script ran. */
  note(error: unknown): void {
    if (!(error instanceof ScriptAbort) || error === this.#abort) return;
    this.#enter(error, this.#finallyOnAbort());
  }

  /** Whether a `finally` block that is reached now runs. */
  runsFinally(): boolean {
    return this.#abort === undefined || this.#cleansUp;
  }

  #raise(cleansUp: boolean): never {
    const abort = new ScriptAbort();
    this.#enter(abort, cleansUp);
    throw abort;
  }

  #enter(abort: ScriptAbort, cleansUp: boolean): void {
    if (this.#depth === 0) return;
    this.#abort = abort;
    this.#cleansUp = cleansUp;
  }
}
