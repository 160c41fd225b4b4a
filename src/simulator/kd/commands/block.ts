import { Cursor } from '../cursor';
import { caretError, type Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import type { Command } from './command';

type Scope = 'loops' | 'catches';

/** Runs commands within a scope that `.break`, `.continue` or `.leave` may end. */
export function within(kd: Kd, scope: Scope, run: () => CommandOutcome): CommandOutcome {
  kd.around[scope] += 1;
  try {
    return run();
  } finally {
    kd.around[scope] -= 1;
  }
}

/** A command that ends blocks around it; outside of them it fails. */
const ending = (name: 'break' | 'continue' | 'leave', scope: Scope, outside: string): Command => ({
  name: new RegExp(`^\\.${name}(?=\\s|$)`, 'i'),
  run: (kd, invocation) => {
    if (kd.around[scope] > 0) return name;
    throw caretError(`.${name} ${outside} error`, invocation, name.length + 1);
  },
});

/** `.if`, `.block` and `.catch`, and what ends blocks before their end. */
export const blockCommands: readonly Command[] = [
  { name: /^\.if(?![\w])/i, run: choose },
  {
    name: /^\.(?:else|elsif)(?![\w])/i,
    run: (_, invocation) => {
      throw caretError('Syntax error', invocation, invocation.name.length);
    },
  },
  { name: /^\.block(?![\w])/i, run: (kd, invocation) => only(kd, invocation) },
  { name: /^\.catch(?![\w])/i, run: runCaught },
  ending('break', 'loops', 'outside of scope'),
  ending('continue', 'loops', 'outside of scope'),
  ending('leave', 'catches', 'outside of .catch'),
];

/** `.if (condition) { … } .elsif (condition) { … } .else { … }` */
function choose(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  let holds = cursor.value(kd) !== 0n;
  let outcome: CommandOutcome | undefined;
  for (;;) {
    const body = cursor.block();
    if (holds && outcome === undefined) outcome = kd.run(body, invocation.column);
    const next = cursor.take(/^(?:;\s*)?\.(elsif|else)(?!\w)/i)?.toLowerCase();
    if (next === undefined) break;
    const isOpen = outcome === undefined;
    if (next === 'elsif' && isOpen) holds = cursor.value(kd) !== 0n;
    else if (next === 'elsif') cursor.skip(cursor.rest.indexOf('{'));
    else holds = isOpen;
  }
  cursor.close();
  return outcome ?? 'done';
}

/** The commands between braces, and nothing behind them. */
function only(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const outcome = kd.run(cursor.block(), invocation.column);
  cursor.close();
  return outcome;
}

/** An error in `.catch` ends the block and not the line. */
function runCaught(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const body = cursor.block();
  const { loops } = kd.around;
  let outcome: CommandOutcome = 'done';
  kd.around.loops = 0;
  const failure = kd.attempt(() => {
    outcome = within(kd, 'catches', () => kd.run(body, invocation.column));
  });
  kd.around.loops = loops;
  if (failure) kd.print(failure.message);
  cursor.close();
  return (outcome as CommandOutcome) === 'leave' ? 'done' : outcome;
}
