import type { RunLimits } from './kd/break-word';
import type { Completion } from './kd/completion';
import type { Progress } from './kd/debug-target';
import type { Engine, HostFiles } from './kd/engine';
import type { Switches } from './switches';
import type { TargetSpec } from './targets/spec';

/** How a simulated debugging session begins. */
export interface SessionOptions extends RunLimits {
  readonly target: TargetSpec;
  /** Same seed, same run. */
  readonly seed?: number;
  /** Overrides the target's number of processors. */
  readonly processors?: number;
  readonly switches?: Partial<Switches>;
  /** Prints as WinDbg does and not as kd: `.prefer_dml 1`. */
  readonly windbg?: boolean;
  /** Files of the debugger's host; in memory by default. */
  readonly files?: HostFiles;
  /** Receives everything the console shows, as it appears. */
  readonly onOutput?: (text: string) => void;
  /** Told at each stop, and now and then while the target runs. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Pending presses of Ctrl+C, in the first element. Shared with another thread, which adds;
   * the session takes one back for each that it acts on.
   */
  readonly breakWord?: Int32Array;
}

/** A console kernel debugger, attached to a simulated target and broken in. */
export interface DebugSession {
  readonly engine: Engine;
  /** What kd prints when it connects. */
  readonly banner: string;
  /** `0: kd> `, with the trailing blank. */
  readonly prompt: string;
  /** After `q`. A target that is gone does not end the session: what scripts know can be asked. */
  readonly ended: boolean;
  /** Whether a command of the last line failed, or was answered with an error. */
  readonly failed: boolean;
  /** Names that may stand at the end of a line that is being typed, and the part that they replace. */
  complete(line: string): Completion;
  /**
   * Runs one line as typed at the prompt and returns what the console showed.
   * @param waitSeconds of the virtual clock after which its runs are broken into; as in all lines
   *   where it is absent
   */
  execute(line: string, waitSeconds?: number): string;
}
