import type { Coverage } from './coverage';
import type { OutstandingUse, SiteUse } from './site-use';

/**
 * Frees that happened and took no block out of the books: those that the tracker counted and no
 * hit showed, and those whose block is not known; less those that showed up afterwards, when
 * their address was given out again.
 */
export function unpairedFrees(uses: readonly SiteUse[], coverage: Coverage): number {
  const missed = coverage.kind === 'floor' ? coverage.missed.frees : 0;
  const total = (value: (use: SiteUse) => number) => uses.reduce((sum, use) => sum + value(use), 0);
  const unlocated = total((use) => use.unlocatedFrees);
  const foundOut = total((use) => use.missedFrees);
  return Math.max(0, missed + unlocated - foundOut);
}

/**
 * What certainly stays of a site's blocks when so many frees are unpaired: any of the blocks may
 * be among those freed, the largest ones first.
 */
export function certainlyOutstanding(use: SiteUse, unpaired: number): OutstandingUse | undefined {
  const { outstanding, sizes } = use;
  if (!outstanding || unpaired === 0) return outstanding;
  const gone = Math.min(unpaired, outstanding.count);
  const count = outstanding.count - gone;
  if (outstanding.bytes === undefined || !sizes) return { count };
  return { count, bytes: count === 0 ? 0 : Math.max(0, outstanding.bytes - gone * sizes.largest) };
}
