import { Cursor } from '../cursor';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { printf } from '../printf';
import { type Command, command } from './command';

/** Text that command programs print. */
export const printingCommands: readonly Command[] = [
  command(/^\.echo(?=\s|$)/i, echo),
  command(/^\.printf(?=\s|$|")/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    let markup = false;
    while (cursor.rest.startsWith('/')) {
      const option = cursor.take(/^\/(D|o[deopsvw])(?=[\s"]|$)/);
      if (option === undefined) throw cursor.error('Syntax error', cursor.at + badOption(cursor));
      markup ||= option === 'D';
    }
    if (cursor.rest.startsWith('""')) {
      throw cursor.error('Non-empty string required', cursor.at + 1);
    }
    const format = cursor.quoted(true);
    printf(kd, cursor, format, markup);
    cursor.close();
  }),
];

/** How much of an option is understood: `/o` begins one, other letters do not. */
const badOption = ({ rest }: Cursor): number => (/^\/[oD]/.test(rest) ? 2 : 1);

/** A text in quotes loses them, and the blanks at its end; nothing prints nothing, a blank a line. */
function echo(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  if (!cursor.rest.startsWith('"')) {
    const isAlone = invocation.line.charAt(invocation.start + invocation.text.length) !== ' ';
    if (cursor.rest !== '' || !isAlone) kd.print(cursor.rest);
    return;
  }
  const { at } = cursor;
  const text = cursor.quoted();
  if (/^[^\s;]/.test(cursor.rest) && invocation.text[at + text.length + 2] !== ' ') {
    throw new Cursor(invocation).error('Malformed string', at + text.length + 1);
  }
  kd.print(text.trimEnd());
  cursor.close();
}
