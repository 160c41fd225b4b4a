import type { Tag } from '../pool/tags/tag';
import type { Undone } from './arming/changes';
import type { UndoneOf } from './retag/undone';
import type { Target } from './target/target';

/** What a person at the prompt is told while a call is under way. */
export type HuntEvent =
  | /** Preflight passed; nothing has been changed yet. */ {
      readonly kind: 'ready';
      readonly target: Target;
      readonly tag: Tag;
    }
  | /** Armed by `arm`, and disarmed because another tag is to be armed. */ {
      readonly kind: 'replaced';
      readonly tag: Tag;
      readonly undone: Undone;
    }
  | /** The first hunts of the session are not kept any more: there is no room. */ {
      readonly kind: 'dropped';
      readonly hunts: number;
    }
  | /** Nothing tells whether the debugger stops at hits. */ { readonly kind: 'stopsUnknown' }
  | /** The target is let run now; nothing but a person can interrupt a wait for the next stop. */ {
      readonly kind: 'waiting';
      /** The time limit, where one was asked for. */
      readonly seconds?: number;
    }
  | /** Comes before the first write: how to undo it by hand. */ {
      readonly kind: 'repairLine';
      readonly command: string;
    }
  | /** So many of the blocks that a hunt left have been asked about. */ {
      readonly kind: 'asking';
      readonly blocks: number;
      readonly of: number;
    }
  | {
      readonly kind: 'progress';
      readonly hits: number;
      readonly wanted: number;
      /** Seconds since the capture began. */
      readonly seconds: number;
      readonly target: Target;
    }
  | /** `!poolused` is about to be read for the first time: that can take long. */ {
      readonly kind: 'listing';
    }
  | /** The tables of the tag tracker are about to be read. */ {
      readonly kind: 'tables';
      readonly bytes: number;
    }
  | /** A walk of a stack found other frames than its memory had told: no stack is recognised any more. */ {
      readonly kind: 'stacksDiffer';
    }
  | /** What an earlier call or session had left behind has been put back. */ {
      readonly kind: 'repaired';
      readonly value: number;
    }
  | { readonly kind: 'notRepaired'; readonly command: string }
  | /** What was begun to be patched and not brought to its end, or did not outlive a restart. */ {
      readonly kind: 'patchesUndone';
      readonly undone: readonly UndoneOf[];
    }
  | /** The recording ends here; the hunt goes on. */ {
      readonly kind: 'notRecorded';
      readonly path: string;
      readonly message: string;
    };

/** Receives what happens; the extension prints it. */
export type Observer = (event: HuntEvent) => void;
