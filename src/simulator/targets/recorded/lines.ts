import { existsSync, readFileSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';

/** What could be read of a file of lines. */
export interface ReadLines<Line> {
  /** Name of the file, `.gz` included. */
  readonly file: string;
  readonly lines: readonly { readonly number: number; readonly value: Line }[];
  /** Numbers of the lines that are damaged and left out. */
  readonly damaged: readonly number[];
  /** The file does not reach its end: it is cut off or broken from there on. */
  readonly isCut: boolean;
}

/**
 * Lines of JSON, from the plain file or the compressed one. A damaged line takes no other one with
 * it; of a broken compressed file all that comes before the break is read.
 * @param isLine whether the value of a line has what it needs
 * @throws Error that names the file when it is missing, or has nothing to read
 */
export function readLines<Line>(
  path: string,
  isLine: (value: Partial<Line>) => boolean,
): ReadLines<Line> {
  const file = existsSync(path) ? path : `${path}.gz`;
  const bytes = readBytes(file);
  const { content, isWhole } = file === path ? { content: bytes, isWhole: true } : unzipped(bytes);
  const lines: { number: number; value: Line }[] = [];
  const damaged: number[] = [];
  const texts = content.toString('utf8').split('\n');
  const last = texts.length - 1;
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue;
    const value = parsed(text);
    if (typeof value === 'object' && value !== null && isLine(value)) {
      lines.push({ number: index + 1, value: value as Line });
    } else if (index < last) damaged.push(index + 1);
  }
  const isTorn = texts[last]?.trim() !== '' && lines.at(-1)?.number !== last + 1;
  const isCut = !isWhole || isTorn;
  if (lines.length === 0 && !isWhole) throw new Error(`${file}: not a whole .gz file`);
  if (lines.length === 0 && (isCut || damaged.length > 0)) {
    throw new Error(`${file}: no line of a recording in it`);
  }
  return { file, lines, damaged, isCut };
}

/** @throws Error that names the file when it cannot be read */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: no such file; a recording is a folder with this file in it`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The content of a compressed file, or as much of it as comes before the place where it breaks. */
function unzipped(bytes: Buffer): { readonly content: Buffer; readonly isWhole: boolean } {
  try {
    return { content: gunzipSync(bytes), isWhole: true };
  } catch {
    return { content: upToBreak(bytes), isWhole: false };
  }
}

function upToBreak(bytes: Buffer): Buffer {
  let content = Buffer.alloc(0);
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const length = (good + bad) >> 1;
    const read = inflated(bytes.subarray(0, length));
    if (read) {
      good = length;
      content = read;
    } else bad = length;
  }
  return content;
}

function inflated(bytes: Buffer): Buffer<ArrayBuffer> | undefined {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
