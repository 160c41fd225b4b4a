import type { Change } from '../pool/change';
import type { Changes } from './changes';
import { dword, repairPoolHitTag } from './commands';
import type { Observer } from './events';
import { eraseNote, findNote } from './note';
import { poolHitTagChange, readPoolHitTag } from './pool-hit-tag';
import type { Reader } from './ports';
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

  constructor(reader: Reader, changes: Changes, observer: Observer) {
    this.#reader = reader;
    this.#changes = changes;
    this.#observer = observer;
  }

  /** @param keep a change that the user wants in force */
  run(keep: Change | undefined): void {
    const left = this.#changes.open.filter((change) => change !== keep);
    for (const change of left.reverse()) this.#undo(change);
    if (left.length > 0 || keep || this.#lookedForNote) return;
    // The note waits for the machine itself.
    if (!isDump(this.#reader)) this.#followNote();
  }

  #undo(change: Change): void {
    const undone = this.#changes.undo(change);
    if (undone.kind === 'stillThere') {
      this.#observer({ kind: 'notRepaired', command: undone.repair });
      return;
    }
    eraseNote(this.#changes);
    if (undone.kind === 'undone') this.#observer({ kind: 'repaired', value: dword(change.before) });
  }

  /** Once per script: the note of a session before this one. */
  #followNote(): void {
    const reading = findNote(this.#reader);
    this.#lookedForNote = reading.kind !== 'unknown';
    if (reading.kind !== 'found') return;
    const { armed, saved, address } = reading.note;
    const now = readPoolHitTag(this.#reader);
    if (now.kind === 'notRead') {
      this.#lookedForNote = false;
      this.#observer({ kind: 'notRepaired', command: repairPoolHitTag(saved) });
    } else if (now.address !== address || now.value !== armed) {
      eraseNote(this.#changes);
    } else {
      this.#undo(this.#changes.adopt(poolHitTagChange(address, saved, armed)));
    }
  }
}
