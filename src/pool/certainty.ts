import type { Address } from './address';
import type { HeldBlock } from './books';
import type { Coverage } from './coverage';
import type { SiteUse } from './site-use';

/** Blocks allocated at a site that have not been seen freed. */
export interface Holding {
  /** Blocks; a floor when frees may have been missed. */
  readonly blocks: number;
  /** Charged bytes, a floor likewise; absent when the size of some block is not known. */
  readonly bytes?: number;
  /** Those of the blocks that are older than the later half of the hits; a floor likewise. */
  readonly old: number;
  /** Charged bytes of the blocks whose size is known. */
  readonly sizes?: { readonly smallest: number; readonly median: number; readonly largest: number };
}

/** Frees that took no block out of the books. */
export interface UnpairedFrees {
  /** So many can have freed any block. */
  readonly ofAny: number;
  /** Others can only have freed these, which are in the books. */
  readonly ofThese: ReadonlySet<Address>;
  /** Hits among both, and hits that contradict each other. */
  readonly hits: number;
}

/** What tells which blocks an unpaired free can have been about. */
export interface FreeEvidence {
  readonly coverage: Coverage;
  /** Hits that are known to have been about one of a few blocks. */
  readonly unanswered: ReadonlyMap<number, readonly Address[]>;
  /** Those of the blocks that were still allocated at the end: they cannot have been freed. */
  readonly there: ReadonlySet<Address>;
  readonly outstanding: ReadonlySet<Address>;
}

/**
 * Frees that were not paired: those that the tracker counted and no hit showed, and those hits
 * whose block is not known; less those that came to light when an address was given out again.
 */
export function unpairedFrees(uses: readonly SiteUse[], evidence: FreeEvidence): UnpairedFrees {
  const { coverage, unanswered, there, outstanding } = evidence;
  const total = (value: (use: SiteUse) => number) => uses.reduce((sum, use) => sum + value(use), 0);
  const missed = coverage.kind === 'floor' ? coverage.missed.frees : 0;
  const blind = Math.max(0, total((use) => use.unlocatedFrees) - unanswered.size);
  // An address that was given out again may have been freed by a hit that is not answered.
  const foundOut = Math.max(0, total((use) => use.missedFrees) - unanswered.size);
  const ofThese = new Set<Address>();
  let doubtful = 0;
  for (const blocks of unanswered.values()) {
    const possible = blocks.filter((block) => outstanding.has(block) && !there.has(block));
    for (const block of possible) ofThese.add(block);
    if (possible.length > 0) doubtful += 1;
  }
  const ofAny = Math.max(0, missed + blind - foundOut);
  // Freed although every free is known: two hits came in another order than they happened.
  const impossible = Math.max(0, foundOut - missed - blind);
  return { ofAny, ofThese, hits: doubtful + impossible + Math.max(0, ofAny - missed) };
}

/**
 * What certainly stays of blocks: not those that an unpaired free can have been about; and of the
 * others less by all frees that can have been about any, with the bytes of the smallest ones that
 * then remain.
 * @param lastHit number of the last hit
 * @returns undefined when there are blocks, and none of them is certain
 */
export function certainHolding(
  blocks: readonly HeldBlock[],
  { ofAny, ofThese }: UnpairedFrees,
  lastHit: number,
): Holding | undefined {
  const kept = blocks.filter(({ block }) => !ofThese.has(block));
  const certain = Math.max(0, kept.length - ofAny);
  if (certain === 0 && blocks.length > 0) return undefined;
  const old = Math.max(0, kept.filter(({ hit }) => hit * 2 <= lastHit).length - ofAny);
  const charged: number[] = [];
  for (const { charged: bytes } of kept) if (bytes !== undefined) charged.push(bytes);
  charged.sort((a, b) => a - b);
  const sizes = sizesOf(charged);
  const known = { blocks: certain, old, sizes };
  if (charged.length < kept.length) return known;
  return { ...known, bytes: charged.slice(0, certain).reduce((a, b) => a + b, 0) };
}

function sizesOf(sorted: readonly number[]): Holding['sizes'] {
  const smallest = sorted[0];
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted[sorted.length - 1];
  if (smallest === undefined || median === undefined || largest === undefined) return undefined;
  return { smallest, median, largest };
}
