import type { TagUsage } from '../tags/tag-usage';
import { sorted } from '../values/sorted';
import { differenceBetween } from './difference';
import type { Clock, Reading } from './reading';
import { blocksOf, type Series, seriesOf } from './series';
import { type Point, slopesOf, type Trend, trendOf } from './trend';

/** How a tag moved over readings. Bytes are of both kinds of pool together. */
export interface TagGrowth {
  /** The last row that there is of it, by which it is named. */
  readonly latest: TagUsage;
  /** What it held at the first reading that tells of it, and at the last one. */
  readonly first: TagUsage;
  readonly last: TagUsage;
  /** Readings that tell of it. */
  readonly readings: number;
  readonly trend: Trend;
  /** Gained from the first to the last. */
  readonly bytes: number;
  readonly blocks: number;
  /** Bytes an hour by Theil and Sen, rounded, and the quartiles of the slopes of all pairs. */
  readonly perHour?: { readonly median: number; readonly low: number; readonly high: number };
  /** Among all tags by bytes held at last, from 1 on. */
  readonly place: number;
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
}

const HOUR = 3_600_000;

/** @param all readings in the order in which they were taken */
export function growthOver(all: readonly Reading[]): Growth {
  const apart = withoutRepeats(all);
  const { readings, boot } = lastRun(apart);
  const { at, by } = axisOf(readings);
  const hours = ((at[at.length - 1] ?? 0) - (at[0] ?? 0)) / HOUR;
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
    ...(by && hours > 0 && { hours, by }),
    rows: sorted(moved, (a, b) => isSteady(b) - isSteady(a) || b.bytes - a.bytes),
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

/** Bytes of both pools. */
export const bytesOf = ({ nonPaged, paged }: TagUsage): number => nonPaged.bytes + paged.bytes;

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

/** Where the readings stand in time, in milliseconds; by number where it is not known. */
interface Axis {
  readonly at: readonly number[];
  readonly by?: Growth['by'];
}

function axisOf(readings: readonly Reading[]): Axis {
  const isRising = (key: 'uptime' | 'time') =>
    readings.every(
      (each, n) => n === 0 || (each[key] ?? Number.NaN) > (readings[n - 1]?.[key] ?? Number.NaN),
    );
  const clock = readings[0]?.clock;
  const isOneClock = isRising('time') && readings.every((each) => each.clock === clock);
  const key = isRising('uptime') ? 'uptime' : isOneClock ? 'time' : undefined;
  const at = readings.map((each, n) => (key && each[key]) ?? n);
  return { at, by: key === 'time' ? clock : key };
}

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
  const slopes = slopesOf(points);
  const hourly = (slope: number) => Math.round(slope * HOUR);
  return {
    latest,
    first,
    last,
    readings: known.length,
    trend: trendOf(points, slopes),
    bytes: bytesOf(last) - bytesOf(first),
    blocks: blocksOf(last) - blocksOf(first),
    perHour:
      hasTimes && slopes
        ? { median: hourly(slopes.median), low: hourly(slopes.low), high: hourly(slopes.high) }
        : undefined,
    place,
  };
}
