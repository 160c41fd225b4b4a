import type { Coverage } from './coverage';
import type { OutstandingBlock } from './pairing';
import type { SiteUse } from './site-use';

/** Blocks allocated at a site that have not been seen freed. */
export interface Holding {
  /** Blocks; a floor when frees may have been missed. */
  readonly blocks: number;
  /** Charged bytes, a floor likewise; absent when the size of some block is not known. */
  readonly bytes?: number;
  /** Those of the blocks that were there before half of the hits had come. */
  readonly old: number;
  /** Charged bytes of the blocks whose size is known. */
  readonly sizes?: { readonly smallest: number; readonly median: number; readonly largest: number };
}

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
 * What certainly stays of blocks when so many frees are unpaired: any of the blocks may be among
 * those freed, so the count is less by all of them, and the bytes are those of the smallest ones
 * that then remain.
 * @param lastHit number of the last hit
 */
export function certainHolding(
  blocks: readonly OutstandingBlock[],
  unpaired: number,
  lastHit: number,
): Holding {
  const certain = Math.max(0, blocks.length - unpaired);
  const old = Math.max(0, blocks.filter(({ hit }) => hit * 2 <= lastHit).length - unpaired);
  const charged: number[] = [];
  for (const { charged: bytes } of blocks) if (bytes !== undefined) charged.push(bytes);
  charged.sort((a, b) => a - b);
  const sizes = sizesOf(charged);
  const known = { blocks: certain, old, ...(sizes && { sizes }) };
  if (charged.length < blocks.length) return known;
  return { ...known, bytes: charged.slice(0, certain).reduce((a, b) => a + b, 0) };
}

function sizesOf(sorted: readonly number[]): Holding['sizes'] {
  const smallest = sorted[0];
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted[sorted.length - 1];
  if (smallest === undefined || median === undefined || largest === undefined) return undefined;
  return { smallest, median, largest };
}
