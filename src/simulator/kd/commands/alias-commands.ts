import { CommandError } from '../engine';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** Aliases of the person at the prompt. `as` takes the rest of its line, semicolons and all. */
export const aliasCommands: readonly Command[] = [
  command(/^(?:as|aS)(?=\s|$)/, (kd, invocation) => {
    const [, name, value] = /^(\S+)\s+(.*)$/s.exec(invocation.argument) ?? [];
    if (name === undefined || value === undefined || name.startsWith('/')) {
      throw caretError('Syntax error', invocation);
    }
    kd.aliases.set(name, value);
  }),
  command(/^ad(?=\s|$)/, remove),
  command(/^al$/, list),
];

function remove(kd: Kd, invocation: Invocation): void {
  const { argument } = invocation;
  if (argument === '') throw caretError('Syntax error', invocation);
  const isKnown = argument === '*' ? kd.aliases.all.length > 0 : kd.aliases.remove(argument);
  if (argument === '*') kd.aliases.clear();
  if (!isKnown) throw new CommandError(noInformation(invocation));
}

const noInformation = ({ text, column }: Invocation): string =>
  `${' '.repeat(column + text.length - 1)}^ No information found error in '${text}'`;

function list(kd: Kd): void {
  const { all } = kd.aliases;
  if (all.length === 0) {
    kd.print('No aliases');
    return;
  }
  kd.print('  Alias            Value  ');
  kd.print(' -------          ------- ');
  for (const [name, value] of all) kd.print(` ${name.padEnd(16)} ${value} `);
}
