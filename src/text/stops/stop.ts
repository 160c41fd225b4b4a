import type { Address } from '../../pool/values/address';
import type { Instruction } from '../code/instruction';

/** Where the machine stands after a stop, as its last lines tell. */
export interface StopPlace {
  /** The symbol line without its colon; absent when the address has no symbol. */
  readonly symbol?: string;
  readonly instruction?: Instruction;
}

/** What a resuming command (`g`, `gu`, `p`, `t`) printed about the stop that ended it. */
export type StopReport = StopPlace &
  (
    | /** A break instruction in the code, without explanation: a hit on PoolHitTag looks so. */ {
        readonly kind: 'breakInstruction';
      }
    | /** Ctrl+Break, SysRq, `.breakin`: the star box. */ { readonly kind: 'manualBreak' }
    | { readonly kind: 'breakpoint'; readonly number: number }
    | /** The place alone, no word about why: a step or step-out came to its end. */ {
        readonly kind: 'stepped';
      }
    | {
        readonly kind: 'bugcheck';
        readonly code: number;
        readonly parameters: readonly Address[];
      }
    | /** Any other exception or event; `event` is its first line. */ {
        readonly kind: 'other';
        readonly event: string;
      }
    | /** The target does not answer any more: shutdown, reboot, lost connection. */ {
        readonly kind: 'targetGone';
        readonly event: string;
      }
  );
