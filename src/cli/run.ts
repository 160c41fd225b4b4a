import { type Command, type ExitCode, helpText, readArguments } from './command';
import { commands } from './commands/all';
import { Failure, unknownCommand, WrongUse } from './errors';
import { type CommandIo, writeLines } from './io';
import { styleFor } from './style';

/** Put in by the bundler. */
declare const POOLTAG_VERSION: string;

/**
 * The command line.
 * @param argv what stands behind `pooltag`
 * @returns the exit code: 0 done, 1 nothing found or a failed check, 2 wrong use
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) throw new WrongUse('no command given', 'pooltag --help lists them');
    if (name === '--help' || name === '-h' || name === 'help') return help(rest, io);
    if (name === '--version') {
      writeLines(io.out, [`pooltag ${POOLTAG_VERSION}`]);
      return 0;
    }
    return await runCommand(commandNamed(name), rest, io);
  } catch (error) {
    return refuse(error, name, io);
  }
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  io: CommandIo,
): Promise<ExitCode> {
  const beforeOperands = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (beforeOperands.includes('--help') || beforeOperands.includes('-h')) {
    writeLines(io.out, helpText(command));
    return 0;
  }
  return command.run(readArguments(command, argv), io);
}

function commandNamed(name: string): Command {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return command;
  throw unknownCommand(
    name,
    commands.map((known) => known.name),
  );
}

function help(rest: readonly string[], io: CommandIo): ExitCode {
  const [name] = rest;
  if (name !== undefined) {
    writeLines(io.out, helpText(commandNamed(name)));
    return 0;
  }
  const width = Math.max(...commands.map((command) => command.name.length));
  writeLines(io.out, [
    'pooltag: finds Windows kernel pool leaks from the debugger',
    '',
    ...commands.map((command) => `  pooltag ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    '  pooltag COMMAND --help   the options of a command',
    '  pooltag --version',
  ]);
  return 0;
}

/** Says what went wrong; what nobody foresaw is thrown on, with its stack. */
function refuse(error: unknown, command: string | undefined, io: CommandIo): ExitCode {
  if (!(error instanceof WrongUse) && !(error instanceof Failure)) throw error;
  const style = styleFor(io.remarks);
  const known = commands.some(({ name }) => name === command);
  writeLines(io.remarks, [
    `${style.alert(known ? `pooltag ${command}:` : 'pooltag:')} ${error.message}`,
    `  ${error.remedy}`,
  ]);
  return error instanceof WrongUse ? 2 : 1;
}
