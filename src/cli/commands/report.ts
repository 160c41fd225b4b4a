import { sortInputs } from '../analysis/inputs';
import { readRecording } from '../analysis/read-recording';
import { recordingRemarks } from '../analysis/recording-remarks';
import type { Arguments, Command, ExitCode } from '../command';
import { noRecordings } from '../errors';
import { type CommandIo, writeLines } from '../io';
import { everythingOption, writeReportFile } from '../reporting/report';

async function runReport(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const skip = args.texts('skip');
  const inputs = await sortInputs(args.operands, io);
  const [log] = inputs.logs;
  if (log) throw noRecordings(log.path);
  const recordings = await Promise.all(
    inputs.recordings.map((files) => readRecording(files, { withLines: true })),
  );
  const path = args.text('out') ?? `${recordings[0]?.name ?? 'pooltag'}.html`;
  const options = { skip, isEverything: args.has('everything') };
  const said = await writeReportFile(path, recordings, options, io);
  writeLines(io.remarks, [...recordings.flatMap((each) => recordingRemarks(each, skip)), said]);
  return 0;
}

export const report: Command = {
  name: 'report',
  summary: 'Recordings as a page to look at and to send: verdict, flame graph, time, tables.',
  usage: 'FILE… [options]',
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'out', value: 'FILE', help: 'the page; NAME.html of the first recording if not given' },
    { name: 'skip', value: 'PATTERN', multiple: true, help: 'treat these functions as wrappers' },
    everythingOption,
  ],
  notes: [
    'FILE is a recording of dx @$pool.save: the name that was given there, or one of its files.',
    'The page is one file that loads nothing and sends nothing, with the recordings in it.',
  ],
  run: runReport,
};
