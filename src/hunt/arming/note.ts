import { type Tag, tagFromValue } from '../../pool/tags/tag';
import { type Address, parseAddress } from '../../pool/values/address';
import { hex32 } from '../../pool/values/hex';
import { eraseNote, leaveNote, NOTE_VARIABLE, readNote } from '../debugger/commands';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { Changes } from './changes';
import { idleValue, isIdle } from './pool-hit-tag';

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

/** A note that was left, or is to be. */
export interface LeftNote extends Note {
  /** Tells one arming from another one of the same tag; a note of 0.1.0 has none. */
  readonly id: string;
}

export type NoteReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly note: LeftNote }
  | /** The debugger did not answer; ask again later. */ { readonly kind: 'unknown' };

const textOf = ({ armed, saved, address, id }: LeftNote): string =>
  `${hex32(armed)} ${hex32(saved)} ${address} ${id}`;

/**
 * Leaves the note; a debugger that cannot keep it is no reason not to hunt.
 * @returns whether the debugger has said that it keeps it
 */
export function writeNote(changes: Changes, note: LeftNote): boolean {
  const text = textOf(note);
  return unlessRefused(
    () => changes.debugger(leaveNote(text)).some((line) => line.split(': ').pop()?.includes(text)),
    () => false,
  );
}

/** Takes away whatever note there is. */
export function removeNote(changes: Changes): void {
  unlessRefused<unknown>(
    () => changes.debugger(eraseNote),
    () => undefined,
  );
}

/** Reads what a session before this one, another copy of the script or a later call has left. */
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

/**
 *     @$poolHitTagNote : 6b61654c ffffff0f fffff800016530fc 19ad3f2c5b1
 *
 * It may have been damaged, or made by hand: one that says that nothing was armed is none, and one
 * that would have a tag put back is not believed in that.
 */
function parseNote(line: string): LeftNote | undefined {
  const match = /:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})(?: ([0-9a-f]{1,16}))?"?\s*$/.exec(
    line,
  );
  const [, tag = '', saved = '', at = '', id = ''] = match ?? [];
  const address = parseAddress(at);
  if (!match || !address) return undefined;
  const value = (digits: string) => Number.parseInt(digits, 16);
  const armed = tagFromValue(value(tag));
  return isIdle(armed) ? undefined : { armed, saved: idleValue(value(saved)), address, id };
}
