import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { messageOf, unreadableFile } from './errors';
import type { CommandIo } from './io';
import { asUtf8, readLines } from './lines';
import { unpacked } from './unpack';

/** What a log is called in messages; of a pipe (`/dev/fd/63`) the last part says nothing. */
export const logName = (path: string): string => {
  if (path === '-') return 'stdin';
  return path.startsWith('/dev/') ? path : basename(path);
};

/**
 * The lines of a saved log; `-` is standard input.
 * @throws WrongUse when the file cannot be read
 */
export const logLines = (path: string, io: CommandIo): AsyncGenerator<string> =>
  readLines(logBytes(path, io));

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/**
 * The bytes of a saved log, as UTF-8 and unpacked; `-` is standard input. What was yielded may be
 * overwritten by what comes next.
 * @throws WrongUse when the file cannot be read
 */
export async function* logBytes(path: string, io: CommandIo): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    yield* asUtf8(unpacked(io.input));
    return;
  }
  try {
    yield* asUtf8(unpacked(pieces(resolve(io.folder, path))));
  } catch (error) {
    throw unreadableFile(path, reasonOf(error));
  }
}

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(PIECE);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
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
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
    case 'ZSTD_error_corruption_detected':
      return `what it holds cannot be unpacked (${messageOf(error)})`;
    default:
      return `it cannot be read (${messageOf(error)})`;
  }
}
