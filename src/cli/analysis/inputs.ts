import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MOST_SEGMENTS, recordingBase, segmentPath } from '../../hunt/recording/recording-files';
import { type LineReading, parseRecordingLine } from '../../pool/recording/recording-line';
import { LONGEST_LINE } from '../../text/bytes/log-bytes';
import { emptyFolder, newerRecording } from '../errors';
import type { CommandIo } from '../io';
import { logBytes, logName } from '../log-files';

/** Something to be read; its bytes, as UTF-8, are read once. */
export interface Input {
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many there are, of a file that is not packed. */
  readonly size?: number;
}

/** What was named on the command line, sorted by what it is. */
export interface Inputs {
  readonly logs: readonly Input[];
  /** The files of each recording, in their order. */
  readonly recordings: readonly (readonly Input[])[];
}

/**
 * Tells logs from recordings by their first lines, and puts segments together.
 * @param paths of files; of recordings also what the names of their files begin with; `-` is stdin
 * @throws WrongUse when one cannot be read, or is of a later version
 */
export async function sortInputs(paths: readonly string[], io: CommandIo): Promise<Inputs> {
  const logs: Input[] = [];
  const recordings = new Map<string, { readonly segment: number; readonly input: Input }[]>();
  for (const path of new Set(
    paths.flatMap((each) => filesOf(each, io)).flatMap((each) => segmentsOf(each, io)),
  )) {
    const { first, input } = await peek(path, io);
    const segment = segmentOf(path, parseRecordingLine(first));
    if (segment === undefined) {
      logs.push(input);
      continue;
    }
    const base = recordingBase(path);
    recordings.set(base, [...(recordings.get(base) ?? []), { segment, input }]);
  }
  return {
    logs,
    recordings: [...recordings.values()].map((files) =>
      files.sort((a, b) => a.segment - b.segment).map(({ input }) => input),
    ),
  };
}

/** What a folder holds that may be a log or a recording, and what its folders hold. */
const READABLE = /\.(?:log|txt|md|csv|out|html?|jsonl)(?:\.gz|\.zst)?$/i;

/** A folder stands for the logs and recordings in it. */
function filesOf(path: string, io: CommandIo): readonly string[] {
  const folder = resolve(io.folder, path);
  if (path === '-' || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => READABLE.test(name) && !/(?:^|[\\/])\./.test(name))
    .sort()
    .map((name) => join(path, name));
  if (found.length === 0) throw emptyFolder(path);
  return found;
}

/** Any file of a recording, or the name of all of them, stands for all. */
function segmentsOf(path: string, io: CommandIo): readonly string[] {
  const base = recordingBase(path);
  const exists = (each: string) => existsSync(resolve(io.folder, each));
  const isSegment = /\.\d{3}\.jsonl$/i.test(path) && exists(segmentPath(base, 0));
  if (path === '-' || (!isSegment && exists(path))) return [path];
  const found: string[] = [];
  while (found.length < MOST_SEGMENTS && exists(segmentPath(base, found.length))) {
    found.push(segmentPath(base, found.length));
  }
  if (found.length === 0 || (isSegment && !found.includes(path))) found.push(path);
  return found;
}

async function peek(
  path: string,
  io: CommandIo,
): Promise<{ readonly first: string; readonly input: Input }> {
  const bytes = logBytes(path, io);
  const head: Uint8Array[] = [];
  while (head.every((piece) => !piece.includes(LINE_FEED)) && sizeOf(head) < LONGEST_LINE) {
    const { value, done } = await bytes.next();
    if (done) break;
    head.push(value.slice());
  }
  const first = Buffer.concat(head).toString('utf8').split(/\r*\n/, 1)[0] ?? '';
  const size = sizeOfFile(path, io);
  if (size === undefined) return { first, input: { path, bytes: preceded(head, bytes) } };
  await bytes.return(undefined);
  const isPacked = /\.(?:gz|zst)$/i.test(path);
  return { first, input: { path, bytes: logBytes(path, io), ...(isPacked ? {} : { size }) } };
}

const LINE_FEED = 0x0a;

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** Of what can be read again: standard input and pipes (a FIFO, `<(...)`) give each byte once. */
function sizeOfFile(path: string, io: CommandIo): number | undefined {
  if (path === '-') return undefined;
  const stat = statSync(resolve(io.folder, path), { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}

async function* preceded(
  head: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}

/** The number of a segment; undefined for what is no recording. */
function segmentOf(path: string, first: LineReading): number | undefined {
  if (first.kind === 'newer') throw newerRecording(logName(path), first.version);
  if (first.kind !== 'entry' || first.entry.type !== 'header') return undefined;
  return first.entry.segment;
}
