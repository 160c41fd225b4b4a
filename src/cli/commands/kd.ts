import type { WorkerOptions } from '../../simulator/worker-messages';
import type { WorkerListeners, WorkerSession } from '../../simulator/worker-session';
import type { Arguments, Command, ExitCode } from '../command';
import { tagList } from '../debugger/choose-target';
import { withRows } from '../debugger/grid-rows';
import { interact } from '../debugger/interact';
import { debuggerOptionSpecs, debuggerOptions, SCRIPT, waitOptionSpec } from '../debugger/options';
import { type Exchange, exchange, exchangeText, withBreakIn } from '../debugger/transcript';
import { WaitLines } from '../debugger/wait-lines';
import { badOption } from '../errors';
import type { CommandIo } from '../io';

async function runKd(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const options = debuggerOptions(args, io, io.folder);
  const { onlyTags } = options.target;
  if (onlyTags) {
    io.remarks.write(
      `An excerpt: of ${tagList(onlyTags)} it holds all that happened, of other tags nothing.\n`,
    );
  }
  const commands = args.texts('command');
  if (commands.length === 0) {
    if (args.has('json')) throw badOption('kd', '--json wants commands: -c COMMAND');
    return interact(options, io, waitListener(options, io));
  }
  const session = await io.openDebugger(options, waitListener(options, io));
  const write = args.has('json')
    ? (done: Exchange) => io.out.write(`${JSON.stringify(withRows(done))}\n`)
    : (done: Exchange) => io.out.write(exchangeText(done));
  try {
    return await runAll(session, commands, io, write);
  } finally {
    await session.close();
  }
}

/** Where a wait has its limit, a line now and then says how far it is. */
function waitListener({ waitSeconds }: WorkerOptions, { remarks }: CommandIo): WorkerListeners {
  const lines = new WaitLines(remarks);
  return waitSeconds === undefined ? {} : { onProgress: ({ waited }) => lines.report(waited) };
}

function runAll(
  session: WorkerSession,
  commands: readonly string[],
  io: CommandIo,
  write: (done: Exchange) => void,
): Promise<ExitCode> {
  return withBreakIn(io, session, async (leaving) => {
    let failed = false;
    for (const command of commands) {
      if (session.ended || leaving()) break;
      write(await exchange(session, command));
      failed ||= session.failed;
    }
    return failed ? 1 : 0;
  });
}

export const kd: Command = {
  name: 'kd',
  summary: 'A kernel debugger prompt on a simulated target.',
  usage: '[options]',
  operands: { least: 0, most: 0 },
  options: [
    ...debuggerOptionSpecs,
    {
      name: 'command',
      short: 'c',
      value: 'COMMAND',
      multiple: true,
      help: 'run this and print prompt, command and output; may be repeated',
    },
    waitOptionSpec('break in where the target runs for so many seconds without a stop'),
    { name: 'json', help: 'with -c: one JSON object for each command; of a grid its rows' },
  ],
  notes: [
    `.scriptrun ${SCRIPT} loads pooltag. Other paths are files below the current folder.`,
    'Exit code 1: a command failed, or was answered with an error.',
    'Ctrl+C breaks into the running target or aborts the script; a second one leaves. q leaves.',
  ],
  run: runKd,
};
