import type { TextSink } from '../io';

/** Seconds of the debugger's clock from one line to the next. */
const STEP = 10;

/**
 * Says for how long a target has run without a stop: on the terminal in one line that changes and
 * goes, elsewhere in a line now and then.
 */
export class WaitLines {
  readonly #sink: TextSink;
  #told = 0;

  constructor(sink: TextSink) {
    this.#sink = sink;
  }

  /**
   * @param waited milliseconds since the target was let run; 0 when it stands
   * @param before what stands before it in the line
   */
  report(waited: number, before = ''): void {
    const steps = Math.floor(waited / 1000 / STEP);
    if (steps === this.#told) return;
    this.#told = steps;
    const text = steps > 0 ? `${before}waiting for ${steps * STEP} s` : '';
    if (this.#sink.terminal) this.#sink.redraw(text);
    else if (text !== '') this.#sink.write(`${text}\n`);
  }
}
