import { knownUsers } from '../../pool/owners/known-users';
import { type ListedUser, mergedUsers } from '../../pool/owners/tag-user';
import type { Tag } from '../../pool/tags/tag';
import { PoolTagFile } from '../../text/owners/pooltag-file';
import { extensionPath } from '../debugger/commands';
import { type Reader, unlessRefused } from '../debugger/ports';

/** Files of the machine that the debugger runs on, as far as lists of tags need them. */
export interface ListFiles {
  exists(path: string): boolean;
  /** @throws HostError when it cannot be read */
  read(path: string, push: (line: string) => boolean): boolean;
  /** The user's folder for temporary files: `C:\Users\me\AppData\Local\Temp`. */
  tempFolder(): string;
}

/** Whom lists name for a tag. */
export interface ListedUsers {
  readonly users: readonly ListedUser[];
  /** Paths of the lists that were read, besides the table of pooltag. */
  readonly read: readonly string[];
  /** What the debugger said of a list that could not be read. */
  readonly failed?: string;
}

const LIST = '\\pooltag.txt';
const KITS = 'C:\\Program Files (x86)\\Windows Kits\\';
const TRIAGE = `\\triage${LIST}`;

/**
 * Looks the tag up in the user's own list, that of the debugger or of Windows Kits, and the table.
 * Reads the files anew: people add lines while they look.
 */
export function listedUsers(tag: Tag, reader: Reader, files: ListFiles): ListedUsers {
  const lists: (readonly ListedUser[])[] = [];
  const read: string[] = [];
  const failed = unlessRefused(
    () => {
      for (const places of [own(files), theirs(reader)]) {
        const path = places.find((each) => files.exists(each));
        if (path === undefined) continue;
        const file = new PoolTagFile(path);
        files.read(path, (line) => {
          file.push(line);
          return true;
        });
        lists.push(file.usersOf(tag));
        read.push(path);
      }
      return undefined;
    },
    ({ message }) => message,
  );
  return { users: mergedUsers([...lists, knownUsers(tag)]), read, failed };
}

/** A list of the user's own is where no new version of a debugger puts another one. */
const own = (files: ListFiles): readonly string[] => [
  `${files.tempFolder().replace(/\\(?:Temp\\?)?$/i, '')}\\DBG${LIST}`,
];

/** The folder of the debugger that runs is told by where it looks for extensions. */
function theirs(reader: Reader): readonly string[] {
  const folder = /[a-z]:[^;]*?(?=\\winext)/i.exec(reader.query(extensionPath).join(''));
  const kits = ['10', '8.1'].map((version) => `${KITS}${version}\\Debuggers\\x64`);
  return [...(folder || []), ...kits].map((each) => each + TRIAGE);
}
