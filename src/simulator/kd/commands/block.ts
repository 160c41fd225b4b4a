import { caretError, type Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import type { Command } from './command';

/** `.block { … }`, and `.catch { … }`: an error in it ends the block and not the line. */
export const blockCommands: readonly Command[] = [
  {
    name: /^\.block(?=\s|\{|$)/i,
    run: (kd, invocation) => kd.run(onlyBlock(invocation), invocation.column),
  },
  { name: /^\.catch(?=\s|\{|$)/i, run: runCaught },
];

function runCaught(kd: Kd, invocation: Invocation): CommandOutcome {
  const body = onlyBlock(invocation);
  let outcome: CommandOutcome = 'done';
  const failure = kd.attempt(() => {
    outcome = kd.run(body, invocation.column);
  });
  if (failure) kd.print(failure.message);
  return outcome;
}

function onlyBlock(invocation: Invocation): string {
  const { body, rest } = takeBlock(invocation.argument, invocation);
  if (rest !== '') throw caretError('Extra character error', invocation);
  return body;
}

/** The commands between the braces that the text begins with, and what follows them. */
export function takeBlock(
  text: string,
  invocation: Invocation,
): { readonly body: string; readonly rest: string } {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') depth -= 1;
    else if (depth === 0) break;
    if (depth === 0) return { body: text.slice(1, index), rest: text.slice(index + 1).trim() };
  }
  throw caretError('Syntax error', invocation);
}
