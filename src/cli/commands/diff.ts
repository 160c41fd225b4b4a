import { readLog } from '../analysis/read-log';
import type { UsageTable } from '../analysis/result';
import { LogTally } from '../analysis/tally';
import type { Arguments, Command, ExitCode } from '../command';
import { Failure } from '../errors';
import { type CommandIo, writeBlocks, writeLines } from '../io';
import { logLines } from '../log-files';
import { styleFor, tableForm, tableOptionSpecs } from '../style';
import { growthBetween } from '../usage/growth';
import { growthLines, growthRemarks } from '../usage/usage-table';

async function runDiff(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const [before = '', after = ''] = args.operands;
  const top = args.number('top', 0) ?? 20;
  const old = await lastTable(before, io);
  const young = await lastTable(after, io);
  const growth = growthBetween(old.listing, young.listing);
  if (args.has('json')) writeLines(io.out, [JSON.stringify(growth)]);
  else {
    const at = ({ place }: UsageTable) => `${place.file}:${place.line}`;
    const title = `Growth from ${at(old)} to ${at(young)}`;
    writeBlocks(io.out, [
      growthLines(title, growth, { style: styleFor(io.out, tableForm(args)), top }),
    ]);
  }
  writeLines(io.remarks, growthRemarks(growth));
  return growth.rows.length === 0 ? 1 : 0;
}

/** @throws Failure when the log holds no table */
async function lastTable(path: string, io: CommandIo): Promise<UsageTable> {
  const tally = new LogTally();
  await readLog({ path, lines: logLines(path, io) }, tally);
  const { count, last } = tally.result().tables;
  if (last === undefined) {
    throw new Failure(
      `${path}: holds no !poolused table`,
      'save one with .logopen and !poolused 2',
    );
  }
  if (count > 1) {
    writeLines(io.remarks, [
      `${path}: the last of ${count} tables is taken, line ${last.place.line}`,
    ]);
  }
  return last;
}

export const diff: Command = {
  name: 'diff',
  summary: 'Growth of each tag between two saved !poolused listings.',
  usage: 'BEFORE AFTER [options]',
  operands: { least: 2, most: 2 },
  options: [
    { name: 'top', value: 'N', help: 'rows of the table, 20 if not given; 0 is all' },
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Both are logs that hold a table; of several, the last one counts.',
    'Exit code 1: nothing changed, or a log holds no table.',
  ],
  run: runDiff,
};
