import type { Address, PointerSize } from './address';

/** What a change was made to. Each kind has its own command for undoing it by hand. */
export type ChangedThing =
  | /** The dword that makes the kernel stop. */ { readonly kind: 'poolHitTag' }
  | /** Code bytes of a call site. */ { readonly kind: 'code'; readonly site: string };

/** A change of target memory: what was there, what was put there, how a person undoes it. */
export interface Change {
  /** Counts from 1 in a session. */
  readonly id: number;
  readonly thing: ChangedThing;
  readonly address: Address;
  /** Bytes in memory order before and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The command that undoes it with no script loaded. */
  readonly repair: string;
}

/** A change of a target, whose addresses have a form of their own where pointers have 32 bits. */
export interface TargetChange extends Change {
  readonly pointerSize: PointerSize;
}

/** A change that is to be made. */
export type PlannedChange = Omit<TargetChange, 'id'>;

/** What has become of a change. Written ahead: `planned` comes before the write. */
export type ChangeState =
  | 'planned'
  /** Made and read back. */
  | 'applied'
  /** The bytes before are there again, or never went: read back. */
  | 'undone'
  /** The target is gone or was started again, or somebody has written over the change. */
  | 'gone';

/** One line of the journal. */
export interface JournalEntry {
  readonly change: Change;
  readonly state: ChangeState;
  /** Milliseconds since 1970. */
  readonly time: number;
}
