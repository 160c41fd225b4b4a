import type { BreakStatus, EventFilter as EventFilterRow } from '../../../text/stops/event-filters';
import { printEventFilters } from '../../../text/stops/event-filters.print';
import type { EventFilter } from '../event-filters';
import { expressionError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

const statuses: Readonly<Record<string, BreakStatus>> = {
  sxe: 'break',
  sxd: 'second-chance break',
  sxn: 'output',
  sxi: 'ignore',
};

/** How the debugger reacts to exceptions and events. */
export const eventCommands: readonly Command[] = [
  command(/^sxr$/i, (kd) => {
    kd.filters.reset();
    kd.print('sx state reset to defaults');
  }),
  command(/^sx$/i, (kd) => {
    const all = kd.filters.all.flatMap((filter) => rows(filter));
    const other = all.filter(({ code }) => code === '*');
    const named = all.filter(({ code }) => code !== '*');
    const exceptions = named.findIndex(({ handled }) => handled !== undefined);
    const groups = [named.slice(0, exceptions), named.slice(exceptions), other];
    for (const line of printEventFilters(groups)) kd.print(line);
  }),
  command(/^sx[-dein](?=\s|$)/i, change),
];

/** Handling has a row of its own where it has a code of its own. */
function rows(filter: EventFilter): readonly EventFilterRow[] {
  const { code, title, status, exception, handled, handling, command, second } = filter;
  const commands = { command: command || undefined, secondCommand: second || undefined };
  if (!exception) return [{ code, title, status, ...commands }];
  if (handling === undefined) return [{ code, title, status, handled, ...commands }];
  return [
    { code, title, status, ...commands },
    { code: handling, title: `${title} continue`, handled },
  ];
}

const unescaped = (text: string): string => text.replace(/\\(["\\])/g, '$1');

const OPTION = /-(c2?)\s*"((?:[^"\\]|\\.)*)"/g;

/** `sxe -c "dx @$scriptContents.hit(); g" bpe` */
function change(kd: Kd, { name, argument }: Invocation): void {
  const commands = new Map([...argument.matchAll(OPTION)].map(([, key, text = '']) => [key, text]));
  const rest = argument.replace(OPTION, '').replace(/(^|\s)-h(?=\s|$)/, ' ');
  const code = rest.trim().toLowerCase();
  if (code === '') throw expressionError('Numeric expression missing from', '');
  const filter = kd.filters.get(code);
  if (!filter) throw expressionError("Couldn't resolve error at", rest.trim());
  const [command, second] = [commands.get('c'), commands.get('c2')];
  if (command !== undefined) kd.filters.change(code, { command: unescaped(command) });
  if (second !== undefined) kd.filters.change(code, { second: unescaped(second) });
  const status = statuses[name];
  if (status === undefined) return;
  const isHandling = filter.handling === code || /(^|\s)-h(\s|$)/.test(argument);
  kd.filters.change(code, isHandling ? { handled: status === 'break' } : { status });
}
