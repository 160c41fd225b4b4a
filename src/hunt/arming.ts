import type { Change } from '../pool/change';
import type { Tag } from '../pool/tag';
import type { Applied, Changes, Undone } from './changes';
import { repairPoolHitTag } from './commands';
import { eraseNote, writeNote } from './note';
import { poolHitTagChange } from './pool-hit-tag';
import type { Command } from './ports';
import type { Target } from './target';

/** PoolHitTag of one target, to be armed for one tag and to be put back. */
export class Arming {
  readonly target: Target;
  readonly tag: Tag;
  /** The value to put back. */
  readonly idle: number;
  /** The command that puts it back by hand. */
  readonly repair: Command;
  readonly #changes: Changes;
  #change: Change | undefined;
  #isOver = false;

  constructor(changes: Changes, target: Target, tag: Tag, idle: number) {
    this.#changes = changes;
    this.target = target;
    this.tag = tag;
    this.idle = idle;
    this.repair = repairPoolHitTag(idle);
  }

  /** The change in force; undefined while disarmed. */
  get change(): Change | undefined {
    return this.#change;
  }

  /** Leaves a note for whoever comes after an abort that no script can catch. */
  leaveNote(): void {
    const { tag, idle, target } = this;
    writeNote(this.#changes, { armed: tag, saved: idle, address: target.poolHitTag });
  }

  /**
   * Arms, unless that is over. Not undone by itself when it fails: {@link disarm} is due in any case.
   */
  arm(): Applied {
    if (this.#isOver) return { kind: 'refused', failure: undefined, undone: { kind: 'undone' } };
    const { target, tag, idle } = this;
    this.#change = this.#changes.plan(poolHitTagChange(target.poolHitTag, idle, tag));
    return this.#changes.apply(this.#change);
  }

  /** Puts the idle value back, for the time of a step out of the allocator. */
  pause(): Undone {
    if (!this.#change) return { kind: 'undone' };
    const undone = this.#changes.undo(this.#change);
    if (undone.kind !== 'stillThere') this.#change = undefined;
    return undone;
  }

  /** Puts the idle value back for good: a step out that is under way does not arm again. */
  disarm(): Undone {
    this.#isOver = true;
    const undone = this.pause();
    if (undone.kind !== 'stillThere') eraseNote(this.#changes);
    return undone;
  }

  /** The target is gone, and the change with it. */
  forget(): void {
    this.#changes.forget();
    this.#change = undefined;
  }
}
