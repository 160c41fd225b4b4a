import { Worker } from 'node:worker_threads';
import type { Completion } from './kd/completion';
import type { Progress } from './kd/debug-target';
import { handOver } from './targets/recorded/load';
import {
  type FromWorker,
  type Standing,
  type ToWorker,
  WORKER_MARK,
  type WorkerData,
  type WorkerOptions,
} from './worker-messages';

/** What the main thread hears while the debugger works. */
export interface WorkerListeners {
  /** What the console shows, as it appears. */
  readonly onOutput?: (text: string) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** A debugger in a thread of its own, so that the main thread can see Ctrl+C while it works. */
export interface WorkerSession {
  readonly banner: string;
  readonly prompt: string;
  readonly ended: boolean;
  /** Whether a command of the last line failed. */
  readonly failed: boolean;
  /** Whether a line is being executed. */
  readonly busy: boolean;
  /**
   * Runs one line; resolves with what the console showed.
   * @param waitSeconds of the virtual clock after which its runs are broken into
   * @throws when the debugger is busy or its thread has failed
   */
  execute(line: string, waitSeconds?: number): Promise<string>;
  /** Names for the end of a line that is being typed; none while the debugger is busy. */
  complete(line: string): Promise<Completion>;
  /** Ctrl+C: breaks into a running target, or aborts the script that runs. */
  breakIn(): void;
  close(): Promise<void>;
}

/**
 * Many times what the longest hunt needs. The higher the limit, the more garbage the engine lets
 * come together: up to four times what is in use.
 */
const resourceLimits = { maxOldGenerationSizeMb: 640 };

/**
 * Starts a debugger thread.
 * @param script file whose main code calls `runWorker()` when it is not on the main thread
 */
export async function openWorkerSession(
  script: string | URL,
  options: WorkerOptions,
  listeners: WorkerListeners = {},
): Promise<WorkerSession> {
  const breakWord = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { recording: folder } = options.target;
  const recording = folder === undefined ? undefined : handOver(folder);
  const workerData: WorkerData = { mark: WORKER_MARK, options, breakWord, recording };
  const session = new ThreadSession(
    new Worker(script, { workerData, resourceLimits }),
    breakWord,
    listeners,
  );
  await session.started;
  return session;
}

/** A promise and its two ends. */
interface Pending<T> {
  resolve(value: T): void;
  reject(error: Error): void;
}

class ThreadSession implements WorkerSession {
  readonly started: Promise<void>;
  banner = '';
  readonly #worker: Worker;
  readonly #breakWord: Int32Array;
  readonly #listeners: WorkerListeners;
  #standing: Standing = { prompt: '', ended: false, failed: false };
  #shown: string[] = [];
  #starting: Pending<void> | undefined;
  #executing: Pending<string> | undefined;
  /** Who waits for names, in the order of asking. */
  readonly #completing: ((completion: Completion) => void)[] = [];
  #failure: Error | undefined;

  constructor(worker: Worker, breakWord: Int32Array, listeners: WorkerListeners) {
    this.#worker = worker;
    this.#breakWord = breakWord;
    this.#listeners = listeners;
    this.started = new Promise((resolve, reject) => {
      this.#starting = { resolve, reject };
    });
    worker.on('message', (message: FromWorker) => this.#receive(message));
    worker.on('error', (error) =>
      this.#fail(error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', () => this.#fail(new Error('the debugger thread has ended')));
  }

  get prompt(): string {
    return this.#standing.prompt;
  }

  get ended(): boolean {
    return this.#standing.ended;
  }

  get failed(): boolean {
    return this.#standing.failed;
  }

  get busy(): boolean {
    return this.#executing !== undefined;
  }

  execute(line: string, waitSeconds?: number): Promise<string> {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#executing) return Promise.reject(new Error('the debugger is busy'));
    this.#shown = [];
    const result = new Promise<string>((resolve, reject) => {
      this.#executing = { resolve, reject };
    });
    const message: ToWorker = {
      kind: 'execute',
      line,
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
    };
    this.#worker.postMessage(message);
    return result;
  }

  complete(line: string): Promise<Completion> {
    if (this.busy || this.#failure) return Promise.resolve({ typed: '', names: [] });
    const message: ToWorker = { kind: 'complete', line };
    this.#worker.postMessage(message);
    return new Promise((resolve) => {
      this.#completing.push(resolve);
    });
  }

  breakIn(): void {
    if (!this.busy) return;
    Atomics.add(this.#breakWord, 0, 1);
    Atomics.notify(this.#breakWord, 0);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        this.banner = message.banner;
        this.#standing = message;
        this.#starting?.resolve();
        return;
      case 'output':
        this.#shown.push(message.text);
        this.#listeners.onOutput?.(message.text);
        return;
      case 'progress':
        this.#listeners.onProgress?.(message);
        return;
      case 'completed':
        this.#completing.shift()?.(message.completion);
        return;
      case 'done': {
        this.#standing = message;
        const executing = this.#executing;
        this.#executing = undefined;
        executing?.resolve(this.#shown.join(''));
        return;
      }
      case 'failed':
        this.#fail(new Error(message.message));
    }
  }

  /** Whoever waits hears of it; a thread that failed serves no more lines. */
  #fail(error: Error): void {
    this.#failure ??= error;
    this.#starting?.reject(error);
    this.#executing?.reject(error);
    this.#executing = undefined;
  }
}
