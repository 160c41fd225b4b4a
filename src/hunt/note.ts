import { type Address, parseAddress } from '../pool/address';
import { hex32 } from '../pool/hex';
import { type Tag, tagFromValue } from '../pool/tag';
import type { Changes } from './changes';
import { leaveNote, NOTE_VARIABLE, readNote, removeNote } from './commands';
import { type Reader, unlessRefused } from './ports';

/**
 * A note in a variable of the debugger that says what a hunt has armed. It outlives the script:
 * an abort that no script can catch, or an unload, leaves it for whoever comes next.
 */
export interface Note {
  readonly armed: Tag;
  /** Value to put back. */
  readonly saved: number;
  /** Address of PoolHitTag: another one means that the target was started again. */
  readonly address: Address;
}

export type NoteReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly note: Note }
  | /** The debugger did not answer; ask again later. */ { readonly kind: 'unknown' };

/** Leaves the note; a debugger that cannot keep it is no reason not to hunt. */
export function writeNote(changes: Changes, note: Note): void {
  const text = `${hex32(note.armed)} ${hex32(note.saved)} ${note.address}`;
  ignoreRefusal(() => changes.debugger(leaveNote(text)));
}

export function eraseNote(changes: Changes): void {
  ignoreRefusal(() => changes.debugger(removeNote));
}

/** Reads what a session before this one left. */
export const findNote = (reader: Reader): NoteReading =>
  unlessRefused<NoteReading>(
    () => {
      const lines = reader.query(readNote);
      const found = lines.map(parseNote).find((note) => note !== undefined);
      if (found) return { kind: 'found', note: found };
      return { kind: lines.every((line) => line.trim() === '') ? 'unknown' : 'none' };
    },
    ({ message }) => ({ kind: message.includes(NOTE_VARIABLE) ? 'none' : 'unknown' }),
  );

/** `@$poolHitTagNote : 6b61654c ffffff0f fffff800016530fc` */
function parseNote(line: string): Note | undefined {
  const match = /:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(line);
  const [, armed = '', saved = '', at = ''] = match ?? [];
  const address = parseAddress(at);
  if (!match || !address) return undefined;
  const value = (digits: string) => Number.parseInt(digits, 16);
  return { armed: tagFromValue(value(armed)), saved: value(saved), address };
}

const ignoreRefusal = (act: () => unknown): unknown => unlessRefused(act, () => undefined);
