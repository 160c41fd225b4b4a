import { differenceBetween } from '../../pool/growth/difference';
import type { Reading } from '../../pool/growth/reading';
import { sortInputs } from '../analysis/inputs';
import { readRecording } from '../analysis/read-recording';
import type { Arguments, Command, ExitCode } from '../command';
import {
  commonTags,
  foldedDifference,
  hasChanged,
  type RecordingPair,
  siteDifferenceBlocks,
  siteDifferenceJson,
} from '../exporting/recording-diff';
import { type CommandIo, writeBlocks, writeLines } from '../io';
import { styleFor, tableForm, tableOptionSpecs } from '../style';
import { tagArgument } from '../tag-argument';
import {
  differenceLines,
  differenceRemarks,
  notSubtracted,
  timeInWords,
} from '../usage/difference-table';
import { readReadings } from '../usage/read-readings';

async function runDiff(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const pair = await recordingPair(args, io);
  return pair ? diffRecordings(pair, args, io) : diffListings(args, io);
}

/** The two recordings, if hunts are what there is to compare. */
async function recordingPair(args: Arguments, io: CommandIo): Promise<RecordingPair | undefined> {
  if (args.operands.length !== 2 || args.operands.includes('-')) return undefined;
  const { logs, recordings } = await sortInputs(args.operands, io);
  const [first, second] = recordings;
  if (logs.length > 0 || !first || !second) return undefined;
  const [before, after] = [await readRecording(first), await readRecording(second)];
  const isHunted = [before, after].every(({ recording }) => recording.hunts.length > 0);
  return isHunted ? { before, after, skip: args.texts('skip') } : undefined;
}

async function diffRecordings(
  pair: RecordingPair,
  args: Arguments,
  io: CommandIo,
): Promise<ExitCode> {
  const weight = args.text('folded');
  if (weight !== undefined) {
    io.out.write(foldedDifference(pair, weight));
    return 0;
  }
  const tag = args.text('tag');
  const wanted = tag === undefined ? undefined : tagArgument(tag);
  const tags = commonTags(pair, wanted);
  const hasSnapshots = [pair.before, pair.after].every(
    ({ recording }) => recording.snapshots.length > 0,
  );
  if (args.has('json')) writeLines(io.out, [JSON.stringify(siteDifferenceJson(pair, tags))]);
  else {
    const view = { style: styleFor(io.out, tableForm(args)), top: args.number('top', 0) ?? 20 };
    writeBlocks(io.out, siteDifferenceBlocks(pair, tags, view));
    if (hasSnapshots) {
      io.out.write('\n');
      await diffListings(args, io);
    }
  }
  return hasChanged(pair, tags) ? 0 : 1;
}

async function diffListings(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const tag = args.text('tag');
  const view = {
    style: styleFor(io.out, tableForm(args)),
    top: args.number('top', 0) ?? 20,
    ...(tag === undefined ? {} : { tag: tagArgument(tag) }),
  };
  const withFileTimes = args.has('file-times');
  const { readings, remarks } = await readReadings(args.operands, io, {
    withFileTimes,
    only: 'last',
  });
  writeLines(io.remarks, remarks);
  const pairs = readings.slice(1).map((after, n) => [readings[n] ?? after, after] as const);
  const [between, difference] = ends(readings);
  const steps = pairs.map(([before, after]) => differenceBetween(before, after));
  const broken = [difference, ...steps].findIndex(({ kind }) => kind !== 'changes');
  if (args.has('json')) {
    const known = steps.length > 1 ? { ...difference, steps } : difference;
    writeLines(io.out, [JSON.stringify(known)]);
  }
  const failed = [difference, ...steps][broken];
  if (failed !== undefined && failed.kind !== 'changes') {
    writeLines(io.remarks, [notSubtracted(failed, ...(pairs[broken - 1] ?? between))]);
    return 1;
  }
  if (difference.kind !== 'changes') return 1;
  if (!args.has('json')) {
    const hours = timeInWords(...between);
    const title = `Growth from ${between[0].name} to ${between[1].name}${hours ? `, ${hours}` : ''}`;
    const changes = steps.filter((step) => step.kind === 'changes');
    writeBlocks(io.out, [differenceLines(title, difference, view, changes)]);
  }
  writeLines(io.remarks, differenceRemarks(difference, between));
  return difference.rows.length === 0 ? 1 : 0;
}

/** The first and the last one, and what changed between them. */
function ends(readings: readonly Reading[]) {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) throw new Error('the command takes two files');
  return [[first, last] as const, differenceBetween(first, last)] as const;
}

export const diff: Command = {
  name: 'diff',
  summary: 'Growth of each tag between saved listings, or of call sites between recordings.',
  usage: 'BEFORE [BETWEEN…] AFTER [options]',
  operands: { least: 2, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'tag', value: 'TAG', help: 'only this tag' },
    { name: 'skip', value: 'PATTERN', multiple: true, help: 'treat these functions as wrappers' },
    {
      name: 'folded',
      value: 'WEIGHT',
      help: 'of recordings: stacks with both weights, by bytes, blocks, allocs or frees',
    },
    { name: 'top', value: 'N', help: 'rows of the table, 20 if not given; 0 is all' },
    { name: 'file-times', help: 'take when a file was written as the time of its last listing' },
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Each is a log that holds a table; of several, the last one counts. pooltag growth takes all.',
    'Only tags that both listings tell of are compared: one that was filtered is not the whole table.',
    'Two recordings of hunts are compared by call site: by place where the builds are the same.',
    'Listings of two boots are never subtracted. Times are those of .time, vertarget or of log lines.',
    'Exit code 1: nothing changed, another boot, or a log holds no table.',
  ],
  run: runDiff,
};
