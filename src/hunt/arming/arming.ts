import type { Tag } from '../../pool/tags/tag';
import type { TargetChange } from '../../pool/values/change';
import { repairPoolHitTag } from '../debugger/commands';
import type { Command, Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import type { Applied, Changes, Undone } from './changes';
import { findNote, type LeftNote, removeNote, writeNote } from './note';
import { isIdle, poolHitTagChange, readPoolHitTag } from './pool-hit-tag';

/** PoolHitTag of one target, to be armed for one tag and to be put back. */
export class Arming {
  readonly target: Target;
  readonly tag: Tag;
  /** The value to put back. */
  readonly idle: number;
  /** The command that puts it back by hand. */
  readonly repair: Command;
  readonly #reader: Reader;
  readonly #changes: Changes;
  readonly #note: LeftNote;
  /** Whether the debugger is known to keep notes, so that one that is missing was taken away. */
  #isNoteKept = false;
  #change: TargetChange | undefined;
  #isOver = false;

  constructor(reader: Reader, changes: Changes, target: Target, tag: Tag, idle: number) {
    this.#reader = reader;
    this.#changes = changes;
    this.target = target;
    this.tag = tag;
    this.idle = idle;
    this.repair = repairPoolHitTag(idle);
    const id = reader.now().toString(16);
    this.#note = { armed: tag, saved: idle, address: target.poolHitTag, id };
  }

  /** The change in force; undefined while disarmed. */
  get change(): TargetChange | undefined {
    return this.#change && this.#changes.open.includes(this.#change) ? this.#change : undefined;
  }

  /** Leaves a note for whoever comes after an abort that no script can catch. */
  leaveNote(): void {
    this.#isNoteKept = writeNote(this.#changes, this.#note);
  }

  /**
   * Arms, unless that is over. Not undone by itself when it fails: {@link disarm} is due in any case.
   */
  arm(): Applied {
    if (this.#isOver) return REFUSED;
    const { target, tag, idle } = this;
    const { poolHitTag: address, pointerSize } = target;
    this.#change = this.#changes.plan(poolHitTagChange({ address, pointerSize }, idle, tag));
    return this.#changes.apply(this.#change);
  }

  /** Puts the idle value back, for the time of a step out of the allocator. */
  pause(): Undone {
    const { change } = this;
    return change ? this.#changes.undo(change) : { kind: 'undone' };
  }

  /** Arms again after a pause, unless somebody has taken over meanwhile. */
  resume(): Applied {
    const note = this.#foundNote();
    const isStillOurs = note ? this.#isOwn(note) : !this.#isNoteKept;
    return isStillOurs ? this.arm() : REFUSED;
  }

  /**
   * Puts the idle value back for good: a step out that is under way does not arm again. Where
   * somebody has taken over, nothing is written: what stands there is told.
   */
  disarm(): Undone {
    this.#isOver = true;
    const note = this.#foundNote();
    const undone = this.#end(note);
    if (note && this.#isOwn(note) && undone.kind !== 'stillThere') removeNote(this.#changes);
    return undone;
  }

  /** The target is gone, and the change with it. */
  forget(): void {
    this.#changes.forget();
  }

  #end(note: LeftNote | undefined): Undone {
    const { change } = this;
    if (change && !(note && this.#isTakenOver(note))) return this.#changes.undo(change);
    if (change) this.#changes.leave(change);
    const now = readPoolHitTag(this.#reader);
    if (now.kind !== 'read') return { kind: 'notOurs' };
    return isIdle(now.value) ? { kind: 'undone' } : { kind: 'notOurs', holds: now.value };
  }

  /**
   * Whether another call or copy of the script has armed the same tag since: its note has taken
   * the place of this one. What it armed for another tag is told by what stands there.
   */
  #isTakenOver(note: LeftNote): boolean {
    const { armed, address } = note;
    return !this.#isOwn(note) && armed === this.tag && address === this.target.poolHitTag;
  }

  #isOwn({ id }: LeftNote): boolean {
    return id === this.#note.id;
  }

  #foundNote(): LeftNote | undefined {
    const reading = findNote(this.#reader);
    return reading.kind === 'found' ? reading.note : undefined;
  }
}

const REFUSED: Applied = { kind: 'refused', failure: undefined, undone: { kind: 'undone' } };
