import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { MOST_SEGMENTS, recordingBase, segmentPath } from '../../hunt/recording/recording-files';
import { type LineReading, parseRecordingLine } from '../../pool/recording/recording-line';
import { newerRecording } from '../errors';
import type { CommandIo } from '../io';
import { logLines, logName } from '../log-files';

/** Something to be read; its lines are read once. */
export interface Input {
  readonly path: string;
  readonly lines: AsyncIterable<string>;
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
  for (const path of new Set(paths.flatMap((each) => segmentsOf(each, io)))) {
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
  const lines = logLines(path, io);
  const { value: first = '' } = await lines.next();
  if (!canBeReadAgain(path, io)) return { first, input: { path, lines: preceded(first, lines) } };
  await lines.return(undefined);
  return { first, input: { path, lines: logLines(path, io) } };
}

/** Standard input and pipes (a FIFO, `<(...)` of a shell) give each line once. */
function canBeReadAgain(path: string, io: CommandIo): boolean {
  if (path === '-') return false;
  return statSync(resolve(io.folder, path), { throwIfNoEntry: false })?.isFile() === true;
}

async function* preceded(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The number of a segment; undefined for what is no recording. */
function segmentOf(path: string, first: LineReading): number | undefined {
  if (first.kind === 'newer') throw newerRecording(logName(path), first.version);
  if (first.kind !== 'entry' || first.entry.type !== 'header') return undefined;
  return first.entry.segment;
}
