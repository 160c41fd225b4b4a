import { LONGEST_LINE } from '../lines/scan';
import { BREAK_STATUSES, type EventFilter } from './event-filters';

/**
 * Reads what `sx` lists:
 *
 *       ld - Load module - output
 *       av - Access violation - break - not handled
 *      bpe - Break instruction exception - second-chance break
 *            Command: ".echo \"hit\";g"
 *     bpec - Break instruction exception continue - handled
 *                c0001234 - break - not handled
 *
 * Lines of anything else are passed over.
 */
export function parseEventFilters(lines: readonly string[]): EventFilter[] {
  const filters: EventFilter[] = [];
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    const command = /^\s+(Command|Second command): "(.*)"\s*$/.exec(line);
    const last = command ? filters.pop() : undefined;
    if (command && last) filters.push(withCommand(last, command[1], command[2]));
    const filter = command ? undefined : parseRow(line);
    if (filter) filters.push(filter);
  }
  return filters;
}

function withCommand(filter: EventFilter, kind?: string, quoted = ''): EventFilter {
  const text = quoted.replace(/\\(["\\])/g, '$1');
  return kind === 'Command' ? { ...filter, command: text } : { ...filter, secondCommand: text };
}

function parseRow(line: string): EventFilter | undefined {
  const [code = '', ...words] = line.trim().split(' - ');
  if (!/^(?:[a-z0-9]{1,8}|\*)$/i.test(code)) return undefined;
  const handled = { handled: true, 'not handled': false }[words[words.length - 1] ?? ''];
  if (handled !== undefined) words.pop();
  const status = BREAK_STATUSES.find((name) => name === words[words.length - 1]);
  if (status) words.pop();
  if (handled === undefined && !status) return undefined;
  const [title = '', ...rest] = words;
  return rest.length > 0 ? undefined : { code, title, status, handled };
}
