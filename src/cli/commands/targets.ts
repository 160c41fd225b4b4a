import { defaultTarget, targets as simulated } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { Arguments, Command, ExitCode } from '../command';
import { type CommandIo, writeLines } from '../io';
import { styleFor } from '../style';
import { type Column, formatTable } from '../table';

const columns: readonly Column<TargetSpec>[] = [
  { title: 'Target', align: 'left', cell: ({ id }) => id },
  { title: 'Build', align: 'right', cell: ({ build }) => String(build) },
  { title: 'CPUs', align: 'right', cell: ({ processors }) => String(processors) },
  { title: 'Leaks', align: 'left', cell: ({ leak }) => JSON.stringify(leak) },
  { title: 'What it is', align: 'left', cell: (target) => describe(target) },
];

const describe = (target: TargetSpec): string =>
  target === defaultTarget ? `${target.title} (the one taken if none is named)` : target.title;

async function runTargets(args: Arguments, io: CommandIo): Promise<ExitCode> {
  if (args.has('json')) {
    writeLines(io.out, [JSON.stringify(simulated.map(summary))]);
    return 0;
  }
  writeLines(io.out, formatTable(columns, simulated, styleFor(io.out)));
  return 0;
}

const summary = (target: TargetSpec): object => ({
  id: target.id,
  title: target.title,
  facts: target.facts,
  architecture: target.architecture,
  build: target.build,
  processors: target.processors,
  leak: target.leak,
  default: target === defaultTarget,
});

export const targets: Command = {
  name: 'targets',
  summary: 'The simulated targets that hunt and kd can debug.',
  usage: '[--json]',
  operands: { least: 0, most: 0 },
  options: [{ name: 'json', help: 'one JSON array, with the facts that each target rests on' }],
  notes: ['Besides these, recorded:FOLDER replays a recording of pool events.'],
  run: runTargets,
};
