import type { Address } from '../pool/address';
import type { Change, ChangeState, JournalEntry, PlannedChange } from '../pool/change';
import { writeBytes } from './commands';
import { readPoolHitTag } from './pool-hit-tag';
import { type Command, type Owner, type Reader, unlessRefused } from './ports';

/**
 * The one owner of everything that alters the target or lets it run. A change is journalled
 * before it is made, verified after, and undone at most once, the last one first.
 */
export class Changes {
  readonly #owner: Owner;
  readonly #reader: Reader;
  readonly #journal: (entry: JournalEntry) => void;
  readonly #open: Change[] = [];
  #lastId = 0;

  constructor(owner: Owner, reader: Reader, journal: (entry: JournalEntry) => void) {
    this.#owner = owner;
    this.#reader = reader;
    this.#journal = journal;
  }

  /** Changes that are in force, or may be: a write that could not be verified counts. */
  get open(): readonly Change[] {
    return this.#open;
  }

  /** Resumes the target; returns at its next stop with whatever text the debugger gave. */
  run(command: Command): readonly string[] {
    return this.#owner.run(command);
  }

  /** Changes the debugger only, such as its module list or a variable of its own. */
  debugger(command: Command): readonly string[] {
    return this.#owner.change(command);
  }

  /** Plans a change: journalled, not yet made, so that a person can be told how to undo it. */
  plan(planned: PlannedChange): Change {
    this.#lastId += 1;
    const change = { id: this.#lastId, ...planned };
    this.#note(change, 'planned');
    return change;
  }

  /** Takes over a change that a session before this one left behind. */
  adopt(left: PlannedChange): Change {
    const change = this.plan(left);
    this.#open.push(change);
    return change;
  }

  /** Makes a planned change where its old bytes stand, and reads it back. */
  apply(change: Change): Applied {
    this.#open.push(change);
    const isExpected = holds(change.before, this.#read(change));
    const failure = isExpected ? this.#write(change.address, change.after) : undefined;
    if (holds(change.after, this.#read(change))) {
      this.#note(change, 'applied');
      return { kind: 'applied' };
    }
    const undone = this.undo(change);
    return { kind: 'refused', failure, undone };
  }

  /**
   * Puts the old bytes back and reads them back. Tries again where a call fails. Writes only over
   * bytes of the change: other ones are somebody else's, or memory of another boot.
   */
  undo(change: Change): Undone {
    if (!this.#open.includes(change)) return { kind: 'undone' };
    let failure: string | undefined;
    for (let attempt = 0; ; attempt += 1) {
      const found = this.#read(change);
      if (holds(change.before, found)) {
        this.#close(change, 'undone');
        return { kind: 'undone' };
      }
      const isOurs = found ? isMixed(found, change) : !this.#hasMoved(change);
      if (attempt === ATTEMPTS) return isOurs ? stillThere(change, failure) : this.#lose(change);
      // One reading that fails does not tell whose bytes are there.
      if (isOurs && (found || attempt > 1))
        failure = this.#write(change.address, change.before) ?? failure;
    }
  }

  /** Undoes what is open, the last change first; goes on where one fails. */
  undoAll(): readonly Undone[] {
    return [...this.#open].reverse().map((change) => this.undo(change));
  }

  /** The target is gone or was started again: its memory no longer holds any change. */
  forget(): void {
    for (const change of [...this.#open]) this.#close(change, 'gone');
  }

  #close(change: Change, state: ChangeState): void {
    this.#open.splice(this.#open.indexOf(change), 1);
    this.#note(change, state);
  }

  #lose(change: Change): Undone {
    this.#close(change, 'gone');
    return { kind: 'notOurs' };
  }

  #note(change: Change, state: ChangeState): void {
    this.#journal({ change, state, time: this.#reader.now() });
  }

  /** @returns what went wrong, in the debugger's words; undefined when it did not object */
  #write(address: Address, bytes: readonly number[]): string | undefined {
    return unlessRefused<string | undefined>(
      () => this.#owner.change(writeBytes(address, bytes)).find((line) => line.trim() !== ''),
      ({ message }) => message,
    );
  }

  #read(change: Change): Uint8Array | undefined {
    return this.#reader.readMemory(change.address, change.before.length);
  }

  /** Whether the target was started again since, and has PoolHitTag elsewhere. */
  #hasMoved({ thing, address }: Change): boolean {
    if (thing.kind !== 'poolHitTag') return false;
    const now = readPoolHitTag(this.#reader);
    return now.kind === 'read' && now.address !== address;
  }
}

/** How often an undo is tried before a person is asked for it. */
const ATTEMPTS = 3;

export type Applied =
  | { readonly kind: 'applied' }
  | {
      readonly kind: 'refused';
      /** The debugger's words, where it had any. */
      readonly failure: string | undefined;
      readonly undone: Undone;
    };

export type Undone =
  | { readonly kind: 'undone' }
  | /** Something else stands there by now, or the target was started again. */ {
      readonly kind: 'notOurs';
    }
  | {
      readonly kind: 'stillThere';
      readonly repair: string;
      readonly failure: string | undefined;
    };

const stillThere = ({ repair }: Change, failure: string | undefined): Undone => ({
  kind: 'stillThere',
  repair,
  failure,
});

const holds = (bytes: readonly number[], found: Uint8Array | undefined): boolean =>
  found !== undefined && bytes.every((byte, index) => byte === found[index]);

/** Whether each byte is the old one or the new one: a write may have come half way. */
const isMixed = (found: Uint8Array, change: Change): boolean =>
  found.every((byte, index) => byte === change.before[index] || byte === change.after[index]);
