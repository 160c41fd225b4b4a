import { isDigit, skipBlanks, skipDigits } from './scan';

/** A kernel debugger's prompt with what was typed behind it: `1: kd> kvn`. */
export interface Prompt {
  /** Number of the current processor; absent on machines with one. */
  readonly processor?: number;
  /** What stands behind the prompt, trimmed. */
  readonly command: string;
}

/**
 * Reads `kd> `, `0: kd> `, `15: kd> `, `lkd> `, `1: kd:x86> `.
 * @returns undefined for any other line.
 */
export function parsePrompt(line: string): Prompt | undefined {
  const start = skipBlanks(line, 0);
  if (!isPromptStart(line.charCodeAt(start))) return undefined;
  const digits = skipDigits(line, start);
  const name = digits > start ? nameBehindProcessor(line, start, digits) : start;
  if (name < 0) return undefined;
  const rest = /^l?kd(?::\w{1,8})?>(.*)$/.exec(line.slice(name));
  if (!rest) return undefined;
  const command = (rest[1] ?? '').trim();
  return digits > start ? { processor: Number(line.slice(start, digits)), command } : { command };
}

const isPromptStart = (code: number): boolean =>
  isDigit(code) || code === 0x6b /* k */ || code === 0x6c; /* l */

/** Index of `kd` in `1: kd>`, or -1. Machines have at most four digits of processors. */
function nameBehindProcessor(line: string, start: number, digits: number): number {
  if (digits - start > 4 || line.charCodeAt(digits) !== 0x3a /* : */) return -1;
  return skipBlanks(line, digits + 1);
}
