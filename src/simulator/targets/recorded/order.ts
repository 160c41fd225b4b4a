import type { EventLine } from './format';

/** Lines in a hundred whose numbers may be wrong; with more, the file is in another order. */
const WRONG_PERCENT = 1;

/** Lines that are looked at to tell a wrong number. */
const LOOK_AHEAD = 4;

/**
 * Events in the order in which they happened: that of their lines, where a number here and there is
 * wrong, and that of their numbers where a file has another order.
 * @returns the events, and the places of those whose numbers are wrong
 */
export function inPlace(events: readonly EventLine[]): {
  readonly ordered: readonly EventLine[];
  readonly wrong: readonly number[];
} {
  const wrong: number[] = [];
  let last = -1;
  events.forEach(({ seq }, index) => {
    const following = events.slice(index + 1, index + 1 + LOOK_AHEAD);
    const isBehind = seq <= last;
    const isAhead = following.some((event) => event.seq > last && event.seq <= seq);
    if (isBehind || isAhead) wrong.push(index);
    else last = seq;
  });
  if (wrong.length * 100 <= events.length * WRONG_PERCENT || wrong.length === 1) {
    return { ordered: events, wrong };
  }
  return { ordered: [...events].sort((a, b) => a.seq - b.seq), wrong: [] };
}
