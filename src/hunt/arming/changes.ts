import type { Tag } from '../../pool/tags/tag';
import type {
  ChangeState,
  JournalEntry,
  PlannedChange,
  TargetChange,
} from '../../pool/values/change';
import { dword, repairPoolHitTag, writeBytes } from '../debugger/commands';
import { type Command, type Owner, type Reader, unlessRefused } from '../debugger/ports';
import {
  forgetNarrowCache,
  isInForce,
  readChanged,
  readChangedTwice,
  type Standing,
} from './changed-memory';
import { isIdle, readPoolHitTag } from './pool-hit-tag';

/**
 * The one owner of everything that alters the target or lets it run. A change is journalled
 * before it is made, verified after, and undone at most once, the last one first.
 */
export class Changes {
  readonly #owner: Owner;
  readonly #reader: Reader;
  readonly #journal: (entry: JournalEntry) => void;
  readonly #open: TargetChange[] = [];
  /** Changes of which a write had an effect that is not known: one reading decides nothing. */
  readonly #doubtful = new Set<TargetChange>();
  #lastId = 0;

  constructor(owner: Owner, reader: Reader, journal: (entry: JournalEntry) => void) {
    this.#owner = owner;
    this.#reader = reader;
    this.#journal = journal;
  }

  /** Changes that are in force, or may be: a write that could not be verified counts. */
  get open(): readonly TargetChange[] {
    return this.#open;
  }

  /**
   * Those among them that no call may leave behind. Patches of code stand until they are wanted
   * undone; that they are whole is for their journal to say.
   */
  get passing(): readonly TargetChange[] {
    return this.#open.filter(({ thing }) => thing.kind === 'poolHitTag');
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
  plan(planned: PlannedChange): TargetChange {
    this.#lastId += 1;
    const change = { id: this.#lastId, ...planned };
    this.#note(change, 'planned');
    return change;
  }

  /** Takes over a change that a session before this one left behind. */
  adopt(left: PlannedChange): TargetChange {
    const change = this.plan(left);
    this.#open.push(change);
    return change;
  }

  /**
   * Makes a planned change where its old bytes stand, and reads it back. A write that was answered
   * with anything has failed, whatever stands there: it is undone.
   */
  apply(change: TargetChange): Applied {
    this.#open.push(change);
    let failure: string | undefined;
    if (readChanged(this.#reader, change).kind === 'before') {
      failure = this.#write(change, change.after, 'address');
      if (failure === undefined && this.#isMade(change)) return this.#applied(change);
      this.#doubtful.add(change);
      if (this.#read(change).kind === 'before') {
        const again = this.#write(change, change.after, 'name');
        if (again === undefined && this.#isMade(change)) return this.#applied(change);
        failure = failure ?? again;
      }
    }
    return { kind: 'refused', failure, undone: this.undo(change) };
  }

  /**
   * Puts the old bytes back and reads them back. Tries again where a call fails. Writes only over
   * bytes of the change: other ones are somebody else's, or memory of another boot.
   */
  undo(change: TargetChange): Undone {
    if (!this.#open.includes(change)) return { kind: 'undone' };
    forgetNarrowCache(this.#reader, change.pointerSize);
    let failure: string | undefined;
    for (let attempt = 0; ; attempt += 1) {
      const found = this.#read(change);
      if (found.kind === 'before') {
        this.#close(change, 'undone');
        return { kind: 'undone' };
      }
      const isCode = change.thing.kind === 'code';
      const isUnknown = found.kind === 'unknown';
      const isOurs = isInForce(found) || (isUnknown && !isCode && !this.#hasMoved(change));
      if (attempt === ATTEMPTS) {
        // Code that is paged out may be patched still; it is not written unread.
        const stays = isOurs || (isUnknown && isCode);
        return stays ? stillThere(change, found, failure) : this.#lose(change, found);
      }
      // One reading that fails does not tell whose bytes are there.
      if (!isOurs || (isUnknown && attempt < 2)) continue;
      const said = this.#write(change, change.before, attempt % 2 === 0 ? 'address' : 'name');
      if (said !== undefined) this.#doubtful.add(change);
      failure = said ?? failure;
    }
  }

  /** Undoes what no call may leave behind, the last change first; goes on where one fails. */
  undoAll(): readonly Undone[] {
    return [...this.passing].reverse().map((change) => this.undo(change));
  }

  /** Somebody else has taken over what the change was made to: it is theirs to undo. */
  leave(change: TargetChange): void {
    this.#close(change, 'gone');
  }

  /** The target is gone or was started again: its memory no longer holds any change. */
  forget(): void {
    for (const change of [...this.#open]) this.#close(change, 'gone');
  }

  #applied(change: TargetChange): Applied {
    this.#note(change, 'applied');
    return { kind: 'applied' };
  }

  #close(change: TargetChange, state: ChangeState): void {
    this.#open.splice(this.#open.indexOf(change), 1);
    this.#doubtful.delete(change);
    this.#note(change, state);
  }

  #lose(change: TargetChange, found: Standing): Undone {
    this.#close(change, 'gone');
    return { kind: 'notOurs', holds: shownBy(found) };
  }

  #note(planned: TargetChange, state: ChangeState): void {
    const { id, thing, address, before, after, repair } = planned;
    const change = { id, thing, address, before, after, repair };
    this.#journal({ change, state, time: this.#reader.now() });
  }

  /**
   * @param by the name only where it has just been looked up and means the same place
   * @returns what went wrong, in the debugger's words; undefined when it did not object
   */
  #write(
    change: TargetChange,
    bytes: readonly number[],
    by: 'address' | 'name',
  ): string | undefined {
    const command =
      by === 'name' && this.#isNamed(change)
        ? repairPoolHitTag(dword(bytes))
        : writeBytes(change.address, change.pointerSize, bytes);
    return unlessRefused<string | undefined>(
      () => this.#owner.change(command).find((line) => line.trim() !== ''),
      ({ message }) => message,
    );
  }

  #read(change: TargetChange): Standing {
    return this.#doubtful.has(change)
      ? readChangedTwice(this.#reader, change)
      : readChanged(this.#reader, change);
  }

  #isMade(change: TargetChange): boolean {
    return this.#read(change).kind === 'after';
  }

  #isNamed({ thing, address }: TargetChange): boolean {
    if (thing.kind !== 'poolHitTag') return false;
    const now = readPoolHitTag(this.#reader);
    return now.kind === 'read' && now.address === address;
  }

  /** Whether the target was started again since, and has PoolHitTag elsewhere. */
  #hasMoved({ thing, address }: TargetChange): boolean {
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
      /** What stands there; absent where the target was started again. */
      readonly holds?: number;
    }
  | StillThere;

/** Whether the machine stops at another tag by now: it may have done so for some time. */
export const isOtherTag = (undone: Undone | undefined, tag: Tag): boolean =>
  undone?.kind === 'notOurs' &&
  undone.holds !== undefined &&
  undone.holds !== tag &&
  !isIdle(undone.holds);

/** The change may be in force, and a person has to undo it. */
export interface StillThere {
  readonly kind: 'stillThere';
  readonly repair: string;
  readonly failure: string | undefined;
  /** What was seen there; absent where nothing tells. */
  readonly holds?: number;
}

const shownBy = (found: Standing): number | undefined =>
  'bytes' in found ? dword(found.bytes) : undefined;

const stillThere = (
  { repair }: TargetChange,
  found: Standing,
  failure: string | undefined,
): StillThere => ({ kind: 'stillThere', repair, failure, holds: shownBy(found) });
