import { type BreakStatus, type EventFilter, handlingCodes } from '../event-filters';
import { caretError, type Invocation } from '../failures';
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
  command(/^sxr$/i, (kd) => kd.filters.reset()),
  command(/^sx$/i, (kd) => {
    for (const exception of [false, true]) {
      for (const filter of kd.filters.all.filter((each) => each.exception === exception)) {
        show(kd, filter);
      }
      kd.print();
    }
  }),
  command(/^sx[-dein](?=\s)/i, change),
];

/** ` bpe - Break instruction exception - break` */
function show(kd: Kd, { code, title, status, exception, handled, command }: EventFilter): void {
  const handling = exception ? ` - ${handled ? 'handled' : 'not handled'}` : '';
  kd.print(`${code.padStart(4, ' ')} - ${title} - ${status}${handling}`);
  if (command !== '') kd.print(`       Command: "${command}"`);
}

/** `sxe -c "dx @$scriptContents.hit(); g" bpe` */
function change(kd: Kd, invocation: Invocation): void {
  const { name, argument } = invocation;
  const attached = /-c2?\s*"((?:[^"\\]|\\.)*)"/.exec(argument)?.[1];
  const rest = argument.replace(/-c2?\s*"(?:[^"\\]|\\.)*"/g, '').replace(/(^|\s)-h(?=\s|$)/, ' ');
  const given = rest.trim().toLowerCase();
  const code = handlingCodes.get(given) ?? given;
  if (!kd.filters.get(code)) throw caretError('Syntax error', invocation);
  if (attached !== undefined) {
    kd.filters.change(code, { command: attached.replace(/\\(["\\])/g, '$1') });
  }
  const status = statuses[name];
  if (status === undefined) return;
  const handling = handlingCodes.has(given) || /(^|\s)-h(\s|$)/.test(argument);
  kd.filters.change(code, handling ? { handled: status === 'break' } : { status });
}
