/** One command of a command line, and where it began. */
export interface CommandText {
  readonly text: string;
  /** Offset in the line as typed. */
  readonly column: number;
}

/**
 * Takes a line as typed apart at its semicolons. One inside double quotes or braces separates
 * nothing; inside single quotes it does, which is why a tag that holds one cannot be typed as a
 * character constant. A command that begins with `*` is a comment to the end of the line, and `as`
 * takes all that stands behind it.
 */
export function splitCommands(line: string): readonly CommandText[] {
  const commands: CommandText[] = [];
  let start = 0;
  for (const end of [...separators(line), line.length]) {
    const text = line.slice(start, end);
    const trimmed = text.trim();
    const column = start + (text.length - text.trimStart().length);
    if (trimmed.startsWith('*')) return commands;
    if (/^as\s/.test(trimmed)) return [...commands, { text: line.slice(column), column }];
    if (trimmed !== '' && !isRemark(trimmed)) commands.push({ text: trimmed, column });
    start = end + 1;
  }
  return commands;
}

/** `$$ text`; `$$><file`, `$$>a<file` and `$$<file` run files. */
const isRemark = (text: string): boolean => /^\$\$(?!>?<|>a<)/.test(text);

/** Offsets of the semicolons that stand outside quotes and braces. */
function separators(line: string): readonly number[] {
  const found: number[] = [];
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (quoted && character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ';' && depth <= 0) found.push(index);
  }
  return found;
}
