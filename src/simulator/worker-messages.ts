import type { Completion } from './kd/completion';
import type { Progress } from './kd/debug-target';
import type { Switches } from './switches';
import type { RecordingData } from './targets/recorded/load';
import type { TargetSpec } from './targets/spec';

/** Says that a worker thread is a debugger and no command line. */
export const WORKER_MARK = 'pooltag-debugger';

/** What a debugger thread is started with; plain data, so that it can cross to the thread. */
export interface WorkerOptions {
  readonly target: TargetSpec;
  readonly seed?: number;
  readonly processors?: number;
  readonly switches?: Partial<Switches>;
  /** Prints as WinDbg does and not as kd. */
  readonly windbg?: boolean;
  /** A run that no stop ends is broken into after so many seconds of the virtual clock. */
  readonly waitSeconds?: number;
  /** Files that are there from the beginning, text by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folder that all other files of the debugger's host lie in; in memory when absent. */
  readonly folder?: string;
}

export interface WorkerData {
  readonly mark: typeof WORKER_MARK;
  readonly options: WorkerOptions;
  /** Shared: pending presses of Ctrl+C in the first element. */
  readonly breakWord: Int32Array;
  /** What the target lives through again, where it is a recording. */
  readonly recording?: RecordingData;
}

export type ToWorker =
  | { readonly kind: 'execute'; readonly line: string; readonly waitSeconds?: number }
  | { readonly kind: 'complete'; readonly line: string };

/** Where the debugger stands when it waits for a line. */
export interface Standing {
  readonly prompt: string;
  readonly ended: boolean;
  readonly failed: boolean;
}

export type FromWorker =
  | ({ readonly kind: 'ready'; readonly banner: string } & Standing)
  | { readonly kind: 'output'; readonly text: string }
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'done' } & Standing)
  | { readonly kind: 'completed'; readonly completion: Completion }
  | { readonly kind: 'failed'; readonly message: string };
