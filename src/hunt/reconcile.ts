import type { Change } from '../pool/change';
import type { Changes } from './changes';
import { dword, dwordBytes, repairPoolHitTag } from './commands';
import type { Observer } from './events';
import { readDword } from './memory';
import { eraseNote, findNote, type Note } from './note';
import { HostError, type Reader } from './ports';
import { readTarget } from './target';

/**
 * Puts right what was left behind: by a call of this script that was aborted where no `finally`
 * runs, or by a script that is no more.
 */
export class Reconciler {
  readonly #reader: Reader;
  readonly #changes: Changes;
  readonly #observer: Observer;
  #lookedForNote = false;

  constructor(reader: Reader, changes: Changes, observer: Observer) {
    this.#reader = reader;
    this.#changes = changes;
    this.#observer = observer;
  }

  /**
   * @param keep a change that the user wants in force
   * @returns whether anything had to be put right
   */
  run(keep: Change | undefined): boolean {
    const left = this.#changes.open.filter((change) => change !== keep);
    for (const change of [...left].reverse()) this.#undo(change);
    if (left.length > 0) return true;
    if (this.#lookedForNote || keep) return false;
    return this.#followNote();
  }

  #undo(change: Change): void {
    const undone = this.#changes.undo(change);
    if (undone.kind === 'stillThere') {
      this.#observer({ kind: 'notRepaired', command: undone.repair });
      return;
    }
    eraseNote(this.#changes);
    if (undone.kind === 'undone') {
      this.#observer({ kind: 'repaired', value: dword(change.before) });
    }
  }

  /** Once per script: the note of a session before this one. */
  #followNote(): boolean {
    const reading = findNote(this.#reader);
    this.#lookedForNote = reading.kind !== 'unknown';
    if (reading.kind !== 'found') return false;
    try {
      return this.#undoNoted(reading.note);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#lookedForNote = false;
      const command = repairPoolHitTag(reading.note.saved);
      this.#observer({ kind: 'notRepaired', command });
      return true;
    }
  }

  #undoNoted(note: Note): boolean {
    const repair = repairPoolHitTag(note.saved);
    const reading = readTarget(this.#reader);
    const anotherBoot = reading.kind === 'read' && reading.target.poolHitTag !== note.address;
    const value = anotherBoot ? undefined : readDword(this.#reader, note.address);
    if (!anotherBoot && (reading.kind !== 'read' || value === undefined)) {
      this.#lookedForNote = false;
      this.#observer({ kind: 'notRepaired', command: repair });
      return true;
    }
    if (value !== note.armed) {
      eraseNote(this.#changes);
      return false;
    }
    const before = dwordBytes(note.saved);
    const after = dwordBytes(note.armed);
    this.#undo(this.#changes.adopt({ kind: 'poolHitTag' }, note.address, before, after, repair));
    return true;
  }
}
