import type { CoverageGap, EventCounts } from '../pool/books/coverage';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { RequestedBytes } from '../pool/books/requested';
import { tagText } from '../pool/tags/tag';
import { counted } from './words';

/** Coverage counts events: of bytes that were not seen it says nothing. */
const FLOOR = 'what sites hold is at least so much, shares are of what is known';

/** Whether there are numbers, and more could be behind them. */
const isFloor = (hunt: HuntRecord): boolean => hitsOf(hunt) > 0 && !hunt.isWhole();

/** What stands beside numbers that are floors. */
export const floorMark = (hunt: HuntRecord): string =>
  isFloor(hunt) ? ' (at least so much, of what is known)' : '';

/** What the coverage of a hunt means for the numbers beside it. */
export function coverageMeaning(hunt: HuntRecord): string {
  const value = hunt.coverage();
  const open = hunt.openHits();
  if (value.kind === 'unknown') {
    return ` (${coverageGap(value.why)}${isFloor(hunt) ? `: ${FLOOR}` : ''})`;
  }
  const causes = [
    ...(value.kind === 'floor' ? [`${missed(value.missed, hunt.counts().unknown)} not seen`] : []),
    ...(open > 0 ? [`the block of ${counted(open, 'hit')} is not known${unknownBytes(hunt)}`] : []),
  ];
  return causes.length === 0 ? '' : ` (${FLOOR}: ${causes.join(', ')})`;
}

/** What may be held besides: bytes asked for, not charged. */
function unknownBytes(hunt: HuntRecord): string {
  const { count, requested } = hunt.unlocatedAllocs();
  const said = requestedBytes(requested, count);
  return said === '' ? '' : `, ${counted(count, 'allocation')} among them${said}`;
}

/** ` that asked for 4312 bytes`; empty where no size is known. */
export function requestedBytes({ bytes, of }: RequestedBytes, count: number): string {
  if (of === 0) return '';
  return ` that asked for ${of < count ? 'at least ' : ''}${bytes} bytes`;
}

/** @param unknown hits that may be among them, because they could be of either kind */
const missed = (events: EventCounts, unknown: number): string =>
  `${unknown > 0 ? 'up to ' : ''}${eventsText(events)}`;

/** `2 allocations and 1 free` */
export function eventsText({ allocs, frees }: EventCounts): string {
  const kinds = [
    ...(allocs > 0 ? [counted(allocs, 'allocation')] : []),
    ...(frees > 0 ? [counted(frees, 'free')] : []),
  ];
  return kinds.join(' and ');
}

function coverageGap(why: CoverageGap): string {
  switch (why) {
    case 'notRead':
      return 'what the tag tracker counted is not known';
    case 'notClosed':
      return 'the hunt was not brought to its end';
    case 'backwards':
      return 'the target was started again';
    case 'mayRepeat':
      return 'the first hit of a capture may be the last one before it, reported again';
    case 'doubted':
      return 'stacks of some hits may be others: a walk found what their memory did not tell';
    case 'tooFew':
      return 'the tag tracker counted fewer events than were seen';
  }
}

/**
 * How much of what happened stands behind the numbers of a hunt: `100 %` when every event was a hit
 * and its block is known or does not matter, else `98.2 %`, and what sites hold is a floor. Empty
 * where there was no hit, of which there is no share.
 */
export function huntCoverage(hunt: HuntRecord): string {
  if (hitsOf(hunt) === 0) return '';
  const share = hunt.booked();
  return share === undefined ? 'unknown' : `${Math.floor(share * 1000) / 10} %`;
}

export const hitsOf = (hunt: HuntRecord): number => {
  const { alloc, free, unknown } = hunt.counts();
  return alloc + free + unknown;
};

/** `"Leak": 200 hits, coverage 98.2 %`, `"Leak": 0 hits` */
export const huntSummary = (hunt: HuntRecord): string =>
  `${JSON.stringify(tagText(hunt.tag))}: ${counted(hitsOf(hunt), 'hit')}${hitsOf(hunt) === 0 ? '' : `, coverage ${huntCoverage(hunt)}`}`;
