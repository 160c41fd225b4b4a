import { sorted } from '../values/sorted';

/**
 * How a tag moved over a number of readings. In this order, the first that holds:
 *
 * - `few`: fewer than five readings, of which nothing is said
 * - `flat`: no change
 * - `step`: one change makes four fifths of all movement, up or down
 * - `steady`: the lower quartile of the slopes between all pairs of readings is above 0, and more
 *   pairs rise than chance would give in one of a hundred cases (Mann-Kendall, z from 2.4 on)
 * - `falling`: the same downwards
 * - `sawtooth`: it turns twice and more, and at least half of what it gained it lost again
 * - `uneven`: none of these
 */
export type Trend = 'few' | 'flat' | 'step' | 'steady' | 'falling' | 'sawtooth' | 'uneven';

/** One value of a tag, and where on the axis of time it stands. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** What the slopes between all pairs of points say; units of value for one unit of the axis. */
export interface Slopes {
  /** The median: the estimate of Theil and Sen, which a third of odd points cannot move. */
  readonly median: number;
  /** Quartiles: half of all pairs lie between them. */
  readonly low: number;
  readonly high: number;
  /** Pairs that rise less pairs that fall, in deviations of what chance would give (Mann, Kendall). */
  readonly z: number;
}

/** Points that slopes are taken of; more are thinned evenly, the last one kept. */
const MOST_POINTS = 60;

/** @returns undefined below two points */
export function slopesOf(points: readonly Point[]): Slopes | undefined {
  const used = thinned(points);
  const slopes: number[] = [];
  let balance = 0;
  used.forEach((later, n) => {
    for (const earlier of used.slice(0, n)) {
      slopes.push((later.value - earlier.value) / (later.at - earlier.at));
      balance += Math.sign(later.value - earlier.value);
    }
  });
  if (slopes.length === 0) return undefined;
  const order = sorted(slopes, (a, b) => a - b);
  const part = (share: number) => quantile(order, share);
  const n = used.length;
  const z = balance / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  return { median: part(0.5), low: part(0.25), high: part(0.75), z };
}

function thinned(points: readonly Point[]): readonly Point[] {
  const every = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, n) => (points.length - 1 - n) % every === 0);
}

/** @param values in order */
function quantile(values: readonly number[], share: number): number {
  const place = (values.length - 1) * share;
  return ((values[Math.floor(place)] ?? 0) + (values[Math.ceil(place)] ?? 0)) / 2;
}

const FEW = 5;
const STEP = 4 / 5;
const CHANCE = 2.4;

export function trendOf(points: readonly Point[], slopes: Slopes | undefined): Trend {
  if (points.length < FEW || !slopes) return 'few';
  const moves = points.slice(1).map(({ value }, n) => value - (points[n]?.value ?? value));
  let gained = 0;
  let lost = 0;
  let turns = 0;
  let way = 0;
  for (const move of moves) {
    if (move > 0) gained += move;
    else lost -= move;
    if (move * way < 0) turns += 1;
    way = move || way;
  }
  if (gained + lost === 0) return 'flat';
  if (Math.max(...moves.map(Math.abs)) >= STEP * (gained + lost)) return 'step';
  if (slopes.z >= CHANCE && slopes.low > 0) return 'steady';
  if (slopes.z <= -CHANCE && slopes.high < 0) return 'falling';
  return turns > 1 && lost >= gained / 2 ? 'sawtooth' : 'uneven';
}
