import type { UsageReading } from '../hunt/tracker/usage';
import { floorMark, huntSummary } from '../messages/coverage';
import { freedUnseen, goneLater } from '../messages/held-blocks';
import { MORE } from '../messages/lists';
import { counted, seconds } from '../messages/words';
import type { HuntRecord } from '../pool/books/hunt-record';

/**
 * Says how many rows there are and how much of what happened they stand for.
 * @param named what stands in the names of the rows
 */
export function huntTitle(
  hunts: readonly HuntRecord[],
  rows: number,
  noun: string,
  named: string,
): string {
  const summaries = hunts.map((hunt) => huntSummary(hunt) + floorMark(hunt));
  if (rows === 0) return [`no ${noun}`, ...summaries].join('; ');
  return [`${counted(rows, noun)} (${named})`, ...summaries, MORE].join('; ');
}

/**
 * @param rows blocks that are shown
 * @param count blocks that there are
 */
export function blocksTitle(hunts: readonly HuntRecord[], rows: number, count: number): string {
  const summaries = hunts.map((hunt) =>
    [huntSummary(hunt), freedUnseen(hunt), goneLater(hunt)].filter(Boolean),
  );
  const said = summaries.map((each) => each.join(', '));
  if (rows === 0) return ['no block', ...said].join('; ');
  const which = rows < count ? `the oldest ${rows} of ` : '';
  const order = `${which}${counted(count, 'block')} (address, call site), the oldest first`;
  return [order, ...said, MORE].join('; ');
}

export function usedTitle(reading: UsageReading, rows: number): string {
  const source = reading.isOfTables ? ' from the tag tracker' : '';
  const took = `read${source} in ${seconds(reading.seconds, reading.session)}`;
  const unread = reading.unread > 0 ? [`${counted(reading.unread, 'line')} not understood`] : [];
  const total = {
    missing: ['the listing was cut off before its end'],
    differs: ['the rows do not add up to its TOTAL'],
    whole: [],
  }[reading.total];
  const head = rows === 0 ? 'no tag fits' : `${counted(rows, 'tag')} (nonpaged/paged bytes)`;
  return [head, took, ...unread, ...total, ...(rows === 0 ? [] : [MORE])].join('; ');
}

export const topTitle = (rows: number): string =>
  `${counted(rows, 'row')}; keys of PoolMon: p nonpaged, pp paged, by t tag, a allocs, f frees, d diff, b bytes, m bytes per alloc: "pb"`;
