import { inOrder, type RecordedEvents } from './events';

/** Lines in a hundred whose numbers may be wrong; with more, the file is in another order. */
const WRONG_PERCENT = 1;

/** Lines that are looked at to tell a wrong number. */
const LOOK_AHEAD = 4;

/**
 * Events in the order in which they happened: that of their lines, where a number here and there is
 * wrong, and that of their numbers where a file has another order.
 * @returns the events, and the places of those whose numbers are wrong
 */
export function inPlace(events: RecordedEvents): {
  readonly ordered: RecordedEvents;
  readonly wrong: readonly number[];
} {
  const wrong: number[] = [];
  let last = -1;
  for (let index = 0; index < events.length; index++) {
    const number = events.number(index);
    if (number <= last || isAhead(events, index, last)) wrong.push(index);
    else last = number;
  }
  if (wrong.length * 100 <= events.length * WRONG_PERCENT || wrong.length === 1) {
    return { ordered: events, wrong };
  }
  const order = Array.from({ length: events.length }, (_, index) => index);
  order.sort((a, b) => events.number(a) - events.number(b));
  return { ordered: inOrder(events, order), wrong: [] };
}

/** Whether one of the next events comes before this one by its number, and behind the last one. */
function isAhead(events: RecordedEvents, index: number, last: number): boolean {
  const number = events.number(index);
  const end = Math.min(events.length, index + 1 + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    const following = events.number(next);
    if (following > last && following <= number) return true;
  }
  return false;
}
