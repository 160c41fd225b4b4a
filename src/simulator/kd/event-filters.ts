import type { BreakStatus } from '../../text/stops/event-filters';

export interface EventFilter {
  /** `av`, `bpe`, `ld`. */
  readonly code: string;
  readonly title: string;
  readonly exception: boolean;
  readonly status: BreakStatus;
  /** Exceptions: what the target is told when execution resumes. */
  readonly handled: boolean;
  /** The code under which {@link handled} is listed and changed, where it is one of its own. */
  readonly handling?: string;
  /** Run at the first chance; empty for none. */
  readonly command: string;
  /** Run at the second chance, which a kernel does not give; empty for none. */
  readonly second: string;
}

const event = (code: string, title: string, status: BreakStatus = 'ignore'): EventFilter => ({
  code,
  title,
  status,
  exception: false,
  handled: false,
  command: '',
  second: '',
});

const exception = (
  code: string,
  title: string,
  status: BreakStatus = 'break',
  handled = false,
): EventFilter => ({ ...event(code, title, status), exception: true, handled });

/** An exception whose handling is a filter of its own. */
const divided = (code: string, title: string, handling: string, handled = true): EventFilter => ({
  ...exception(code, title, 'break', handled),
  handling,
});

const SECOND = 'second-chance break';

const defaults: readonly EventFilter[] = [
  event('ct', 'Create thread'),
  event('et', 'Exit thread'),
  event('cpr', 'Create process'),
  event('epr', 'Exit process'),
  event('ld', 'Load module', 'output'),
  event('ud', 'Unload module'),
  event('ser', 'System error'),
  event('ibp', 'Initial breakpoint'),
  event('iml', 'Initial module load'),
  event('out', 'Debuggee output', 'output'),
  exception('av', 'Access violation'),
  exception('asrt', 'Assertion failure'),
  exception('aph', 'Application hang'),
  divided('bpe', 'Break instruction exception', 'bpec'),
  exception('eh', 'C++ EH exception', SECOND),
  exception('clr', 'CLR exception', SECOND),
  exception('clrn', 'CLR notification exception', SECOND, true),
  divided('cce', 'Control-Break exception', 'cc'),
  divided('cce', 'Control-C exception', 'cc'),
  exception('dm', 'Data misaligned'),
  exception('dbce', 'Debugger command exception', 'ignore', true),
  exception('gp', 'Guard page violation'),
  exception('ii', 'Illegal instruction', SECOND),
  exception('ip', 'In-page I/O error'),
  exception('dz', 'Integer divide-by-zero'),
  exception('iov', 'Integer overflow'),
  divided('ch', 'Invalid handle', 'hc', false),
  exception('lsq', 'Invalid lock sequence'),
  exception('isc', 'Invalid system call'),
  exception('3c', 'Port disconnected', SECOND),
  exception('svh', 'Service hang'),
  divided('sse', 'Single step exception', 'ssec'),
  exception('sbo', 'Security check failure or stack buffer overrun'),
  exception('sov', 'Stack overflow'),
  exception('vs', 'Verifier stop'),
  exception('vcpp', 'Visual C++ exception', 'ignore', true),
  exception('wkd', 'Wake debugger'),
  exception('rto', 'Windows Runtime Originate Error', SECOND),
  exception('rtt', 'Windows Runtime Transform Error', SECOND),
  exception('wob', 'WOW64 breakpoint', 'break', true),
  exception('wos', 'WOW64 single step exception', 'break', true),
  exception('*', 'Other exception', SECOND),
];

/** What the debugger does at events of the target. */
export class EventFilters {
  #filters: readonly EventFilter[] = defaults;

  reset(): void {
    this.#filters = defaults;
  }

  get all(): readonly EventFilter[] {
    return this.#filters;
  }

  /** The filter of an event, also by the code of its handling. */
  get(code: string): EventFilter | undefined {
    return this.#filters.find((filter) => filter.code === code || filter.handling === code);
  }

  change(
    code: string,
    change: Partial<Pick<EventFilter, 'status' | 'handled' | 'command' | 'second'>>,
  ): void {
    this.#filters = this.#filters.map((filter) =>
      filter.code === code || filter.handling === code ? { ...filter, ...change } : filter,
    );
  }
}
