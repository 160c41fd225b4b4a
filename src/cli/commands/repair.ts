import type { Arguments, Command, ExitCode } from '../command';
import { notRepaired } from '../errors';
import { type CommandIo, writeLines } from '../io';
import { connectionOf, openSocket } from '../live/connection';
import { journalFolder, journalPath } from '../live/journal-file';
import { repairOver } from '../live/keeper';
import { SocketLine } from '../live/socket-line';
import { repairLines } from '../live/words';

async function runRepair(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const [connection = ''] = args.operands;
  connectionOf(connection);
  const journal = journalPath(journalFolder(), connection);
  const line = new SocketLine(await openSocket(connection), (text) => io.remarks.write(text));
  const stop = io.onInterrupt(() => line.breakIn());
  try {
    const end = await repairOver(line, journal, io.program);
    if (end.what !== 'repair') throw notRepaired(connection, end);
    writeLines(io.out, repairLines(end.outcome));
    const isLeft = end.outcome.changes.some(({ repaired }) => repaired.kind === 'failed');
    return isLeft ? 1 : 0;
  } finally {
    stop();
    line.close();
  }
}

export const repair: Command = {
  name: 'repair',
  summary: 'Disarms what a hunt of pooltag live has left, and lets the machine run.',
  usage: 'CONNECTION',
  operands: { least: 1, most: 1 },
  options: [],
  notes: [
    'CONNECTION as it was given to pooltag live: what that hunt changed was written down under it.',
    'Exit code 1: it is not certain that nothing is armed.',
  ],
  run: runRepair,
};
