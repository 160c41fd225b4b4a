import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdbIdentity } from '../../live/symbols/pdb';
import type { SymbolStore } from '../../live/target/images';

/**
 * Symbol files in folders: `FOLDER/ntkrnlmp.pdb`, or as symbol servers and debuggers keep them,
 * `FOLDER/ntkrnlmp.pdb/<GUID and age>/ntkrnlmp.pdb`.
 */
export class SymbolFolders implements SymbolStore {
  readonly #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  *find(name: string, identity: PdbIdentity): Iterable<Uint8Array> {
    for (const folder of this.#folders) {
      for (const path of [join(folder, name, keyOf(identity), name), join(folder, name)]) {
        const bytes = contentOf(path);
        if (bytes) yield bytes;
      }
    }
  }
}

/** `3844DBB920174967BE7AA4A2C20430FA2`: the first three parts of a GUID are numbers. */
export function keyOf({ guid, age }: PdbIdentity): string {
  const turned = (from: number, to: number) =>
    (guid.slice(from, to).match(/../g) ?? []).reverse().join('');
  const parts = [turned(0, 8), turned(8, 12), turned(12, 16), guid.slice(16)];
  return `${parts.join('')}${age.toString(16)}`.toUpperCase();
}

/** @returns undefined where there is no file, or none that can be read */
function contentOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (_error) {
    return undefined;
  }
}
