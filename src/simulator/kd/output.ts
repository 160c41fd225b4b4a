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
    const long = this.#parts.at(-1) ?? '';
    const others = this.#parts.slice(0, -1).join('');
    if (long.length < LONG || !(others === '' || others.endsWith('\n'))) return linesOf(this.text);
    return [...linesOf(others), ...linesOfLong(long)];
  }
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** Long texts at the end of an answer are most often those that came the last time. */
const LONG = 512;
let lastLong: { readonly text: string; readonly lines: readonly string[] } | undefined;

function linesOfLong(text: string): readonly string[] {
  if (lastLong?.text !== text) lastLong = { text, lines: linesOf(text) };
  return lastLong.lines;
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
