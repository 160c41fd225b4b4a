/** What `sxe`, `sxd`, `sxn` and `sxi` make of an event. */
export type BreakStatus = 'break' | 'second-chance break' | 'output' | 'ignore';

export interface EventFilter {
  /** `av`, `bpe`, `ld`. */
  readonly code: string;
  readonly title: string;
  readonly exception: boolean;
  readonly status: BreakStatus;
  /** Exceptions: what the target is told when execution resumes. */
  readonly handled: boolean;
  /** Run at the first chance; empty for none. */
  readonly command: string;
}

const event = (code: string, title: string, status: BreakStatus): EventFilter => ({
  code,
  title,
  status,
  exception: false,
  handled: false,
  command: '',
});

const exception = (code: string, title: string, status: BreakStatus, handled = false) => ({
  ...event(code, title, status),
  exception: true,
  handled,
});

const defaults: readonly EventFilter[] = [
  event('ct', 'Create thread', 'ignore'),
  event('et', 'Exit thread', 'ignore'),
  event('cpr', 'Create process', 'ignore'),
  event('epr', 'Exit process', 'ignore'),
  event('ld', 'Load module', 'output'),
  event('ud', 'Unload module', 'ignore'),
  event('ser', 'System error', 'ignore'),
  event('ibp', 'Initial breakpoint', 'ignore'),
  event('iml', 'Initial module load', 'ignore'),
  event('out', 'Debuggee output', 'output'),
  exception('av', 'Access violation', 'break'),
  exception('asrt', 'Assertion failure', 'break'),
  exception('aph', 'Application hang', 'break'),
  exception('bpe', 'Break instruction exception', 'break', true),
  exception('dz', 'Integer divide-by-zero exception', 'break'),
  exception('ii', 'Illegal instruction', 'second-chance break'),
  exception('sse', 'Single step exception', 'break', true),
  exception('wkd', 'Wake debugger', 'break'),
];

/** Codes that stand for the handling status of another exception. */
export const handlingCodes: ReadonlyMap<string, string> = new Map([
  ['bpec', 'bpe'],
  ['ssec', 'sse'],
]);

/** How the debugger reacts to events of the target. */
export class EventFilters {
  #filters = new Map<string, EventFilter>();

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#filters = new Map(defaults.map((filter) => [filter.code, filter]));
  }

  get all(): readonly EventFilter[] {
    return [...this.#filters.values()];
  }

  get(code: string): EventFilter | undefined {
    return this.#filters.get(code);
  }

  change(code: string, change: Partial<Pick<EventFilter, 'status' | 'handled' | 'command'>>): void {
    const filter = this.#filters.get(code);
    if (filter) this.#filters.set(code, { ...filter, ...change });
  }
}
