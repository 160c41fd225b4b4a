import type { EventFilter } from './event-filters';

/** Prints what `sx` lists: the groups with an empty line between them. */
export function printEventFilters(groups: readonly (readonly EventFilter[])[]): string[] {
  const lines: string[] = [];
  groups.forEach((group, index) => {
    if (index > 0) lines.push('');
    for (const filter of group) lines.push(...printRows(filter));
  });
  return lines;
}

function printRows({
  code,
  title,
  status,
  handled,
  command,
  secondCommand,
}: EventFilter): readonly string[] {
  const told = handled === undefined ? [] : [handled ? 'handled' : 'not handled'];
  const row = [code.padStart(4, ' '), title, ...(status ? [status] : []), ...told].join(' - ');
  return [row, ...commandRow('Command', command), ...commandRow('Second command', secondCommand)];
}

const commandRow = (what: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`       ${what}: "${text.replace(/["\\]/g, '\\$&')}"`];
