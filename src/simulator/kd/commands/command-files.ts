import { Cursor } from '../cursor';
import { type Invocation, noFile } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import { type Command, pathArgument } from './command';

/** Files of commands: `$<` line by line, `$><` and `$$><` as one line, `$$>a<` with arguments. */
export const commandFiles: readonly Command[] = [
  { name: /^\$\$>a</, run: runWithArguments },
  { name: /^\$(?:>|\$>|\$)?</, run: runFile },
];

function runFile(kd: Kd, invocation: Invocation): CommandOutcome {
  const text = read(kd, new Cursor(invocation), invocation.argument);
  const lines = text.split(/\r?\n/);
  if (invocation.name.includes('>')) return kd.run(lines.join(';'), invocation.column);
  for (const line of lines) {
    const outcome = kd.run(line, invocation.column);
    if (outcome !== 'done' && outcome !== 'resumed') return outcome;
  }
  return 'done';
}

/** `${$arg1}` stands for the first argument. */
function runWithArguments(kd: Kd, invocation: Invocation): CommandOutcome {
  const [path = '', ...given] = invocation.argument.match(/"[^"]*"|\S+/g) ?? [];
  const text = read(kd, new Cursor(invocation), path);
  const filled = text.replace(/\$\{\$arg(\d+)\}/g, (whole, number) => {
    const argument = given[Number(number) - 1];
    return argument === undefined ? whole : pathArgument(argument);
  });
  return kd.run(filled.split(/\r?\n/).join(';'), invocation.column);
}

function read(kd: Kd, cursor: Cursor, argument: string): string {
  const path = pathArgument(argument);
  if (path === '') throw cursor.error('Non-empty string required');
  if (!kd.files.exists(path)) throw noFile('Command file execution failed');
  return kd.files.read(path);
}
