import { createInterface, type Interface } from 'node:readline';
import type { Completer, LinePrompt } from './io';

/** Ctrl+C, wherever it is pressed: as a signal, or as a key that the line editor sees. */
export class Interrupts {
  readonly #listeners = new Set<() => void>();
  readonly #fire = () => {
    for (const listener of this.#listeners) listener();
  };

  /** While somebody listens, the signal does not end the process. */
  add(listener: () => void): () => void {
    if (this.#listeners.size === 0) process.on('SIGINT', this.#fire);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) process.off('SIGINT', this.#fire);
    };
  }

  press(): void {
    this.#fire();
  }
}

type Completed = (error: null, found: [names: string[], typed: string]) => void;

/** A prompt with history and line editing; from a pipe, lines as they come. */
export class ReadlinePrompt implements LinePrompt {
  readonly #editor: Interface;
  readonly #output: NodeJS.WriteStream;
  readonly #typed: string[] = [];
  #waiting: ((line: string | undefined) => void) | undefined;
  #ended = false;

  constructor(
    input: NodeJS.ReadStream,
    output: NodeJS.WriteStream,
    interrupts: Interrupts,
    complete: Completer,
  ) {
    this.#output = output;
    const terminal = input.isTTY === true && output.isTTY === true;
    this.#editor = createInterface({
      input,
      ...(terminal ? { output } : {}),
      terminal,
      completer: (line: string, done: Completed) => {
        complete(line).then(
          ({ names, typed }) => done(null, [[...names], typed]),
          () => done(null, [[], line]),
        );
      },
    });
    this.#editor.on('SIGINT', () => {
      const isCleared = this.#clearLine();
      if (!isCleared || !this.#waiting) interrupts.press();
      if (this.#waiting && !this.#ended) this.#editor.prompt();
    });
    this.#editor.on('line', (line) => this.#receive(line));
    this.#editor.on('close', () => {
      this.#ended = true;
      this.#waiting?.(undefined);
    });
  }

  /** Ctrl+C throws away what was typed of a line. @returns whether there was anything */
  #clearLine(): boolean {
    if (this.#editor.line === '') return false;
    this.#editor.write(null, { ctrl: true, name: 'e' });
    this.#output.write('^C');
    this.#editor.write(null, { ctrl: true, name: 'u' });
    this.#output.write('\n');
    return true;
  }

  async ask(prompt: string): Promise<string | undefined> {
    if (this.#editor.terminal) return this.#askPerson(prompt);
    const line = await this.#next();
    if (line !== undefined) this.#output.write(`${prompt}${line}\n`);
    return line;
  }

  close(): void {
    this.#editor.close();
  }

  #askPerson(prompt: string): Promise<string | undefined> {
    this.#editor.setPrompt(prompt);
    const [ahead] = this.#typed;
    // What was typed while a command ran is shown where it runs.
    if (ahead !== undefined) this.#output.write(`${prompt}${ahead}\n`);
    else if (!this.#ended) this.#editor.prompt();
    return this.#next();
  }

  /** Lines come while a command still runs: they wait for their turn. */
  #next(): Promise<string | undefined> {
    const typed = this.#typed.shift();
    if (typed !== undefined || this.#ended) return Promise.resolve(typed);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  #receive(line: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(line);
    else this.#typed.push(line);
  }
}
