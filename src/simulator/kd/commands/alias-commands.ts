import { Cursor } from '../cursor';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { TextOutput } from '../output';
import { targetText } from '../target-text';
import { type Command, command } from './command';

/** Aliases of the person at the prompt. `as` takes the rest of its line, semicolons and all. */
export const aliasCommands: readonly Command[] = [
  command(/^(?:as|aS)(?=\s|$)/, define),
  command(/^ad(?=\s|$)/, remove),
  command(/^al(?=\s|$)/, (kd, invocation) => {
    list(kd);
    new Cursor(invocation).close();
  }),
];

/** What the text behind the name is taken for, by the option that says so. */
const READINGS = ['x', 'e', 'f', 'c', 'ma', 'mu', 'msa', 'msu'] as const;

/** The name as such, though it stands for something. */
const plainName = (typed: string): string => typed.replace(/^\$\{\/v:([^{}]*)\}$/, '$1');

function define(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const option = cursor.take(/^\/(\w+)(?=\s|$)/);
  const reading = READINGS.find((each) => each === option);
  if (option !== undefined && reading === undefined) {
    throw cursor.error('Syntax error', invocation.name.length + 2);
  }
  const name = cursor.take(/^\S+/);
  if (name === undefined || cursor.rest === '') throw caretError('Syntax error', invocation);
  kd.aliases.set(plainName(name), readValue(kd, cursor, invocation, reading));
}

function readValue(
  kd: Kd,
  cursor: Cursor,
  invocation: Invocation,
  reading: (typeof READINGS)[number] | undefined,
): string {
  const isToSemicolon = invocation.text.startsWith('aS');
  if (reading === undefined) {
    if (!isToSemicolon || !cursor.rest.startsWith('"')) return cursor.rest;
    const text = cursor.quoted();
    cursor.close();
    return text;
  }
  if (reading === 'x') return `0x${cursor.value(kd).toString(16)}`;
  const { at } = cursor;
  const end = invocation.text.length;
  const fail = (what: string, understood: number): never => {
    cursor.cut(at - 1);
    throw cursor.error(what, understood);
  };
  // There are no environment variables, and no files of that kind.
  if (reading === 'e') return fail('No information found error', end);
  if (reading === 'f') return fail('Out of memory error', at);
  if (reading === 'c') {
    const output = new TextOutput();
    kd.path.redirect(output, () => kd.run(cursor.rest, invocation.column));
    return output.text;
  }
  return targetText(kd, cursor.value(kd), reading) ?? fail('Memory access error', end);
}

function remove(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const isQuiet = cursor.take(/^\/q(?=\s|$)/) !== undefined;
  const { at } = cursor;
  const name = cursor.take(/^\S+/);
  if (name === undefined) throw caretError('Syntax error', invocation);
  const isKnown = name === '*' ? kd.aliases.all.length > 0 : kd.aliases.remove(plainName(name));
  if (name === '*') kd.aliases.clear();
  if (!isKnown && !isQuiet) throw cursor.error('No information found error', at + name.length);
}

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
