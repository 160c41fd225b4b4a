import { type PatchJournal, parsePatchJournal } from '../../pool/recording/patch-journal';
import type { Changes } from '../arming/changes';
import { erasePatchNote, leavePatchNote, readPatchNote } from '../debugger/commands';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { ListFiles } from '../owners/listed-users';
import type { RecordingFiles } from '../recording/recording-files';

/** Files of the debugger's machine, as far as journals need them. */
export type JournalFiles = RecordingFiles & Pick<ListFiles, 'tempFolder'>;

/** The journal of patches that are, or may be, in force. */
export interface FoundJournal {
  readonly kind: 'found';
  readonly path: string;
  readonly journal: PatchJournal;
  /** So many of the first patches are whole: they stay until the user wants them undone. */
  readonly confirmed: number;
}

export type JournalReading =
  | FoundJournal
  | { readonly kind: 'none' }
  | /** There is one, or there may be; nothing tells what it says. */ {
      readonly kind: 'unknown';
      readonly path?: string;
    };

/** What debuggers say of a variable that is not there. */
const NOT_THERE = /undefined variable|unable to bind|poolPatchNote/i;

/** The journal that the debugger's variable names: `@$poolPatchNote : 19ad3f2c5b1 5`. */
export const findJournal = (reader: Reader, files: JournalFiles): JournalReading =>
  unlessRefused<JournalReading>(
    () => {
      const said = reader.query(readPatchNote).join('\n');
      const note = /:\s*"?([\da-f]{1,16}) ([\da-f]{1,8})"?\s*$/m.exec(said);
      if (!note) return { kind: NOT_THERE.test(said) ? 'none' : 'unknown' };
      const [, id = '', confirmed = ''] = note;
      const path = pathOf(files, id);
      const journal = readJournal(files, path);
      if (!journal) return { kind: 'unknown', path };
      return { kind: 'found', path, journal, confirmed: Number.parseInt(confirmed, 16) };
    },
    ({ message }) => ({ kind: NOT_THERE.test(message) ? 'none' : 'unknown' }),
  );

/** @returns undefined where it is not there, or is no whole journal @throws HostError */
export const readJournal = (files: JournalFiles, path: string): PatchJournal | undefined =>
  files.exists(path) ? parsePatchJournal(lineOf(files, path)) : undefined;

function lineOf(files: JournalFiles, path: string): string {
  let first = '';
  files.read(path, (line) => {
    first = line;
    return false;
  });
  return first;
}

/**
 * Writes a journal, reads it back, and has the debugger's variable name it. Then the one before is
 * taken away.
 * @returns what went wrong, in the host's words, where anything did
 */
export const writeJournal = (
  reader: Reader,
  changes: Changes,
  files: JournalFiles,
  journal: PatchJournal,
  confirmed: number,
  last: string | undefined,
): FoundJournal | string =>
  unlessRefused<FoundJournal | string>(
    () => {
      let number = reader.now();
      while (files.exists(pathOf(files, number.toString(16)))) number += 1;
      const id = number.toString(16);
      const path = pathOf(files, id);
      const text = JSON.stringify(journal);
      const file = files.create(path);
      try {
        file.writeLine(text);
      } finally {
        file.close();
      }
      if (lineOf(files, path) !== text) return path;
      const note = `${id} ${confirmed.toString(16)}`;
      const said = changes.debugger(leavePatchNote(note));
      if (!said.some((line) => line.includes(note))) return said.join();
      if (last !== undefined) removeFile(files, last);
      return { kind: 'found', path, journal, confirmed };
    },
    ({ call, message }) => `${call}: ${message}`,
  );

/** Nothing is patched any more. */
export function removeJournal(changes: Changes, files: JournalFiles, path: string): void {
  unlessRefused<unknown>(
    () => changes.debugger(erasePatchNote),
    () => undefined,
  );
  removeFile(files, path);
}

const removeFile = (files: JournalFiles, path: string): void =>
  unlessRefused(
    () => files.remove(path),
    () => undefined,
  );

const pathOf = (files: JournalFiles, id: string): string =>
  `${files.tempFolder().replace(/\\$/, '')}\\pooltag-${id}.patches`;
