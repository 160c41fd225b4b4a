import type { Address } from '../values/address';
import { sorted } from '../values/sorted';
import type { HeldBlock } from './books';
import type { Coverage } from './coverage';
import { Lifetimes } from './lifetimes';
import type { SiteUse } from './site-use';

/** Blocks allocated at a site that have not been seen freed. */
export interface Holding {
  /** Blocks; a floor when frees may have been missed. */
  readonly blocks: number;
  /** Charged bytes, a floor likewise; absent when the size of some block is not known. */
  readonly bytes?: number;
  /**
   * Bytes asked for, a floor likewise; told only where those charged are not known. Absent when the
   * size of some block is not known.
   */
  readonly requested?: number;
  /** Those of the blocks that are {@link isOld}; a floor likewise. */
  readonly old: number;
  /** Charged bytes of the blocks whose size is known. */
  readonly sizes?: { readonly smallest: number; readonly median: number; readonly largest: number };
}

/** Frees that took no block out of the books. */
export interface UnpairedFrees {
  /** So many can have freed any block. */
  readonly count: number;
  /** So many of them, any block that memory still shows. */
  readonly ofThere: number;
  /** Hits among them that matter, and hits that contradict each other. */
  readonly hits: number;
}

/** What memory said of outstanding blocks when nothing ran any more. */
export interface Asked {
  readonly there: ReadonlySet<Address>;
  readonly gone: ReadonlySet<Address>;
}

/** What tells which blocks an unpaired free can have been about. */
export interface FreeEvidence {
  readonly coverage: Coverage;
  readonly asked: Asked;
  /** Hits without a known block that may not have come to their end. */
  readonly underWay: number;
  /** Number of blocks in the books. */
  readonly outstanding: number;
}

const NONE = { allocs: 0, frees: 0 };

/**
 * Frees that were not paired: those that the tracker counted and no hit showed, and those hits
 * whose block is not known; less those that came to light when an address was given out again, or
 * when its block was found gone.
 */
export function unpairedFrees(
  uses: readonly SiteUse[],
  { coverage, asked: { there, gone }, underWay, outstanding }: FreeEvidence,
): UnpairedFrees {
  const total = (value: (use: SiteUse) => number) => uses.reduce((sum, use) => sum + value(use), 0);
  const missed = coverage.kind === 'floor' ? coverage.missed : NONE;
  const unpaired =
    missed.frees + total((use) => use.unlocatedFrees) - total((use) => use.missedFrees) - gone.size;
  const count = Math.max(0, unpaired);
  // A block that is there was not freed, unless it was allocated again, or its free goes on.
  const again = missed.allocs + total((use) => use.unlocatedAllocs);
  const ofThere = Math.min(count, again + missed.frees + underWay);
  const matter = there.size + gone.size < outstanding ? count : ofThere;
  // Freed although every free is known: two hits came in another order than they happened.
  const impossible = Math.max(0, -unpaired);
  return { count, ofThere, hits: impossible + Math.max(0, matter - missed.frees) };
}

/** What the age of the blocks of a site is measured by. */
export interface Ageing {
  /** Number of the last hit. */
  readonly lastHit: number;
  /** Of the blocks of the site that were freed. */
  readonly lifetimes: Lifetimes;
}

/** The share of freed blocks whose lives are the usual ones. */
export const USUAL = 0.95;

/** Hits that blocks usually live; 0 where none was seen freed. */
export const usualLife = (lifetimes: Lifetimes): number => lifetimes.atMost(USUAL);

/**
 * A block stays for its life; one that leaked stays for good. At the end of a hunt both are there,
 * and what tells them apart is how long blocks of the same site live that are freed. Twice as
 * long, because the shortest lives are seen first; and for half of the hits, because where few
 * blocks were freed yet even their lives say little.
 */
const isOld = (hit: number, lastHit: number, usual: number): boolean =>
  hit * 2 <= lastHit && lastHit - hit > usual * 2;

/**
 * What certainly stays of blocks: less by all frees that can have been about any of them, with the
 * bytes of the smallest ones that then remain.
 * @returns undefined when there are blocks, and none of them is certain
 */
export function certainHolding(
  blocks: readonly HeldBlock[],
  { count, ofThere }: UnpairedFrees,
  { there, gone }: Asked,
  { lastHit, lifetimes: seen }: Ageing,
): Holding | undefined {
  const kept = blocks.filter(({ block }) => !gone.has(block));
  const shown = kept.filter(({ block }) => there.has(block)).length;
  const freed = Math.min(count, Math.min(shown, ofThere) + kept.length - shown);
  const certain = kept.length - freed;
  if (certain === 0 && kept.length > 0) return undefined;
  // When a block went that memory does not show any more is not known: at the latest now.
  const lifetimes = new Lifetimes();
  lifetimes.addAll(seen);
  for (const { block, hit } of blocks) if (gone.has(block)) lifetimes.add(lastHit - hit);
  const usual = usualLife(lifetimes);
  const aged = kept.filter(({ hit }) => isOld(hit, lastHit, usual)).length;
  const old = Math.max(0, aged - freed);
  const charged = sizesBy(kept, (block) => block.charged);
  const known = { blocks: certain, old, sizes: sizesOf(charged) };
  const bytes = leastOf(charged, certain, kept.length);
  if (bytes !== undefined) return { ...known, bytes };
  const requested = leastOf(
    sizesBy(kept, (block) => block.requested),
    certain,
    kept.length,
  );
  return requested === undefined ? known : { ...known, requested };
}

/** The known ones of one kind of size, the smallest first. */
function sizesBy(
  blocks: readonly HeldBlock[],
  size: (block: HeldBlock) => number | undefined,
): readonly number[] {
  const known: number[] = [];
  for (const block of blocks) {
    const bytes = size(block);
    if (bytes !== undefined) known.push(bytes);
  }
  return sorted(known, (a, b) => a - b);
}

/** What so many blocks have at least; undefined where the size of some of `all` is not known. */
const leastOf = (bySize: readonly number[], count: number, all: number): number | undefined =>
  bySize.length < all ? undefined : bySize.slice(0, count).reduce((a, b) => a + b, 0);

function sizesOf(bySize: readonly number[]): Holding['sizes'] {
  const smallest = bySize[0];
  const median = bySize[Math.floor((bySize.length - 1) / 2)];
  const largest = bySize[bySize.length - 1];
  if (smallest === undefined || median === undefined || largest === undefined) return undefined;
  return { smallest, median, largest };
}
