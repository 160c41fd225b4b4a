import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from './kd/debug-target';
import { LayeredFiles } from './kd/layered-files';
import { MemoryFiles } from './kd/memory-files';
import { NodeFiles } from './kd/node-files';
import { openSession } from './open-session';
import type { DebugSession } from './session';
import { takeOver } from './targets/recorded/load';
import { type FromWorker, type ToWorker, WORKER_MARK, type WorkerData } from './worker-messages';

/** At most one report of progress in so many milliseconds. */
const PROGRESS_INTERVAL = 100;

/**
 * Serves a debugger from this thread when it was started for that, else does nothing.
 * @returns whether this thread is a debugger
 */
export function runWorker(): boolean {
  const data: unknown = workerData;
  if (!isWorkerData(data) || !parentPort) return false;
  const port = parentPort;
  const sender = new Sender((message) => port.postMessage(message));
  try {
    const session = open(data, sender);
    sender.send({ kind: 'ready', banner: session.banner, ...standing(session) });
    port.on('message', (message: ToWorker) => {
      if (message.kind === 'execute') execute(session, data.breakWord, message, sender);
      else sender.send({ kind: 'completed', completion: session.complete(message.line) });
    });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    sender.send({ kind: 'failed', message });
  }
  return true;
}

const isWorkerData = (data: unknown): data is WorkerData =>
  typeof data === 'object' && data !== null && 'mark' in data && data.mark === WORKER_MARK;

function open({ options, breakWord, recording }: WorkerData, sender: Sender) {
  if (recording) takeOver(recording);
  const onElsewhere = (asked: string, folder: string) =>
    sender.output(`Embedded debugger: ${asked} is ${folder} here\n`);
  const store =
    options.folder === undefined ? new MemoryFiles() : new NodeFiles(options.folder, onElsewhere);
  return openSession({
    ...options,
    files: new LayeredFiles(options.files ?? {}, store),
    breakWord,
    onOutput: (text) => sender.output(text),
    onProgress: sparing((progress) => sender.send({ kind: 'progress', ...progress })),
  });
}

/** Sends messages, and output by whole lines: each message wakes the other thread. */
class Sender {
  readonly #post: (message: FromWorker) => void;
  #text = '';

  constructor(post: (message: FromWorker) => void) {
    this.#post = post;
  }

  output(text: string): void {
    this.#text += text;
    if (text.endsWith('\n')) this.#flush();
  }

  send(message: FromWorker): void {
    this.#flush();
    this.#post(message);
  }

  #flush(): void {
    if (this.#text !== '') this.#post({ kind: 'output', text: this.#text });
    this.#text = '';
  }
}

/** Passes on at most one report in an interval. */
function sparing(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL) return;
    last = now;
    report(progress);
  };
}

/**
 * A command that the debugger itself fails at is one that failed, no more. A press that came too
 * late to break anything must not break the next command.
 */
function execute(
  session: DebugSession,
  breakWord: Int32Array,
  { line, waitSeconds }: Extract<ToWorker, { kind: 'execute' }>,
  sender: Sender,
): void {
  try {
    session.execute(line, waitSeconds);
  } catch (error) {
    sender.output(`Error: ${error instanceof Error ? error.message : error}\n`);
  }
  Atomics.store(breakWord, 0, 0);
  sender.send({ kind: 'done', ...standing(session) });
}

const standing = ({ prompt, ended, failed }: DebugSession) => ({ prompt, ended, failed });
