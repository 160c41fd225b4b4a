import { describe, expect, test } from '@jest/globals';
import { growthOver } from './growth';
import type { Reading } from './reading';
import { events, reading, row, use } from './support';

const MINUTE = 60_000;

/** A reading every half an hour of the target's time; it stands for ten minutes at each. */
const halfHourly = (n: number, rows: Reading['rows']): Reading =>
  reading(rows, {
    name: `r${n}`,
    uptime: 90 * MINUTE + n * 30 * MINUTE,
    bootTime: 0,
    time: n * 40 * MINUTE,
    clock: 'debugger',
  });

const series = (count: number, rows: (n: number) => Reading['rows']): readonly Reading[] =>
  Array.from({ length: count }, (_, n) => halfHourly(n, rows(n)));

test('a slow leak far below the first fifty of the table comes first', () => {
  const others = Array.from({ length: 60 }, (_, n) => `T${String(n).padStart(3, '0')}`);
  const load = [3, 8, 1, 9, 4, 7];
  const growth = growthOver(
    series(12, (n) => [
      ...others.map((tag, at) =>
        row(tag, use(1000, 5_000_000 + at * 1000 + (load[(n + at) % 6] ?? 0) * 10_000)),
      ),
      row('Slow', use(10 + n, 4_096 + n * 48)),
    ]),
  );
  expect(growth.rows[0]).toMatchObject({
    latest: { text: 'Slow' },
    trend: 'steady',
    place: 61,
    perHour: { median: 96, low: 96, high: 96 },
  });
});

describe('growth over 25 readings', () => {
  const busy = [5, 9, 1, 7, 3];
  const growth = growthOver(
    series(25, (n) => [
      // 3,000 bytes in each half hour.
      row('Slow', use(1000 + n * 10, 50_000 + n * 3_000)),
      row('Busy', use(100, 9_000_000 + (busy[n % 5] ?? 0) * 100_000)),
      row('Flat', use(77)),
      row('Step', use(n < 12 ? 10 : 500)),
    ]),
  );

  test('rates are right to the unit, without the time for which the target stood', () => {
    expect(growth.by).toBe('uptime');
    expect(growth.hours).toBe(12);
    const [slow] = growth.rows;
    expect(slow).toMatchObject({
      latest: { text: 'Slow' },
      trend: 'steady',
      readings: 25,
      first: { nonPaged: { bytes: 50_000 } },
      last: { nonPaged: { bytes: 122_000 } },
      bytes: 72_000,
      blocks: 240,
      perHour: { median: 6_000, low: 6_000, high: 6_000 },
    });
  });

  test('what grows steadily comes first, though it is far down in the table', () => {
    expect(growth.rows.map(({ latest, trend }) => [latest.text, trend])).toEqual([
      ['Slow', 'steady'],
      ['Step', 'step'],
      ['Busy', 'sawtooth'],
    ]);
    expect(growth.rows.map(({ place }) => place)).toEqual([2, 3, 1]);
  });
});

describe('time', () => {
  const rows = (n: number) => [row('Leak', use(10 + n))];

  test('is that of the debugger where the clock of the target is not known', () => {
    const readings = series(5, rows).map(({ uptime: _, ...each }) => each);
    const growth = growthOver(readings);
    expect([growth.by, growth.boot]).toEqual(['debugger', 'unknown']);
    // 16 bytes in 40 minutes.
    expect(growth.rows[0]?.perHour?.median).toBe(24);
  });

  test('of two clocks is none: there are no rates', () => {
    const readings = series(5, rows).map(({ uptime: _, ...each }, n) => ({
      ...each,
      clock: n === 2 ? ('log' as const) : ('debugger' as const),
    }));
    const growth = growthOver(readings);
    expect(growth.by).toBeUndefined();
    expect(growth.hours).toBeUndefined();
    expect(growth.rows[0]?.perHour).toBeUndefined();
    expect(growth.rows[0]?.trend).toBe('steady');
  });
});

test('only readings behind the last restart are compared', () => {
  const before = series(3, () => [row('Leak', events(9000, 0))]);
  const after = series(3, (n) => [row('Leak', events(10 + n, 0))]).map((each) => ({
    ...each,
    uptime: (each.uptime ?? 0) - 80 * MINUTE,
    bootTime: 500 * MINUTE,
    time: 600 * MINUTE + (each.time ?? 0),
  }));
  const growth = growthOver([...before, ...after]);
  expect(growth.leftOut).toBe(3);
  expect(growth.rows.map(({ latest, blocks }) => [latest.text, blocks])).toEqual([['Leak', 2]]);
});

test('of readings between which the target has not run one counts', () => {
  const readings = series(5, (n) => [row('Aaaa', use(n)), row('Bbbb', use(n * 2))]);
  const repeated = readings.flatMap((each) => [
    { ...each, time: (each.time ?? 0) - 1 },
    each,
    { ...each, rows: each.rows.slice(1), covers: { kind: 'rows' as const } },
  ]);
  expect(growthOver(repeated)).toEqual(growthOver(readings));
});

test('a tag of which some readings do not tell is judged by the others', () => {
  const readings = series(6, (n) => [row('Aaaa', use(n)), row('Bbbb', use(n * 2))]);
  const part = readings.map((each, n) =>
    n % 2 === 0
      ? each
      : {
          ...each,
          rows: each.rows.filter(({ text }) => text === 'Aaaa'),
          covers: { kind: 'pattern' as const, pattern: 'A*' },
        },
  );
  const of = (text: string) => growthOver(part).rows.find((each) => each.latest.text === text);
  expect(of('Aaaa')?.readings).toBe(6);
  expect(of('Bbbb')).toMatchObject({ readings: 3, blocks: 8, trend: 'few' });
});
