import { createEngine } from './debugger';
import { BreakWord } from './kd/break-word';
import { type Completion, complete } from './kd/completion';
import type { KdEngine } from './kd/kd-engine';
import { MemoryFiles } from './kd/memory-files';
import { TextOutput } from './kd/output';
import { stopText } from './kd/stop-text';
import type { DebugSession, SessionOptions } from './session';

/** What commands print that are answered with an error and do not fail: the rest of the line runs. */
const ANSWERED_ERROR =
  /^(?:Error: |No export \w+ found$|not simulated here: |Symbol \S+ not found\.$)/m;

/** Attaches a debugger to a simulated target and breaks in. */
export function openSession(options: SessionOptions): DebugSession {
  return new ConsoleSession(options);
}

class ConsoleSession implements DebugSession {
  readonly engine: KdEngine;
  readonly banner: string;
  #shown = new TextOutput();

  constructor(options: SessionOptions) {
    const { onOutput } = options;
    this.engine = createEngine({
      target: options.target,
      seed: options.seed ?? 1,
      processors: options.processors,
      switches: options.switches,
      files: options.files ?? new MemoryFiles(),
      console: {
        write: (text) => {
          this.#shown.write(text);
          onOutput?.(text);
        },
      },
      breaks: new BreakWord(options.breakWord ?? new Int32Array(1), options),
      onProgress: options.onProgress ?? (() => undefined),
    });
    if (options.windbg) this.engine.settings = { ...this.engine.settings, dml: true };
    const lines = options.target.style.banner.map((line) => `${line}\n`).join('');
    this.banner = lines + stopText(this.engine, this.engine.target.lastEvent.stop);
  }

  get prompt(): string {
    return this.engine.prompt;
  }

  get ended(): boolean {
    return this.engine.quit;
  }

  get failed(): boolean {
    return this.engine.failed || ANSWERED_ERROR.test(this.#shown.text);
  }

  complete(line: string): Completion {
    return complete(this.engine, line);
  }

  execute(line: string, waitSeconds?: number): string {
    this.#shown = new TextOutput();
    this.engine.log.write(`${this.prompt}${line}\n`);
    this.engine.target.breaks.lineBegins(waitSeconds);
    this.engine.execute(line);
    return this.#shown.text;
  }
}
