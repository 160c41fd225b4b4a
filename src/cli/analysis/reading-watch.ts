import type { CommandIo } from '../io';

/** Progress is drawn so often. */
const EVERY_MS = 500;

/** Shows on a terminal how far the reading of a log has come, and ends it at Ctrl+C. */
export class ReadingWatch {
  readonly #io: CommandIo;
  readonly #name: string;
  readonly #size: number | undefined;
  readonly #began = Date.now();
  readonly #unlisten: () => void;
  #shown = Date.now();
  #isDrawn = false;
  #read = 0;
  #isBroken = false;

  /** @param size bytes of the log, where that is known */
  constructor(io: CommandIo, name: string, size: number | undefined) {
    this.#io = io;
    this.#name = name;
    this.#size = size;
    this.#unlisten = io.onInterrupt(() => {
      this.#isBroken = true;
    });
  }

  /** @returns whether to go on */
  passed(bytes: number): boolean {
    this.#read += bytes;
    const now = Date.now();
    if (this.#io.remarks.terminal && now - this.#shown >= EVERY_MS) {
      this.#shown = now;
      this.#isDrawn = true;
      this.#io.remarks.redraw(this.#line(now));
    }
    return !this.#isBroken;
  }

  /** @returns what is to be said of it */
  end(): readonly string[] {
    this.#unlisten();
    if (this.#isDrawn) this.#io.remarks.redraw('');
    if (!this.#isBroken) return [];
    const of = this.#size === undefined ? '' : ` of ${amount(this.#size)}`;
    return [`${this.#name}: Ctrl+C after ${amount(this.#read)}${of}; the rest was not read.`];
  }

  #line(now: number): string {
    const rate = this.#read / Math.max(1, now - this.#began);
    const done = `${this.#name}: ${amount(this.#read)}`;
    const perSecond = `${amount(rate * 1000)} a second`;
    if (this.#size === undefined) return `${done}, ${perSecond}`;
    const left = Math.max(0, Math.ceil((this.#size - this.#read) / rate / 1000));
    return `${done} of ${amount(this.#size)}, ${perSecond}, ${left} s left`;
  }
}

/** `3.9 GB`. */
function amount(bytes: number): string {
  const power = Math.max(1, Math.min(3, Math.floor(Math.log2(bytes + 1) / 10)));
  return `${(bytes / 1024 ** power).toFixed(1)} ${['', 'KB', 'MB', 'GB'][power]}`;
}
