/**
 * The line to a target, as a hunt uses it: one thing at a time, each call over when it returns. How
 * bytes cross it, and who waits for them, is for its owner to say.
 */
export interface TargetLine {
  /**
   * A request to a target that stands still, and its answer.
   * @throws LineError
   */
  ask(request: Uint8Array): Uint8Array;
  /** Lets the target run. @throws LineError */
  resume(request: Uint8Array): void;
  /**
   * The next state change.
   * @param milliseconds to wait; for ever if not given
   * @returns undefined when none came in that time
   * @throws LineError
   */
  stop(milliseconds?: number): Uint8Array | undefined;
  /** Begins anew: the target stops, or reports the stop at which it stands. @throws LineError */
  attach(): Uint8Array;
  /** Breaks into the target that runs. */
  breakIn(): void;
  /** Whether somebody wants the hunt to end: a press of Ctrl+C, or the time is over. */
  isInterrupted(): boolean;
}

/** The line is cut, or nothing is answered any more. */
export class LineError extends Error {
  override readonly name = 'LineError';
}
