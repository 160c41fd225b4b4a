import type { InjectedEvent, SiteTruth } from '../../../simulator/kernel/machine';

/** How a served machine is made. */
export interface ServedOptions {
  readonly target: string;
  readonly seed: number;
  readonly processors?: number;
  /** Folder for the symbol files of its images. */
  readonly symbols: string;
}

/** What a write to nt!PoolHitTag meets from now on. */
export interface WriteFault {
  /** Writes to let pass first, and how many after them go wrong. */
  readonly after: number;
  readonly count: number;
  /**
   * The debugger is told that it failed, or that it succeeded. A debugger that is refused tries
   * physical memory, which is refused as well.
   */
  readonly how: 'refused' | 'swallowed';
}

/** What a test asks of the machine itself, past the debugger. */
export type Order =
  | { readonly what: 'read'; readonly address: bigint; readonly length: number }
  | { readonly what: 'truth' }
  /** Books begin here. */
  | { readonly what: 'mark' }
  /** Instructions on the stack of each hit since that was asked last, the innermost first. */
  | { readonly what: 'stacks' }
  | { readonly what: 'inject'; readonly event: InjectedEvent }
  | { readonly what: 'faultWrites'; readonly fault: WriteFault }
  /** Prints in the debugger, as DbgPrint does, each time that the machine is let go. */
  | { readonly what: 'print'; readonly text: string }
  /** Tells the debugger that a driver is loaded, when the machine is let go next. */
  | { readonly what: 'load'; readonly module: string }
  /** Cuts the line when the machine is let go once more; then ends the process that hangs on it. */
  | { readonly what: 'hangUp'; readonly afterRuns: number; readonly thenEnd: number }
  | { readonly what: 'traffic' }
  /** What crossed the line before each stop, since the stop before it. */
  | { readonly what: 'stops' };

/** What crossed the line since that was asked last. */
export interface Carried {
  readonly requests: number;
  readonly packets: number;
  readonly bytes: number;
}

export type Result =
  | readonly Carried[]
  | Uint8Array
  | readonly SiteTruth[]
  | readonly (readonly bigint[])[]
  | Carried
  | undefined;

/** Between the two processes. Each order has a number, which its result bears too. */
export type ToServed = { readonly number: number; readonly order: Order };

export type FromServed =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'result'; readonly number: number; readonly result: Result };
