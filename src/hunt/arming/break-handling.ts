import type { EventFilter } from '../../text/stops/event-filters';
import { parseEventFilters } from '../../text/stops/event-filters.parse';
import { type FilterRemedy, listFilters } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';

/** What the debugger does when the target comes to a break instruction, which every hit is. */
export type BreakHandling =
  | { readonly kind: 'stops' }
  | PassedBreaks
  | /** The debugger's list does not tell. */ { readonly kind: 'unknown' };

/** The machine would not stand at hits, or not outlive them. */
export interface PassedBreaks {
  readonly kind: 'breaksPassed';
  /** What is wrong, and with it how it is put right. */
  readonly what: FilterRemedy;
  /** The setting as the debugger lists it. */
  readonly setting: string;
}

/** Reads what the user has set for break instructions. */
export function readBreakHandling(reader: Reader): BreakHandling {
  const filters = parseEventFilters(answerOf(reader, listFilters));
  const find = (code: string) => filters.find((filter) => filter.code === code);
  const stop = find('bpe');
  const handling = find('bpec') ?? stop;
  if (!stop?.status) return { kind: 'unknown' };
  const { command } = stop;
  if (command !== undefined && mayResume(command)) return passed('command', command);
  if (stop.status !== 'break') return passed('status', rowOf(stop));
  if (handling?.handled === false) return passed('handling', rowOf(handling));
  return { kind: 'stops' };
}

const passed = (what: FilterRemedy, setting: string): PassedBreaks => ({
  kind: 'breaksPassed',
  what,
  setting,
});

const rowOf = ({ code, title, status, handled }: EventFilter): string =>
  [code, title, status, handled === false ? 'not handled' : undefined].filter(Boolean).join(' - ');

/** Commands that only show something, and what stands around them. */
const SHOWS =
  /^(?:\.(?:echo|printf|if|elsif|else|block|catch|lastevent|time|echotime)|k[bcnpv]*|d[abcdpqsuw]+|r|rm|ln|lm\w*|u|ub|uf|x|\?|vertarget)(?![\w!])/i;

/** Whether a command may let the target run: anything may that is not known to show only. */
const mayResume = (command: string): boolean =>
  command
    .split(/[;{}]/)
    .map((part) => part.trim())
    .some((part) => part !== '' && !SHOWS.test(part));
