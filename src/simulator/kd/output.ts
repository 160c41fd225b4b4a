import type { Output } from './engine';

/** Gathers text. */
export class TextOutput implements Output {
  #parts: string[] = [];

  write(text: string): void {
    this.#parts.push(text);
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** The text by lines, without terminators. */
  get lines(): readonly string[] {
    const { text } = this;
    if (text === '') return [];
    return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  }
}

/**
 * The way of output out of the debugger: to the console, or to the innermost capture.
 */
export class OutputPath implements Output {
  readonly #console: Output;
  readonly #captures: Output[] = [];

  constructor(console: Output) {
    this.#console = console;
  }

  /** What the person at the prompt sees, whatever is being captured. */
  get console(): Output {
    return this.#console;
  }

  /** Captures within captures. */
  get depth(): number {
    return this.#captures.length;
  }

  write(text: string): void {
    (this.#captures.at(-1) ?? this.#console).write(text);
  }

  /** Runs `action` with its output going to `target` instead. */
  redirect(target: Output, action: () => void): void {
    this.#captures.push(target);
    try {
      action();
    } finally {
      this.#captures.pop();
    }
  }
}
