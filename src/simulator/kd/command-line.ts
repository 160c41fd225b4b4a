/** One command of a command line, and where it began. */
export interface CommandText {
  readonly text: string;
  /** Offset in the line as typed. */
  readonly column: number;
}

/** Commands that take blocks of others: their braces and parentheses hold together what is within. */
const WITH_BLOCKS = /^\.(?:if|elsif|else|while|for|foreach|do|block|catch)\b/i;

/** What continues an `.if` behind a semicolon. */
const OTHERWISE = /^[\s;]*\.(?:elsif|else)\b/i;

/** Commands with an expression, in which single quotes hold a constant together. */
const WITH_CONSTANTS =
  /^(?:\?|(?:[defsr]|e[abdpqwuz]{1,2}|d[a-z]{1,2})(?=[\s.@])|\.(?:formats|printf)\b)/i;

/** `as`, `j`, `$<` and texts of `$u0` take all that stands behind them. */
const TO_THE_END = /^(?:as\s|j\s|\$>?<|r\s+\$\.u)/;

/**
 * Takes a line as typed apart at its semicolons. One inside double quotes separates nothing, inside
 * single quotes only where no expression is expected: a tag that holds one can be typed as a
 * character constant. A command that begins with `*` is a comment to the end of the line.
 */
export function splitCommands(line: string): readonly CommandText[] {
  const commands: CommandText[] = [];
  for (let start = 0; start < line.length; ) {
    const column = start + (/^[\s;]*/.exec(line.slice(start))?.[0].length ?? 0);
    const rest = line.slice(column);
    if (rest === '' || rest.startsWith('*')) break;
    const end = column + lengthOf(rest);
    const text = line.slice(column, end);
    const isWhole = /^as\s/.test(text);
    if (!isRemark(text)) commands.push({ text: isWhole ? text : text.trimEnd(), column });
    start = end + 1;
  }
  return commands;
}

/** `$$ text`; `$$><file`, `$$>a<file` and `$$<file` run files. */
const isRemark = (text: string): boolean => /^\$\$(?!>?<|>a<)/.test(text);

/** Characters of the command that the text begins with. */
function lengthOf(text: string): number {
  if (TO_THE_END.test(text)) return text.length;
  if (!WITH_BLOCKS.test(text)) return separator(text, WITH_CONSTANTS.test(text) ? `"'` : '"');
  let end = separator(text, '');
  while (/^\.if\b/i.test(text) && OTHERWISE.test(text.slice(end))) {
    end += 1 + separator(text.slice(end + 1), '');
  }
  return end;
}

/**
 * The first semicolon outside quotes, or outside braces and parentheses where there are no quotes.
 */
function separator(text: string, quotes: string): number {
  let quote = '';
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (quote === '"' && character === '\\') index += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (quotes.includes(character)) quote = character;
    else if (quotes === '' && '{('.includes(character)) depth += 1;
    else if (quotes === '' && '})'.includes(character)) depth -= 1;
    else if (character === ';' && depth <= 0) return index;
  }
  return text.length;
}
