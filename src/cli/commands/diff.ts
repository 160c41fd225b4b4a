import { differenceBetween } from '../../pool/growth/difference';
import type { Reading } from '../../pool/growth/reading';
import type { Arguments, Command, ExitCode } from '../command';
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
  summary: 'Growth of each tag between saved !poolused listings.',
  usage: 'BEFORE [BETWEEN…] AFTER [options]',
  operands: { least: 2, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'tag', value: 'TAG', help: 'only this tag' },
    { name: 'top', value: 'N', help: 'rows of the table, 20 if not given; 0 is all' },
    { name: 'file-times', help: 'take when a file was written as the time of its last listing' },
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Each is a log that holds a table; of several, the last one counts. pooltag growth takes all.',
    'Only tags that both listings tell of are compared: one that was filtered is not the whole table.',
    'Listings of two boots are never subtracted. Times are those of .time, vertarget or of log lines.',
    'Exit code 1: nothing changed, another boot, or a log holds no table.',
  ],
  run: runDiff,
};
