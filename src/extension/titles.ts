import type { UsageReading } from '../hunt/tracker/usage';
import { floorMark, huntSummary } from '../messages/coverage';
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
  return `${counted(rows, noun)} (${named}); ${hunts.map((hunt) => huntSummary(hunt) + floorMark(hunt)).join('; ')}`;
}

export function usedTitle(reading: Extract<UsageReading, { kind: 'read' }>, rows: number): string {
  const took = `read in ${seconds(reading.seconds)}`;
  const unread = reading.unread > 0 ? [`${counted(reading.unread, 'line')} not understood`] : [];
  const total = {
    missing: ['the listing was cut off before its end'],
    differs: ['the rows do not add up to its TOTAL'],
    whole: [],
  }[reading.total];
  const head = `${counted(rows, 'tag')} (nonpaged/paged bytes)`;
  return [head, took, ...unread, ...total].join('; ');
}
