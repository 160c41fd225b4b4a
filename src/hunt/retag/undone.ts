import type { Patch } from '../../pool/recording/patch-journal';
import type { Undone } from '../arming/changes';

/** What became of a patch that was to be undone. */
export interface UndoneOf {
  readonly patch: Patch;
  /** The command that undoes it with no script loaded. */
  readonly repair: string;
  /**
   * `undone`: the old bytes stand there; `notOurs`: neither the old nor the new ones do; `moved`: the
   * debugger knows no such image there; `stillThere`: it cannot be read or written.
   */
  readonly kind: 'moved' | Undone['kind'];
  /** The debugger's words, where it had any. */
  readonly failure?: string;
}

/** Whether it may be in force still. */
export const remains = ({ kind }: UndoneOf): boolean => kind === 'stillThere' || kind === 'moved';
