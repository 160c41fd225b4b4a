import { WaitLines } from '../debugger/wait-lines';
import type { TextSink } from '../io';
import { counted } from '../table';

/** Hits between two lines of progress where lines cannot be drawn over, and more in long hunts. */
const STEP = 50;
const STEP_SHARE = 0.25;

/**
 * Hits as they come, on the terminal in one line that changes, elsewhere in a line now and then; and
 * for how long none comes.
 */
export class HitProgress {
  readonly #sink: TextSink;
  readonly #wanted: number | undefined;
  readonly #waits: WaitLines;
  #shown = 0;

  /** @param wanted hits at which the hunt ends; absent: at the end of the recording */
  constructor(sink: TextSink, wanted: number | undefined) {
    this.#sink = sink;
    this.#wanted = wanted;
    this.#waits = new WaitLines(sink);
  }

  /** @param waited milliseconds since the target was let run */
  report(hits: number, waited: number): void {
    this.#waits.report(waited, `${this.#count(hits)}, `);
    if (hits === this.#shown) return;
    const isOver = hits === this.#wanted;
    if (!this.#sink.terminal && (isOver || hits < this.#nextLine())) return;
    this.#shown = hits;
    const count = this.#count(hits);
    if (this.#sink.terminal) this.#sink.redraw(`${count} `);
    else this.#sink.write(`${count}\n`);
  }

  #count(hits: number): string {
    const wanted = this.#wanted;
    return wanted === undefined ? counted(hits, 'hit') : `${hits} of ${counted(wanted, 'hit')}`;
  }

  #nextLine(): number {
    return this.#shown + Math.max(STEP, this.#shown * STEP_SHARE);
  }

  /** Leaves the line to what comes. */
  end(): void {
    if (this.#sink.terminal && this.#shown > 0) this.#sink.redraw('');
  }
}
