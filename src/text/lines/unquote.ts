import { parseStackHeading } from '../stacks/stack.heading';
import { parseStackRow } from '../stacks/stack.row';
import { LONGEST_LINE, skipBlanks } from './scan';

/**
 * The line without what mails (`> `) and comments (`// `, `# `) put in front of quoted output.
 * A `#` also begins headings, and remarks that people write into their logs: those are left.
 */
export function unquoted(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  const start = skipBlanks(line, 0);
  switch (line.charAt(start)) {
    case '>':
      return unquoted(line.slice(quotesEnd(line, start)));
    case '/':
      return line.startsWith('// ', start) ? unquoted(line.slice(start + 3)) : line;
    case '#':
      return withoutComment(line, start);
    default:
      return line;
  }
}

/** Index behind all the `> ` of a mail that was answered many times. */
function quotesEnd(line: string, start: number): number {
  let quote = start;
  for (;;) {
    const end = quote + (line.charAt(quote + 1) === ' ' ? 2 : 1);
    quote = skipBlanks(line, end);
    if (line.charAt(quote) !== '>') return end;
  }
}

/** Whether the line is what somebody wrote into a log: `#` and words, no heading. */
export const isRemark = (line: string): boolean =>
  line.charAt(skipBlanks(line, 0)) === '#' && parseStackHeading(line) === undefined;

function withoutComment(line: string, start: number): string {
  if (line.length > 4096 || parseStackHeading(line)) return line;
  const rest = line.slice(start + 1);
  return parseStackRow(rest, 'frames') ? rest : line;
}
