import { type CommandText, splitCommands } from '../command-line';
import { findCommand } from './table';

/** A command of a line, and which one it is; undefined when there is none of the name. */
export interface ParsedCommand extends CommandText {
  readonly found: ReturnType<typeof findCommand>;
}

/** Lines whose parts are kept: scripts give the same ones again and again. */
const MOST_KEPT = 256;

const kept = new Map<string, readonly ParsedCommand[]>();

/** The commands of a line in which aliases have been replaced. */
export function commandsOf(line: string): readonly ParsedCommand[] {
  const known = kept.get(line);
  if (known) return known;
  const parsed = splitCommands(line).map((command) => ({
    ...command,
    found: findCommand(command.text),
  }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(line, parsed);
  return parsed;
}
