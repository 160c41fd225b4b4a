import { LONGEST_LINE } from '../lines/scan';

/** What `.lastevent` answers. */
export interface LastEventReport {
  /** `Break instruction exception - code 80000003 (first chance)`, `Hit breakpoint 1`. */
  readonly event: string;
  /**
   * The debugger's clock at the event, as text: another one at each event. Absent where the debugger
   * has no last event, as after a switch of processors.
   */
  readonly time?: string;
}

/**
 *     Last event: Break instruction exception - code 80000003 (first chance)
 *       debugger time: Mon Nov 30 18:06:03.683 2026 (UTC + 0:00)
 *
 *     Last event: <no event>
 *
 * @returns undefined when the lines do not tell
 */
export function parseLastEvent(lines: readonly string[]): LastEventReport | undefined {
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const event = first(short, /^Last event: (.+)$/);
  if (event === undefined) return undefined;
  const time = first(short, /^debugger time: (.+)$/);
  return time === undefined ? { event } : { event, time };
}

function first(lines: readonly string[], form: RegExp): string | undefined {
  for (const line of lines) {
    const found = form.exec(line.trim())?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
