import type { TargetChange } from '../../pool/values/change';
import { dword, repairPoolHitTag } from '../debugger/commands';
import type { Reader } from '../debugger/ports';
import type { Observer } from '../events';
import type { Changes, StillThere, Undone } from './changes';
import { findNote, removeNote } from './note';
import { poolHitTagChange, readPoolHitTag } from './pool-hit-tag';
import { isDump } from './preflight';

/**
 * Puts right what was left behind: by a call of this script that was aborted where no `finally`
 * runs, or by a script that is no more.
 */
export class Reconciler {
  readonly #reader: Reader;
  readonly #changes: Changes;
  readonly #observer: Observer;
  #lookedForNote = false;
  /** What a note has led to and could not be undone, and which note. */
  #noted: { readonly change: TargetChange; readonly id: string } | undefined;

  constructor(reader: Reader, changes: Changes, observer: Observer) {
    this.#reader = reader;
    this.#changes = changes;
    this.#observer = observer;
  }

  /**
   * @param exempt a change that the user wants in force, or that has been seen to
   * @returns what could not be put right
   */
  run(exempt: TargetChange | undefined): StillThere | undefined {
    const left = this.#changes.passing.filter((change) => change !== exempt);
    const failed = [...left].reverse().map((change) => this.#undo(change));
    if (left.length > 0) return failed.find((each) => each !== undefined);
    if (exempt || this.#lookedForNote) return undefined;
    // The note waits for the machine itself.
    return isDump(this.#reader) ? undefined : this.#followNote();
  }

  #undo(change: TargetChange): StillThere | undefined {
    const undone = this.#changes.undo(change);
    tellUndone(this.#observer, undone, dword(change.before));
    if (undone.kind === 'stillThere') return undone;
    if (change === this.#noted?.change) this.#removeNote(this.#noted.id);
    return undefined;
  }

  /** Unless another one has taken its place. */
  #removeNote(id: string): void {
    const reading = findNote(this.#reader);
    if (reading.kind === 'found' && reading.note.id === id) removeNote(this.#changes);
  }

  /** Once per script: the note of a session before this one. */
  #followNote(): StillThere | undefined {
    const reading = findNote(this.#reader);
    this.#lookedForNote = reading.kind !== 'unknown';
    if (reading.kind !== 'found') return undefined;
    const { armed, saved, address, id } = reading.note;
    const now = readPoolHitTag(this.#reader);
    if (now.kind === 'notRead') {
      this.#lookedForNote = false;
      const repair = repairPoolHitTag(saved);
      this.#observer({ kind: 'notRepaired', command: repair });
      return { kind: 'stillThere', repair, failure: undefined };
    }
    if (now.address !== address || now.value !== armed) {
      removeNote(this.#changes);
      return undefined;
    }
    const change = this.#changes.adopt(poolHitTagChange(now, saved, armed));
    const failed = this.#undo(change);
    if (failed) this.#noted = { change, id };
    else removeNote(this.#changes);
    return failed;
  }
}

/** @param value that stands there again if it was undone */
export function tellUndone(observer: Observer, undone: Undone, value: number): void {
  if (undone.kind === 'stillThere') observer({ kind: 'notRepaired', command: undone.repair });
  if (undone.kind === 'undone') observer({ kind: 'repaired', value });
}
