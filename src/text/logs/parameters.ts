import { parseStackRow } from '../stacks/stack.row';

/** The end of a parameter list, with what may stand behind it in a row. */
const PARAMETERS_END =
  /\)((?:\+0x[0-9a-f]+)?(?: \((?:FPO|CONV|Inline Function)[^)]*\))*(?: \[[^[\]]* @ \d+\])?\s*)$/i;

/**
 * `nt!Foo(int n = 0n5, void * p = 0x12)+0x66 [x.c @ 2]` without the values of its parameters: they
 * are of one call, and the name is of all.
 */
export function withoutParameters(line: string): string {
  if (!/ = |\(void\)/.test(line) || parseStackRow(line, 'frames') === undefined) return line;
  const end = PARAMETERS_END.exec(line);
  if (!end) return line;
  const open = opening(line, end.index);
  const inside = line.slice(open + 1, end.index);
  const isList = open > 0 && (inside.trim() === 'void' || inside.includes(' = '));
  return isList ? line.slice(0, open) + end[1] : line;
}

/** Index of the parenthesis that the one at `close` closes, or -1. */
function opening(line: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (line.charAt(at) === ')') depth++;
    else if (line.charAt(at) === '(' && --depth === 0) return at;
  }
  return -1;
}
