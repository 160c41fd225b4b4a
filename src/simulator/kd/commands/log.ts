import { CommandError } from '../engine';
import type { Kd } from '../kd';
import { type Command, command, pathArgument } from './command';

/** The debugger's log file. */
export const logCommands: readonly Command[] = [
  command(/^\.logopen(?=\s|$)/i, (kd, { argument }) => open(kd, argument, false)),
  command(/^\.logappend(?=\s|$)/i, (kd, { argument }) => open(kd, argument, true)),
  command(/^\.logclose$/i, (kd) => {
    if (kd.log.path !== undefined) kd.print(`Closing open log file ${kd.log.path}`);
    kd.log.close();
  }),
  command(/^\.logfile$/i, (kd) => {
    kd.print(kd.log.path === undefined ? 'No log file open' : `Log '${kd.log.path}' open`);
  }),
];

/** Without a path the log is `dbgeng.log`. `/t` and `/d` would change the name, `/u` the encoding. */
function open(kd: Kd, argument: string, append: boolean): void {
  const path = pathArgument(argument.replace(/^(?:\/[a-z]\s*)*/i, '').trim()) || 'dbgeng.log';
  if (kd.log.path !== undefined) kd.print(`Closing open log file ${kd.log.path}`);
  if (!kd.log.open(path, append)) throw new CommandError('Log file could not be opened');
  kd.print(`Opened log file '${path}'`);
}
