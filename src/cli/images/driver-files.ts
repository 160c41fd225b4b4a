import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf, unreadableFile } from '../errors';
import type { CommandIo } from '../io';
import { logLines } from '../log-files';
import { ImageFile } from './image-file';

/** Files to look into, by what they are called in messages. */
export interface DriverFiles {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Names in a list (`findstr /m`, `strings`) of files that are not here. */
  readonly absent: readonly { readonly name: string; readonly list: string }[];
  /** What was left out. */
  readonly remarks: readonly string[];
}

/** Of folders, what may hold code of the kernel. */
const OF_DRIVERS = /\.(?:sys|dll|exe)$/i;

/**
 * `c:\drivers\abc.sys` of `findstr /m`, `abc.sys:…` of `findstr` and `strings`,
 * `Binary file abc.sys matches` of `grep`.
 */
const LISTED = /^(?:Binary file )?(.*?\.(?:sys|dll|exe))(?: matches|:.*)?$/i;

/**
 * @param paths of files, of folders, which are taken with all folders below, and of lists of files
 * @throws WrongUse when one is not there
 */
export async function driverFiles(paths: readonly string[], io: CommandIo): Promise<DriverFiles> {
  const files = new Map<string, string>();
  const absent: { name: string; list: string }[] = [];
  const remarks: string[] = [];
  for (const path of paths) {
    const full = resolve(io.folder, path);
    const found = path === '-' ? undefined : statSync(full, { throwIfNoEntry: false });
    if (path !== '-' && found === undefined) throw unreadableFile(path, 'there is no such file');
    if (found?.isDirectory()) {
      for (const each of below(full, remarks)) files.set(join(full, each), each);
      continue;
    }
    const names = isList(path, full) ? await listedNames(path, io) : [];
    if (names.length === 0 && path !== '-') files.set(full, path);
    for (const name of names) {
      const near = [io.folder, dirname(full)].map((folder) =>
        resolve(folder, name.replaceAll('\\', '/')),
      );
      const there = near.find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
      if (there === undefined) absent.push({ name, list: path });
      else files.set(there, name);
    }
  }
  return { files: [...files].map(([path, name]) => ({ path, name })), absent, remarks };
}

function below(folder: string, remarks: string[]): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && OF_DRIVERS.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch (error) {
    remarks.push(`${folder}: not all of it could be read (${messageOf(error)})`);
    return [];
  }
}

/** Bytes of a list, at most. */
const LONGEST_LIST = 1 << 20;

function isList(path: string, full: string): boolean {
  if (path === '-') return true;
  if (OF_DRIVERS.test(path)) return false;
  const file = new ImageFile(full);
  const head = file.bytes(0, 4096);
  const isText = file.size <= LONGEST_LIST && !head.includes(0);
  file.close();
  return isText;
}

/** Nothing, unless every line that is not empty names a file. */
async function listedNames(path: string, io: CommandIo): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const line of logLines(path, io)) {
    const text = line.trim();
    const name = LISTED.exec(text)?.[1];
    if (name !== undefined) names.add(name);
    else if (text !== '') return [];
  }
  return [...names];
}
