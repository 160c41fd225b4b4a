/**
 * Commands attached to breakpoints and event filters. A `g` or `gc` at the end of one does not
 * start a run inside a run: it sends the target on when the command has come to its end. A `g`
 * that a script called from there gives is a nested run, in which no commands of events fire.
 */
export class EventCommands {
  /** Captures that were open when the running command began; undefined when none runs. */
  #depth: number | undefined;
  #goesOn = false;
  readonly #captures: () => number;

  constructor(captures: () => number) {
    this.#captures = captures;
  }

  /** Asked by commands that resume: true when the target will be sent on later. */
  goesOn(): boolean {
    if (this.#depth === undefined || this.#depth !== this.#captures()) return false;
    this.#goesOn = true;
    return true;
  }

  /**
   * Runs the command of an event by `execute`, unless one runs already.
   * @returns what becomes of the target
   */
  run(command: string, execute: (line: string) => void): 'not run' | 'stays' | 'goes on' {
    if (command === '' || this.#depth !== undefined) return 'not run';
    this.#depth = this.#captures();
    this.#goesOn = false;
    try {
      execute(command);
    } finally {
      this.#depth = undefined;
    }
    return this.#goesOn ? 'goes on' : 'stays';
  }
}
