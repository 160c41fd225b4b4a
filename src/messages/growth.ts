import type { Changes } from '../pool/growth/difference';
import type { Growth } from '../pool/growth/growth';
import type { Reading } from '../pool/growth/reading';
import type { Trend } from '../pool/growth/trend';
import { COLUMNS } from './lists';
import { counted } from './words';

const HOUR = 3_600_000;

/** Milliseconds that the target ran between two readings; 0 where its clock was not read. */
export const ranBetween = (before: Reading, after: Reading): number =>
  before.uptime === undefined || after.uptime === undefined ? 0 : after.uptime - before.uptime;

export const TRENDS: { readonly [kind in Trend]: string } = {
  few: '',
  flat: 'flat',
  step: 'one step',
  steady: 'steady growth',
  falling: 'falling',
  sawtooth: 'saw-tooth',
  uneven: 'uneven',
};

/**
 * @param time in milliseconds
 * @param whose what follows the word hours
 */
export const hoursText = (time: number, whose: string): string =>
  `${(time / HOUR).toFixed(2)} hours ${whose}`;

export const RAN = 'that the target ran';
export const BY_DEBUGGER = "by the debugger's clock";

/** Why nothing is subtracted. */
export const otherBoot = (before: Reading, after: Reading): string =>
  `${before.name} and ${after.name}: another boot, so nothing is subtracted.`;

/** @param kind what there is none of */
export const noneLike = (kind: string, given: string): string =>
  `There is no ${kind} ${JSON.stringify(given)}.`;

const ONE_MORE = 'g, wait, break in, and dx @$pool.snapshot() again.';

export const snapshotFirst = `First dx @$pool.snapshot(), then ${ONE_MORE}`;

export const noTables = 'The tag tracker cannot be read; types of nt may be missing.';

export const snapshotTaken = (name: string, tags: number, isFirst: boolean): string =>
  `Snapshot ${JSON.stringify(name)}: ${counted(tags, 'tag')}. ${
    isFirst ? `Then ${ONE_MORE}` : 'dx -g @$pool.diff() shows what changed.'
  }`;

const bootText = (boot: Changes['boot']): readonly string[] =>
  boot === 'unknown' ? ['boot unknown'] : [];

export function diffTitle(changes: Changes, before: Reading, after: Reading): string {
  const { boot, isAtLeast, rows, incomparable } = changes;
  const ran = ranBetween(before, after);
  return [
    `${counted(rows.length, 'tag')} (bytes) from ${before.name} to ${after.name}`,
    ...(ran > 0 ? [hoursText(ran, RAN)] : []),
    ...(incomparable.length > 0 ? [`${counted(incomparable.length, 'tag')} only in one`] : []),
    ...bootText(boot),
    ...(isAtLeast ? ['Allocs and Frees at least so many'] : []),
    COLUMNS,
  ].join('; ');
}

export function growthTitle({ rows, readings, leftOut, boot, hours, by }: Growth): string {
  const whose = by === 'uptime' ? RAN : BY_DEBUGGER;
  return [
    `${counted(rows.length, 'tag')} (bytes) over ${counted(readings.length, 'snapshot')}`,
    ...(hours ? [hoursText(hours * HOUR, whose)] : []),
    ...(leftOut > 0 ? [`${leftOut} of another boot`] : []),
    ...bootText(boot),
    COLUMNS,
  ].join('; ');
}
