import type { EventCounts } from '../books/coverage';
import type { HuntRecord } from '../books/hunt-record';

/** Blocks that the tag has more than before. */
const grown = (from: EventCounts, to: EventCounts): number =>
  to.allocs - to.frees - (from.allocs - from.frees);

const eventsBetween = (from: EventCounts, to: EventCounts): number =>
  to.allocs + to.frees - from.allocs - from.frees;

/** Blocks by which the tag grew during the hunt, by its own counters. */
export function growthInHunt({ counted: { before, after } }: HuntRecord): number | undefined {
  return before && after && grown(before, after);
}

/** Blocks by which the tag has grown from the end of the hunt to the latest look. */
export function growthSince(hunt: HuntRecord): number | undefined {
  const { after } = hunt.counted;
  const counts = hunt.rechecks[hunt.rechecks.length - 1]?.counts;
  return after && counts && grown(after, counts);
}

/** Of the growth that was to be expected, this much has to be there: load is not steady. */
const STILL = 1 / 2;

/**
 * By so many the number of blocks in use differs between two moments: twice the deviation of a
 * difference, which has the variance of both; less what steady growth by the survivors has added.
 */
function swingOf({ loadVariance }: HuntRecord, survivors: number): number {
  const byGrowth = survivors ** 2 / 12;
  return 2 * Math.sqrt(2 * Math.max(0, loadVariance - byGrowth));
}

/**
 * Whether the tag has gone on growing as it would if the site went on as in the hunt, but for what
 * its load swung in the hunt.
 * @param survivors blocks of the site that stay
 * @param young blocks that were held and may have been freed since
 */
export function goesOn(hunt: HuntRecord, survivors: number, young: number): boolean {
  const { after } = hunt.counted;
  const counts = hunt.rechecks[hunt.rechecks.length - 1]?.counts;
  if (!after || !counts || hunt.lastHit === 0) return false;
  const swing = Math.min(young, swingOf(hunt, survivors));
  const expected = (survivors / hunt.lastHit) * eventsBetween(after, counts);
  return grown(after, counts) + swing >= expected * STILL;
}

/** Looks over which a tag has to go on growing where its site has never freed a block. */
const LOOKS = 3;

/**
 * Blocks of before the hunt that were freed in it, to those that the site holds: more say that
 * blocks like these are freed, only late.
 */
const MOST_OLDER = 1 / 20;

/** Of what the site would add, this much has to be there each time. */
const UNDIMINISHED = 3 / 4;

/**
 * Whether the tag has grown from look to look, three times and more, as fast as in the hunt.
 * @param held blocks of the site, which has freed none
 */
export function grewThroughout(hunt: HuntRecord, held: number): boolean {
  const { after } = hunt.counted;
  if (hunt.rechecks.length < LOOKS || !after || hunt.lastHit === 0) return false;
  const unmatched = hunt.stackUses().reduce((sum, use) => sum + use.unmatchedFrees, 0);
  if (unmatched > held * MOST_OLDER) return false;
  let from = after;
  for (const { counts, boot } of hunt.rechecks) {
    if (!counts || boot !== 'same') return false;
    const expected = (held / hunt.lastHit) * eventsBetween(from, counts);
    if (expected <= 0 || grown(from, counts) < expected * UNDIMINISHED) return false;
    from = counts;
  }
  return true;
}
