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
  const send = (message: FromWorker) => port.postMessage(message);
  try {
    const session = open(data, send);
    send({ kind: 'ready', banner: session.banner, ...standing(session) });
    port.on('message', ({ line }: ToWorker) => execute(session, data.breakWord, line, send));
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'failed', message });
  }
  return true;
}

const isWorkerData = (data: unknown): data is WorkerData =>
  typeof data === 'object' && data !== null && 'mark' in data && data.mark === WORKER_MARK;

function open({ options, breakWord, recording }: WorkerData, send: (message: FromWorker) => void) {
  if (recording) takeOver(recording);
  const store = options.folder === undefined ? new MemoryFiles() : new NodeFiles(options.folder);
  return openSession({
    ...options,
    files: new LayeredFiles(options.files ?? {}, store),
    breakWord,
    onOutput: (text) => send({ kind: 'output', text }),
    onProgress: sparing((progress) => send({ kind: 'progress', ...progress })),
  });
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
  line: string,
  send: (message: FromWorker) => void,
): void {
  try {
    session.execute(line);
  } catch (error) {
    send({ kind: 'output', text: `Error: ${error instanceof Error ? error.message : error}\n` });
  }
  Atomics.store(breakWord, 0, 0);
  send({ kind: 'done', ...standing(session) });
}

const standing = ({ prompt, ended }: DebugSession) => ({ prompt, ended });
