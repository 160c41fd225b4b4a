import { type Address, parseAddress } from '../../pool/values/address';
import { skipBlanks } from '../lines/scan';

/** What the first line of a stop says. */
export type StopOpening =
  | { readonly kind: 'breakInstruction' }
  | { readonly kind: 'manualBreak' }
  | { readonly kind: 'breakpoint'; readonly number: number }
  | {
      readonly kind: 'bugcheck';
      readonly code: number;
      readonly parameters: readonly Address[];
    }
  | { readonly kind: 'other'; readonly event: string }
  | { readonly kind: 'targetGone'; readonly event: string };

/** First line of a stop at a break instruction, ours or a person's. */
export const BREAK_INSTRUCTION = 'Break instruction exception - code 80000003 (first chance)';

/**
 * The target may have printed text without a line end right before it. A blank before it is that of
 * `Last event: ` or of a user-mode process, `(153c.5d0): `.
 */
const GLUED_BREAK = /(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/;

/** `Mon Nov 30 11:47:46.116 2026 (UTC + 0:00): `, before the event after `.echotimestamps 1`. */
const TIMESTAMP =
  /[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{12} \d{4} \(UTC [-+] \d{1,2}:\d\d\): /;

/** The words that every such time ends with. */
const ZONE = ' (UTC ';

/** Longer lines open no stop. */
const LONGEST_OPENING = 256;

/** What is said when nothing will answer any more; loosely, as wordings differ. */
const GONE = [
  /^Shutdown occurred\b/,
  /^The transport connection between host kernel debugger and target Windows seems lost/,
  /\bNo runnable debuggees\b/i,
  /^Debuggee (is )?not connected\b/i,
];

/**
 * Tells whether the line is the first of a stop. The prefix of user-mode breaks
 * (`(153c.5d0): Break instruction …`) makes them an event of another kind.
 */
export function openingOf(line: string): StopOpening | undefined {
  if (line.length > LONGEST_OPENING || !mayOpen(line)) return undefined;
  const text = withoutTime(line.trim());
  if (GLUED_BREAK.test(text)) return { kind: 'breakInstruction' };
  if (text.startsWith('Breakpoint ')) {
    const number = /^Breakpoint (\d{1,9}) hit$/.exec(text)?.[1];
    return number === undefined ? undefined : { kind: 'breakpoint', number: Number(number) };
  }
  if (text.startsWith('*** Fatal System Error: ')) return bugcheck(text);
  if (/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(text)) {
    return { kind: 'other', event: text };
  }
  return GONE.some((words) => words.test(text)) ? { kind: 'targetGone', event: text } : undefined;
}

/** Whether the first character, or the words before an exception code, leave it possible. */
const mayOpen = (line: string): boolean =>
  'B*STND^'.includes(line.charAt(skipBlanks(line, 0))) ||
  line.includes(' - code ') ||
  line.includes(ZONE);

/** The target's own text may stand right before the time. */
function withoutTime(text: string): string {
  const time = text.includes(ZONE) ? TIMESTAMP.exec(text) : null;
  return time ? text.slice(time.index + time[0].length) : text;
}

/** `*** Fatal System Error: 0x000000c4`, older ones with the parameters on the same line. */
function bugcheck(text: string): StopOpening | undefined {
  const code = /^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(text)?.[1];
  if (code === undefined) return undefined;
  return { kind: 'bugcheck', code: Number.parseInt(code, 16), parameters: parametersIn(text) };
}

/** `(0x000000D2,0x9655D4A8,0x9655D468,0x000000B0)`; none where the line ends in no such list. */
export function parametersIn(line: string): readonly Address[] {
  const list = /\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(line.trim())?.[1];
  const read: Address[] = [];
  for (const text of list?.split(',') ?? []) {
    const address = parseAddress(text.trim());
    if (address) read.push(address);
  }
  return read;
}
