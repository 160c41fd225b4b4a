import type { Completion } from '../simulator/kd/completion';
import { LayeredFiles } from '../simulator/kd/layered-files';
import { MemoryFiles } from '../simulator/kd/memory-files';
import { NodeFiles } from '../simulator/kd/node-files';
import { openSession } from '../simulator/open-session';
import type { DebugSession } from '../simulator/session';
import type { WorkerOptions } from '../simulator/worker-messages';
import type { WorkerListeners, WorkerSession } from '../simulator/worker-session';

/**
 * An embedded debugger in the test's own thread. Ctrl+C is pressed by what listens to its
 * progress, so that it comes at the same place in every run.
 */
export class InlineDebugger implements WorkerSession {
  busy = false;
  closed = false;
  readonly #breakWord = new Int32Array(1);
  readonly #session: DebugSession;

  constructor(options: WorkerOptions, listeners: WorkerListeners) {
    const store = options.folder === undefined ? new MemoryFiles() : new NodeFiles(options.folder);
    this.#session = openSession({
      ...options,
      ...listeners,
      files: new LayeredFiles(options.files ?? {}, store),
      breakWord: this.#breakWord,
    });
  }

  get banner(): string {
    return this.#session.banner;
  }

  get prompt(): string {
    return this.#session.prompt;
  }

  get ended(): boolean {
    return this.#session.ended;
  }

  get failed(): boolean {
    return this.#session.failed;
  }

  async complete(line: string): Promise<Completion> {
    return this.#session.complete(line);
  }

  async execute(line: string, waitSeconds?: number): Promise<string> {
    this.busy = true;
    try {
      return this.#session.execute(line, waitSeconds);
    } finally {
      this.busy = false;
      this.#breakWord[0] = 0;
    }
  }

  breakIn(): void {
    if (this.busy) Atomics.add(this.#breakWord, 0, 1);
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}
