import type { ServedStop } from './served-machine';
import type { Traffic } from './traffic';

/** What happens on a served machine, as it happens: for people who watch, and for measurements. */
export type ServeEvent =
  | {
      readonly what: 'attached';
      readonly from: string;
      /** The machine runs: nobody hears of it until it is broken into. */
      readonly running: boolean;
    }
  /** Somebody else came while a debugger was attached. */
  | { readonly what: 'refused'; readonly from: string }
  | { readonly what: 'left'; readonly running: boolean }
  | {
      readonly what: 'stopped';
      readonly stop: ServedStop;
      /** Since the stop before it. */
      readonly traffic: Traffic;
    }
  | {
      readonly what: 'running';
      readonly trace: boolean;
      /** Data breakpoints of the debugger, which this machine never meets. */
      readonly unwatched: readonly bigint[];
    }
  /** The debugger asks to begin anew. */
  | { readonly what: 'reset' }
  /** The machine has ended, or was started again: for the next debugger there is a new one. */
  | { readonly what: 'gone' }
  | { readonly what: 'rebooted' };
