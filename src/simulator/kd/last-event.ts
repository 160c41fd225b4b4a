import type { MachineStop } from '../kernel/machine';

/** The stop that brought the target back to the debugger. */
export interface LastEvent {
  readonly stop: MachineStop;
  /** Instruction pointer at the stop. */
  readonly ip: bigint;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Number of the debugger's breakpoint that was hit. */
  readonly breakpoint?: number;
  /** Another processor was chosen since: the debugger has no last event any more. */
  readonly isForgotten?: true;
}

/** What `.lastevent` says behind `Last event: `. */
export function eventText({ stop, breakpoint, isForgotten }: LastEvent): string {
  if (isForgotten) return '<no event>';
  switch (stop.kind) {
    case 'breakpoint':
      return `Hit breakpoint ${breakpoint ?? 0}`;
    case 'stepped':
      return 'Single step exception - code 80000004 (first chance)';
    case 'targetGone':
      return 'Target shutdown';
    default:
      return 'Break instruction exception - code 80000003 (first chance)';
  }
}

/** `Mon Nov 22 14:10:00.123 2021 (UTC + 0:00)`. */
export function debuggerTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [weekday, day, month, year] = date.toUTCString().replace(',', '').split(' ');
  const [, clock = ''] = /T(.*)Z/.exec(date.toISOString()) ?? [];
  return `${weekday} ${month} ${String(Number(day)).padStart(2, ' ')} ${clock} ${year} (UTC + 0:00)`;
}
