import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { messageOf, unreadableFile } from './errors';
import type { CommandIo } from './io';
import { readLines } from './lines';

/** What a log is called in messages; of a pipe (`/dev/fd/63`) the last part says nothing. */
export const logName = (path: string): string => {
  if (path === '-') return 'stdin';
  return path.startsWith('/dev/') ? path : basename(path);
};

/**
 * The lines of a saved log; `-` is standard input.
 * @throws WrongUse when the file cannot be read
 */
export async function* logLines(path: string, io: CommandIo): AsyncGenerator<string> {
  if (path === '-') {
    yield* readLines(io.input);
    return;
  }
  try {
    yield* readLines(createReadStream(resolve(io.folder, path)));
  } catch (error) {
    throw unreadableFile(path, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'it may not be read';
    default:
      return `it cannot be read (${messageOf(error)})`;
  }
}
