import { caretError } from '../failures';
import { formatPrintf } from '../printf';
import { type Command, command } from './command';

/** Text that command programs print. */
export const printingCommands: readonly Command[] = [
  command(/^\.echo(?=\s|$)/i, (kd, { argument }) => {
    kd.print(argument.replace(/^"(.*)"$/, '$1'));
  }),
  command(/^\.printf(?=\s)/i, (kd, invocation) => {
    const plain = invocation.argument.replace(/^(?:\/\w+\s+)+/, '');
    const found = /^"((?:[^"\\]|\\.)*)"\s*(?:,\s*(.*))?$/s.exec(plain);
    if (found?.[1] === undefined) throw caretError('Syntax error', invocation);
    const values: bigint[] = [];
    for (let rest = found[2] ?? ''; rest !== ''; ) {
      const next = kd.evaluatePrefix(rest);
      values.push(next.value);
      rest = next.rest.replace(/^,\s*/, '');
    }
    kd.output.write(formatPrintf(found[1], values, kd));
  }),
];
