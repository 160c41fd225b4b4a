import { existsSync, readFileSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';

const LINE_FEED = 0x0a;

/** Bytes that are made text at once. */
const PIECE = 0x10000;

const LEAST_ROOM = 0x4000;
const MOST_ROOM = 0x8000000;

/** What became of a file of lines. */
export interface ReadLines {
  /** Name of the file, `.gz` included. */
  readonly file: string;
  /** Lines that were read. */
  readonly count: number;
  /** Number of the last one of them, from 1; 0 when there is none. */
  readonly last: number;
  /** Numbers of the lines that are damaged and left out. */
  readonly damaged: readonly number[];
  /** The file does not reach its end: it is cut off or broken from there on. */
  readonly isCut: boolean;
}

/**
 * Lines of JSON, from the plain file or the compressed one. A damaged line takes no other one with
 * it; of a broken compressed file all that comes before the break is read.
 * @param isLine whether the value of a line has what it needs
 * @param take is given each line, with its number from 1
 * @throws Error that names the file when it is missing, or has nothing to read
 */
export function readLines<Line>(
  path: string,
  isLine: (value: Partial<Line>) => boolean,
  take: (value: Line, number: number) => void,
): ReadLines {
  const file = existsSync(path) ? path : `${path}.gz`;
  const bytes = readBytes(file);
  const { content, isWhole } = file === path ? { content: bytes, isWhole: true } : unzipped(bytes);
  const damaged: number[] = [];
  let count = 0;
  let last = 0;
  let number = 0;
  let isTorn = false;
  const read = (text: string, isEnded: boolean) => {
    number += 1;
    if (text.trim() === '') return;
    const value = parsed(text);
    if (typeof value === 'object' && value !== null && isLine(value)) {
      take(value as Line, number);
      count += 1;
      last = number;
    } else if (!isEnded) isTorn = true;
    else damaged.push(number);
  };
  for (const piece of piecesOf(content)) {
    const lines = piece.split('\n');
    const behind = lines.pop() ?? '';
    for (const line of lines) read(line, true);
    if (behind !== '') read(behind, false);
  }
  const isCut = !isWhole || isTorn;
  if (count === 0 && !isWhole) throw new Error(`${file}: not a whole .gz file`);
  if (count === 0 && (isCut || damaged.length > 0)) {
    throw new Error(`${file}: no line of a recording in it`);
  }
  return { file, count, last, damaged, isCut };
}

/** Text of a few hundred lines at a time: each ends behind a line feed, the last one where all ends. */
function* piecesOf(content: Buffer): Generator<string> {
  for (let start = 0; start < content.length; ) {
    const near = Math.min(content.length, start + PIECE);
    const mark = content.lastIndexOf(LINE_FEED, near - 1);
    const next = mark < start ? content.indexOf(LINE_FEED, near) : mark;
    const end = near === content.length || next < 0 ? content.length : next + 1;
    yield content.toString('utf8', start, end);
    start = end;
  }
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
    return { content: gunzipSync(bytes, { chunkSize: sizeOf(bytes) }), isWhole: true };
  } catch {
    return { content: upToBreak(bytes), isWhole: false };
  }
}

/** What the end of the file says that it holds, within reason: room for all of it, made once. */
function sizeOf(bytes: Buffer): number {
  const said = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  return Math.min(Math.max(said + 1, LEAST_ROOM), MOST_ROOM);
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
