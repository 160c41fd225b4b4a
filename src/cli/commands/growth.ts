import { growthOver } from '../../pool/growth/growth';
import type { Arguments, Command, ExitCode } from '../command';
import { Failure } from '../errors';
import { type CommandIo, writeBlocks, writeLines } from '../io';
import { styleFor, tableForm, tableOptionSpecs } from '../style';
import { tagArgument } from '../tag-argument';
import { growthBlocks, growthJson, growthRemarks } from '../usage/growth-table';
import { readReadings } from '../usage/read-readings';

async function runGrowth(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const tag = args.text('tag');
  const view = {
    style: styleFor(io.out, tableForm(args)),
    top: args.number('top', 0) ?? 20,
    ...(tag === undefined ? {} : { tag: tagArgument(tag) }),
  };
  const { readings, remarks } = await readReadings(args.operands, io, {
    withFileTimes: args.has('file-times'),
  });
  if (readings.length < 2) {
    throw new Failure(
      'growth needs two readings, and there is one',
      'save !poolused again later, and give both files',
    );
  }
  const growth = growthOver(readings);
  if (args.has('json')) writeLines(io.out, [JSON.stringify(growthJson(growth))]);
  else writeBlocks(io.out, growthBlocks(growth, view));
  writeLines(io.remarks, [...remarks, ...growthRemarks(growth)]);
  return growth.rows.length === 0 ? 1 : 0;
}

export const growth: Command = {
  name: 'growth',
  summary: 'How tags moved over saved !poolused listings: what grows steadily, and what in step.',
  usage: 'FILE… [options]',
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'tag', value: 'TAG', help: 'only this tag' },
    { name: 'top', value: 'N', help: 'rows of a table, 20 if not given; 0 is all' },
    { name: 'file-times', help: 'take when a file was written as the time of its last listing' },
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Every listing of every log counts, in the order of the files and of their lines.',
    'Bytes/h is the median of the slopes between all pairs of readings; half of them lie between the two.',
    'What grows steadily comes first, however little it holds; Place is where it stands by bytes held.',
    'Listings of two boots are never subtracted. Times are those of .time, vertarget or of log lines.',
    'Exit code 1: nothing changed, or there are no two listings.',
  ],
  run: runGrowth,
};
