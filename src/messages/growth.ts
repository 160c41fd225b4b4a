import type { Changes, Difference } from '../pool/growth/difference';
import type { Reading } from '../pool/growth/reading';
import { COLUMNS } from './lists';
import { counted } from './words';

const HOUR = 3_600_000;

/** Milliseconds that the target ran between two readings; no number where its clock was not read. */
export const ranBetween = (before: Reading, after: Reading): number =>
  (after.uptime ?? Number.NaN) - (before.uptime ?? Number.NaN);

/** @param whose what follows the word hours */
export function hoursText(time: number, whose: string): string {
  const hours = time / HOUR;
  return `${hours < 10 ? hours.toFixed(2) : hours.toFixed(1)} hours ${whose}`;
}

export const RAN = 'that the target ran';

/** Why nothing is subtracted. */
export const notSubtracted = (
  { kind }: Exclude<Difference, Changes>,
  before: Reading,
  after: Reading,
): string =>
  `${before.name} and ${after.name}: ${kind === 'otherBoot' ? 'another boot' : 'one is of a session'}, so nothing is subtracted.`;

/** @param kind what there is none of */
export const noneLike = (kind: string, given: string): string =>
  `There is no ${kind} ${JSON.stringify(given)}.`;

const ONE_MORE = 'g, wait, break in, and dx @$pool.snapshot() again.';

export const snapshotFirst = `First dx @$pool.snapshot(), then ${ONE_MORE}`;

export const noTables = 'The tables of the tag tracker cannot be read; types of nt may be missing.';

export const snapshotTaken = (name: string, tags: number, isFirst: boolean): string =>
  `Snapshot ${JSON.stringify(name)}: ${counted(tags, 'tag')}. ${
    isFirst ? `Then ${ONE_MORE}` : 'dx -g @$pool.diff() shows what changed.'
  }`;

export function diffTitle(changes: Changes, before: Reading, after: Reading): string {
  const { boot, isAtLeast, rows, incomparable } = changes;
  const ran = ranBetween(before, after);
  return [
    `${counted(rows.length, 'tag')} (bytes) from ${before.name} to ${after.name}`,
    ...(ran > 0 ? [hoursText(ran, RAN)] : []),
    ...(incomparable.length > 0 ? [`${counted(incomparable.length, 'tag')} only in one`] : []),
    ...(boot === 'unknown' ? ['boot unknown'] : []),
    ...(isAtLeast ? ['Allocs and Frees at least so many'] : []),
    COLUMNS,
  ].join('; ');
}
