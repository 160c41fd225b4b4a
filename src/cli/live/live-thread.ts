import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type RepairOutcome, repair } from '../../live/repair/repair';
import { LineError } from '../../live/target/line';
import { NotTried } from '../../live/target/machine';
import { styleFor } from '../style';
import { BridgedLine, BridgeServer, newShared, type Shared } from './bridge';
import type { LineCall, WaitingLine } from './calls';
import { huntLive, type LiveResult } from './hunt-task';
import { type JournalContent, JournalFile } from './journal-file';
import type { LivePlan } from './plan';
import { LocalRecordingFiles } from './recording-files';
import { SymbolFolders } from './symbol-folder';

/** Says that a thread hunts or repairs over a line, and is neither command line nor debugger. */
const MARK = 'pooltag-live';

/** What such a thread is to do. */
export type LiveWork =
  | {
      readonly what: 'hunt';
      readonly plan: LivePlan;
      readonly symbols: readonly string[];
      readonly journal: string;
      readonly columns?: number;
    }
  | { readonly what: 'repair'; readonly journal: JournalContent | undefined };

export type LiveEnd =
  | { readonly what: 'hunt'; readonly result: LiveResult }
  | { readonly what: 'repair'; readonly outcome: RepairOutcome }
  | /** The target was not reached. */ { readonly what: 'failed'; readonly message: string };

type FromThread =
  | { readonly kind: 'call'; readonly call: LineCall | 'breakIn' }
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'hits'; readonly hits: number }
  | { readonly kind: 'end'; readonly end: LiveEnd };

interface ThreadData {
  readonly mark: typeof MARK;
  readonly work: LiveWork;
  readonly shared: Shared;
}

export interface LiveListeners {
  readonly onSaid?: (line: string) => void;
  readonly onHits?: (hits: number) => void;
}

/** Work in a thread of its own. */
export interface LiveRun {
  /** @throws what the thread threw */
  readonly end: Promise<LiveEnd>;
  /** Ctrl+C, or the time is over. */
  interrupt(): void;
}

/**
 * Starts a thread that works over a line.
 * @param script file whose main code calls {@link runLiveThread}
 */
export function startLive(
  script: string | URL,
  line: WaitingLine,
  work: LiveWork,
  listeners: LiveListeners = {},
): LiveRun {
  const shared = newShared();
  const data: ThreadData = { mark: MARK, work, shared };
  const worker = new Worker(script, { workerData: data });
  const server = new BridgeServer(shared, line);
  const end = new Promise<LiveEnd>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'call') server.take(message.call);
      else if (message.kind === 'said') listeners.onSaid?.(message.line);
      else if (message.kind === 'hits') listeners.onHits?.(message.hits);
      else resolve(message.end);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread of the hunt has ended')));
  });
  return { end, interrupt: () => server.interrupt() };
}

/** Hits are told so often at most, in milliseconds. */
const TELL = 100;

/**
 * Works when this thread was started for that.
 * @returns whether it was
 */
export function runLiveThread(): boolean {
  const data: unknown = workerData;
  if (!isThreadData(data) || !parentPort) return false;
  const port = parentPort;
  const send = (message: FromThread) => port.postMessage(message);
  const line = new BridgedLine(data.shared, (call) => send({ kind: 'call', call }));
  send({ kind: 'end', end: work(data.work, line, send) });
  return true;
}

const isThreadData = (data: unknown): data is ThreadData =>
  typeof data === 'object' && data !== null && 'mark' in data && data.mark === MARK;

function work(task: LiveWork, line: BridgedLine, send: (message: FromThread) => void): LiveEnd {
  if (task.what === 'repair') {
    try {
      const { changes = [], boot } = task.journal ?? {};
      return { what: 'repair', outcome: repair(line, changes, boot) };
    } catch (error) {
      if (!(error instanceof LineError) && !(error instanceof NotTried)) throw error;
      return { what: 'failed', message: error.message };
    }
  }
  let told = 0;
  const { plan, symbols, journal, columns } = task;
  const result = huntLive(plan, {
    line,
    symbols: new SymbolFolders(symbols),
    journal: new JournalFile(journal, plan.connection),
    files: new LocalRecordingFiles(),
    now: () => Date.now(),
    style: styleFor({
      write: () => undefined,
      redraw: () => undefined,
      colour: false,
      terminal: false,
      ...(columns !== undefined && { columns }),
    }),
    say: (text) => send({ kind: 'said', line: text }),
    onStop: (hits) => {
      const now = Date.now();
      if (now - told < TELL) return;
      told = now;
      send({ kind: 'hits', hits });
    },
  });
  return { what: 'hunt', result };
}
