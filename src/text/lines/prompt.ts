/** A kernel debugger's prompt with what was typed behind it: `1: kd> kvn`. */
export interface Prompt {
  /** Number of the current processor; absent on machines with one. */
  readonly processor?: number;
  /** What stands behind the prompt, trimmed. */
  readonly command: string;
}

/** Machines have at most four digits of processors. `16.0:` is said while 16-bit code runs. */
const PROMPT = /^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;

/**
 * Reads `kd> `, `0: kd> `, `15: kd> `, `lkd> `, `1: kd:x86> `, `16.0: kd:x86> `.
 * @returns undefined for any other line.
 */
export function parsePrompt(line: string): Prompt | undefined {
  const found = PROMPT.exec(line);
  if (!found) return undefined;
  const command = (found[2] ?? '').trim();
  return found[1] === undefined ? { command } : { processor: Number(found[1]), command };
}
