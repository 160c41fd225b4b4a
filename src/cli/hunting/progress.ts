import type { TextSink } from '../io';

/** Hits between two lines of progress, where lines cannot be drawn over. */
const STEP = 50;

/**
 * Hits as they come, on the terminal in one line that changes, elsewhere in a line now and then.
 * The debugger counts hits since its session began.
 */
export class HitProgress {
  readonly #sink: TextSink;
  readonly #wanted: number | undefined;
  #first: number | undefined;
  #shown = 0;

  /** @param wanted hits at which the hunt ends; absent: at the end of the recording */
  constructor(sink: TextSink, wanted: number | undefined) {
    this.#sink = sink;
    this.#wanted = wanted;
  }

  /** @param hits since the session began */
  report(hits: number): void {
    this.#first ??= hits === 0 ? 0 : hits - 1;
    const seen = hits - this.#first;
    if (seen === this.#shown) return;
    if (!this.#sink.terminal && seen < this.#shown + STEP) return;
    this.#shown = seen;
    const of = this.#wanted === undefined ? '' : ` of ${this.#wanted}`;
    this.#sink.write(this.#sink.terminal ? `\r${seen}${of} hits ` : `${seen}${of} hits\n`);
  }

  /** Leaves the line to what comes. */
  end(): void {
    if (this.#sink.terminal && this.#shown > 0) this.#sink.write('\r\x1b[K');
  }
}
