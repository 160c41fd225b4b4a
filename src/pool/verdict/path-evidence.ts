import type { HeldBlock } from '../books/books';
import { USUAL, usualLife } from '../books/certainty';
import type { StackUse } from '../books/stack-use';
import type { Recheck } from '../recording/recording';
import type { Address } from '../values/address';

/** Freed blocks from which on the blocks of a path are known to be freed, and how soon. */
const FREEING = 2;

/**
 * A block has outlived those that are freed when it is older than so many of their usual lives: in a
 * hunt the short ones are seen first.
 */
const OUTLIVED = 1;

/** Of the blocks that are freed, the share that lives longer than the usual life. */
const UNUSUAL = 1 - USUAL;

/** A later reading of memory, as it is asked about one block after the other. */
export interface Look {
  readonly there: ReadonlySet<Address>;
  readonly gone: ReadonlySet<Address>;
  /** Events of the tag since the hunt. */
  readonly events: number;
  /** Of freed blocks, the share at most that look alive again; 1 where nothing tells. */
  readonly mistaken: number;
}

export function lookOf(recheck: Recheck, events: number): Look {
  const { there, gone, freed } = recheck;
  return {
    there: new Set(there),
    gone: new Set(gone),
    events,
    mistaken: mistakenShare(freed),
  };
}

/** With none of n seen, 3 in n is what may be missed once in twenty times. */
const RULE_OF_THREE = 3;

/** Of blocks that were freed, the share at most that look alive again; 1 where nothing tells. */
export const mistakenShare = ({ asked, taken }: Recheck['freed']): number =>
  asked === 0 ? 1 : Math.min(1, (taken + RULE_OF_THREE) / asked);

/** What one path to the allocator (a unique stack) has done and holds. */
export interface PathEvidence {
  /** Blocks of it seen freed. */
  readonly freed: number;
  /** Blocks that are held and have outlived what is freed. */
  readonly old: number;
  /** Blocks that are held and have not: their time may yet come. */
  readonly young: number;
  /** Whether blocks of this very path are freed as a rule: only then is one that stays an exception. */
  readonly frees: boolean;
  /** Of those asked about later: old ones that were there, and gone; and how many were there in all. */
  readonly oldThere: number;
  readonly oldGone: number;
  readonly there: number;
  readonly asked: number;
  /** Those that were there, less as many young ones as may be others; no whole number. */
  readonly kept: number;
  /** Blocks that stay for good as far as can be told: less by what chance may have left; no whole number. */
  readonly survivors: number;
  /** Numbers of the hits that allocated those which are there. */
  readonly born: readonly number[];
}

/**
 * @param usual hits that blocks of the call site usually live, for a path that frees none itself
 * @param lastHit of the hunt
 */
export function pathEvidence(
  { hits, lifetimes }: StackUse,
  held: readonly HeldBlock[],
  siteUsual: number,
  lastHit: number,
  look: Look | undefined,
): PathEvidence {
  const frees = lifetimes.count >= FREEING;
  const usual = frees ? usualLife(lifetimes) : siteUsual;
  const isOld = ({ hit }: HeldBlock) => lastHit - hit > OUTLIVED * usual;
  const old = held.filter(isOld);
  const young = held.filter((block) => !isOld(block));
  const isThere = ({ block }: HeldBlock) => look?.there.has(block) === true;
  const isGone = ({ block }: HeldBlock) => look?.gone.has(block) === true;
  const oldThere = old.filter(isThere);
  const oldGone = old.filter(isGone).length;
  const youngThere = young.filter(isThere);
  // By then those that were young have had the time to be freed.
  const hasPassed = look !== undefined && look.events > OUTLIVED * usual;
  const asked = [...old, ...young].filter((block) => isThere(block) || isGone(block)).length;
  const youngAsked = young.filter((block) => isThere(block) || isGone(block)).length;
  // Allocated within a usual life before that: so many live longer, and are no exception.
  const longLived = (UNUSUAL * hits.alloc * Math.min(usual, lastHit)) / Math.max(1, lastHit);
  const survivors = !hasPassed
    ? 0
    : less(oldThere.length, longLived + hidden(oldGone, look.mistaken)) +
      less(youngThere.length, expectedMistakes(youngAsked, look.mistaken));
  return {
    freed: lifetimes.count,
    old: old.length,
    young: young.length,
    frees,
    oldThere: oldThere.length,
    oldGone,
    there: oldThere.length + youngThere.length,
    asked,
    kept: oldThere.length + less(youngThere.length, youngAsked * (look?.mistaken ?? 0)),
    survivors,
    born: [...oldThere, ...youngThere].map(({ hit }) => hit),
  };
}

const less = (count: number, by: number): number => Math.max(0, count - by);

/** Of the blocks that went, so many more did and are not seen to have: something took their place. */
const hidden = (gone: number, mistaken: number): number =>
  gone === 0 ? 0 : (gone * mistaken) / (1 - Math.min(mistaken, 0.99));

/** So many of the blocks may be others, by the share, and by chance twice its deviation more. */
const expectedMistakes = (blocks: number, share: number): number =>
  blocks * share + 2 * Math.sqrt(blocks * share * (1 - share));
