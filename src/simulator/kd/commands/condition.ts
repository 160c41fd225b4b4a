import { caretError, type Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import { takeBlock } from './block';
import type { Command } from './command';

/** `.if (condition) { … } .elsif (condition) { … } .else { … }` */
export const conditionCommands: readonly Command[] = [{ name: /^\.if(?=\s|\()/i, run: choose }];

function choose(kd: Kd, invocation: Invocation): CommandOutcome {
  let rest = invocation.argument;
  for (;;) {
    const condition = kd.evaluatePrefix(rest);
    const block = takeBlock(condition.rest, invocation);
    if (condition.value !== 0n) return kd.run(block.body, invocation.column);
    if (block.rest === '') return 'done';
    const next = /^\.(elsif|else)(?=[\s({])/i.exec(block.rest);
    if (!next?.[1]) throw caretError('Syntax error', invocation);
    rest = block.rest.slice(next[0].length).trim();
    if (next[1].toLowerCase() === 'else') {
      return kd.run(takeBlock(rest, invocation).body, invocation.column);
    }
  }
}
