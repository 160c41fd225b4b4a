import type { HeldBlock } from '../books/books';
import { usualLife } from '../books/certainty';
import type { HuntRecord, Site } from '../books/hunt-record';
import type { StackUse } from '../books/stack-use';
import type { Recheck } from '../recording/recording';
import { type Look, lookOf, type PathEvidence, pathEvidence } from './path-evidence';

/** What there is to say for and against a leak at one call site. */
export interface SiteEvidence extends Site {
  /** Hits that its freed blocks usually live; 0 where none was seen freed. */
  readonly usual: number;
  /** Blocks seen freed, and those that are held. */
  readonly freed: number;
  readonly held: number;
  /** Of the held ones, those that have outlived what is freed. */
  readonly old: number;
  /** At the latest look: blocks asked about, there, and gone; old ones gone. */
  readonly asked: number;
  readonly there: number;
  readonly oldGone: number;
  /** Of those that are there, less as many as may be others: all, and those of paths that free none. */
  readonly kept: number;
  readonly keptUnfreed: number;
  /**
   * Blocks that stay although others of the very same path are freed; none where all of them are
   * young: a leak of the whole hunt has left old ones too, and what is freed last is the first to be
   * taken again.
   */
  readonly survivors: number;
  /** Numbers of the first and the last hit that allocated one of those that are there. */
  readonly born: { readonly first: number; readonly last: number };
}

/** Events of the tag from the end of a hunt to a later look; undefined where they are not known. */
export function eventsSince({ counted }: HuntRecord, { counts }: Recheck): number | undefined {
  const { after } = counted;
  if (!after || !counts) return undefined;
  const events = counts.allocs + counts.frees - after.allocs - after.frees;
  return events >= 0 ? events : undefined;
}

/** Of each call site that allocates, by the latest look where there was one. */
export function siteEvidence(hunt: HuntRecord, skip: readonly string[]): readonly SiteEvidence[] {
  const held = hunt.held();
  const uses = new Map(hunt.stackUses().map((use) => [use.stack, use]));
  const recheck = hunt.rechecks[hunt.rechecks.length - 1];
  const look = recheck && lookOf(recheck, eventsSince(hunt, recheck) ?? 0);
  return hunt
    .sites(skip)
    .filter(({ use }) => use.allocs > 0)
    .map((site) => ofSite(site, uses, held, hunt.lastHit, look));
}

function ofSite(
  site: Site,
  uses: ReadonlyMap<number, StackUse>,
  held: ReadonlyMap<number, readonly HeldBlock[]>,
  lastHit: number,
  look: Look | undefined,
): SiteEvidence {
  const usual = usualLife(site.use.lifetimes);
  const paths: PathEvidence[] = [];
  for (const stack of site.use.stacks) {
    const use = uses.get(stack);
    if (use) paths.push(pathEvidence(use, held.get(stack) ?? [], usual, lastHit, look));
  }
  const total = (value: (path: PathEvidence) => number) =>
    paths.reduce((sum, path) => sum + value(path), 0);
  const freeing = paths.filter(({ frees }) => frees);
  const hasOld = freeing.some(({ oldThere }) => oldThere > 0);
  const born = (freeing.length > 0 ? freeing : paths).reduce<readonly number[]>(
    (all, path) => all.concat(path.born),
    [],
  );
  return {
    ...site,
    usual,
    freed: total(({ freed }) => freed),
    held: total(({ old, young }) => old + young),
    old: total(({ old }) => old),
    asked: total(({ asked }) => asked),
    there: total(({ there }) => there),
    oldGone: total(({ oldGone }) => oldGone),
    kept: total(({ kept }) => kept),
    keptUnfreed: total(({ frees, kept }) => (frees ? 0 : kept)),
    survivors: hasOld ? Math.round(freeing.reduce((sum, { survivors }) => sum + survivors, 0)) : 0,
    born: born.reduce(
      ({ first, last }, hit) => ({ first: Math.min(first, hit), last: Math.max(last, hit) }),
      { first: lastHit, last: 0 },
    ),
  };
}
