import type { Tag } from '../tags/tag';
import type { TagUsage } from '../tags/tag-usage';
import { sorted } from '../values/sorted';
import { differenceBetween } from './difference';
import { type InStep, pairsInStep } from './in-step';
import { type Clock, type Reading, wallTime } from './reading';
import { blocksOf, both, type Series, seriesOf } from './series';
import { type Point, slopesOf, type Trend, trendOf } from './trend';

/** How a tag moved over readings. Bytes and blocks are of both kinds of pool together. */
export interface TagGrowth {
  readonly text: string;
  readonly tag?: Tag;
  readonly description?: string;
  readonly trend: Trend;
  /** Readings that tell of the tag. */
  readonly readings: number;
  /** Bytes held at the last reading. */
  readonly held: number;
  /** Gained from the first reading that tells of it to the last one. */
  readonly bytes: number;
  readonly blocks: number;
  /** Bytes gained, of those held at first; absent where it held nothing. */
  readonly share?: number;
  /** Bytes an hour by Theil and Sen, rounded, and the quartiles of the slopes of all pairs. */
  readonly perHour?: { readonly median: number; readonly low: number; readonly high: number };
  /** Among all tags by bytes held at last, from 1 on. */
  readonly place: number;
  /** Frees since boot, of allocations since boot, in both pools, at the last reading. */
  readonly freed?: number;
}

/** Growth over readings of one run of the target. */
export interface Growth {
  /** Those that are compared, in order: behind the last restart, or the last listing of another table. */
  readonly readings: readonly Reading[];
  /** Readings before them. */
  readonly leftOut: number;
  readonly boot: 'same' | 'unknown';
  /** Hours from the first to the last of them; absent where they are not known. */
  readonly hours?: number;
  /** Whose hours: `uptime` is the target's own, without the time for which it was stopped. */
  readonly by?: Clock | 'uptime';
  /** Tags that grow steadily first, then by what they gained. Tags that never changed are left out. */
  readonly rows: readonly TagGrowth[];
  /** Tags that grow in step with each other. */
  readonly inStep: readonly InStep[];
}

const HOUR = 3_600_000;

/** @param all readings in the order in which they were taken */
export function growthOver(all: readonly Reading[]): Growth {
  const apart = withoutRepeats(all);
  const { readings, boot } = lastRun(apart);
  const { at, by } = axisOf(readings);
  const series = seriesOf(readings);
  const bySize = sorted(series, (a, b) => heldAtLast(b) - heldAtLast(a));
  const rows = bySize.map((each, n) => tagGrowth(each, n + 1, at, by !== undefined));
  const moved = rows.filter(({ trend, bytes, blocks }) =>
    trend === 'few' ? bytes !== 0 || blocks !== 0 : trend !== 'flat',
  );
  const isSteady = ({ trend }: TagGrowth) => Number(trend === 'steady');
  return {
    readings,
    leftOut: apart.length - readings.length,
    boot,
    ...(by && { hours: (at[at.length - 1] ?? 0) / HOUR, by }),
    rows: sorted(moved, (a, b) => isSteady(b) - isSteady(a) || b.bytes - a.bytes),
    inStep: pairsInStep(series),
  };
}

/** Between some the target has not run: of those the last one says all, or the last one of all tags. */
function withoutRepeats(all: readonly Reading[]): readonly Reading[] {
  const worth = ({ covers }: Reading, n: number) => n + (covers.kind === 'all' ? all.length : 0);
  return all.filter(
    (each, n) =>
      each.uptime === undefined ||
      all.every((other, m) => other.uptime !== each.uptime || worth(other, m) <= worth(each, n)),
  );
}

const bytesOf = ({ nonPaged, paged }: TagUsage): number => nonPaged.bytes + paged.bytes;

const heldAtLast = ({ uses, latest }: Series): number =>
  bytesOf(uses.filter((use) => use !== undefined).pop() ?? latest);

/** The readings behind the last restart, or behind the last one of another table. */
function lastRun(all: readonly Reading[]): Pick<Growth, 'readings' | 'boot'> {
  let boot: Growth['boot'] = 'same';
  let first = all.length - 1;
  for (; first > 0; first -= 1) {
    const [before, after] = all.slice(first - 1, first + 1);
    const difference = before && after && differenceBetween(before, after);
    if (difference?.kind !== 'changes') break;
    if (difference.boot === 'unknown') boot = 'unknown';
  }
  return { readings: all.slice(Math.max(0, first)), boot };
}

/** Where the readings stand in time, in milliseconds behind the first; by number where it is not known. */
interface Axis {
  readonly at: readonly number[];
  readonly by?: Growth['by'];
}

function axisOf(readings: readonly Reading[]): Axis {
  const [first] = readings;
  const start = first?.uptime;
  const ran = readings.map(({ uptime }) =>
    start === undefined || uptime === undefined ? undefined : uptime - start,
  );
  if (areRising(ran)) return { at: ran, by: 'uptime' };
  const passed = readings.map((each) => (each === first ? 0 : first && wallTime(first, each)));
  return areRising(passed) ? { at: passed, by: first?.clock } : { at: readings.map((_, n) => n) };
}

const areRising = (times: readonly (number | undefined)[]): times is readonly number[] =>
  times.length > 1 &&
  times.every((time, n) => time !== undefined && (n === 0 || time > (times[n - 1] ?? time)));

function tagGrowth(
  { latest, uses }: Series,
  place: number,
  at: readonly number[],
  hasTimes: boolean,
): TagGrowth {
  const known = uses.filter((use): use is TagUsage => use !== undefined);
  const points: Point[] = [];
  uses.forEach((use, n) => {
    if (use) points.push({ at: at[n] ?? n, value: bytesOf(use) });
  });
  const [first = latest] = known;
  const last = known[known.length - 1] ?? latest;
  const [before, held] = [bytesOf(first), bytesOf(last)];
  const slopes = slopesOf(points);
  const hourly = (slope: number) => Math.round(slope * HOUR);
  const freed = freedShare(last);
  return {
    text: latest.text,
    tag: latest.tag,
    description: latest.description,
    trend: trendOf(points, slopes),
    readings: known.length,
    held,
    bytes: held - before,
    blocks: blocksOf(last) - blocksOf(first),
    share: before > 0 ? (held - before) / before : undefined,
    perHour:
      hasTimes && slopes
        ? {
            median: hourly(slopes.median),
            low: hourly(slopes.low),
            high: hourly(slopes.high),
          }
        : undefined,
    place,
    freed,
  };
}

/** Frees, of allocations since boot. */
function freedShare({ nonPaged, paged }: TagUsage): number | undefined {
  const allocs = both(nonPaged.allocs, paged.allocs);
  const frees = both(nonPaged.frees, paged.frees);
  return allocs && frees !== undefined ? frees / allocs : undefined;
}
