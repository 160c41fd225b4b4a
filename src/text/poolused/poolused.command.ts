/** What `!poolused` was asked for. */
export interface PoolUsedCommand {
  /** Bit 3: the pool of the session. */
  readonly isSession: boolean;
  /** Only tags that fit; absent where all were asked for. */
  readonly pattern?: string;
  /** It was to show so many lines at most, or something else that is not documented. */
  readonly isPart: boolean;
}

/** `0: kd> .time; !poolused 2 Ab*`: the command as typed behind the prompt, among others. */
const COMMAND = /(?:^|;)\s*!(?:\w+\.)?poolused\b([^;]*)/gi;

/**
 * Reads a command line.
 * @returns undefined where it holds none, or several, of which nobody knows which one is meant
 * @see Microsoft, "!poolused": flags, then a tag, with `*` and `?`, upper and lower case told apart
 */
export function parsePoolUsedCommand(line: string): PoolUsedCommand | undefined {
  const [found, ...others] = [...allMatches(line)];
  if (found === undefined || others.length > 0) return undefined;
  const words = found.split(/\s+/).filter((word) => word !== '');
  const flags = /^(?:0x)?[0-9a-f]{1,2}$/i.test(words[0] ?? '0') ? words.shift() : undefined;
  const isSession = (Number.parseInt(flags ?? '0', 16) & 8) !== 0;
  const [pattern, more] = words;
  if (pattern === undefined) return { isSession, isPart: false };
  // `Abc` is neither the tag "Abc " nor known to be a pattern; `/t20` limits the lines.
  const isPattern = more === undefined && /^[^/"]{4}$|^[^/"]*\*[^/"]*$/.test(pattern);
  return isPattern ? { isSession, pattern, isPart: false } : { isSession, isPart: true };
}

function* allMatches(line: string): Iterable<string> {
  COMMAND.lastIndex = 0;
  for (let found = COMMAND.exec(line); found; found = COMMAND.exec(line)) yield found[1] ?? '';
}
