import type { HuntRecord } from '../books/hunt-record';
import type { Recheck } from '../recording/recording';
import { sorted } from '../values/sorted';
import { goesOn, grewThroughout } from './growth';
import { mistakenShare } from './path-evidence';
import { eventsSince, type SiteEvidence, siteEvidence } from './site-evidence';

/**
 * What a hunt, and later looks at what it left, say of a leak.
 *
 * A hunt alone sees load: that blocks are held when it ends is what blocks are for. So `holds` is
 * all that it can say. `leaks` is said when, at a later look, blocks of a call site are there that
 * have outlived what the very same paths free, several of them, from different times, at a site
 * that frees most of what it allocates, and while the tag goes on growing.
 */
export type Verdict =
  | { readonly kind: 'noHits' }
  | /** Of no block is it known whether it stays. */ { readonly kind: 'unknown' }
  | /** What was allocated was freed. */ {
      readonly kind: 'nothingHeld';
      readonly allocs: number;
    }
  | /** At the end of the hunt; nobody has looked later. */ {
      readonly kind: 'holds';
      /** Those that hold blocks, the most suspect first. */
      readonly sites: readonly SiteEvidence[];
    }
  | /** Looked later, and what is there is no proof. */ {
      readonly kind: 'noProof';
      readonly sites: readonly SiteEvidence[];
      /** Of the first site. */
      readonly why: Doubt;
    }
  | {
      readonly kind: 'leaks';
      readonly sites: readonly SiteEvidence[];
    };

/** Why what is there at a later look is not called a leak. */
export type Doubt =
  /** What was held is gone. */
  | 'gone'
  /** No event of the tag since, or not enough for a block to have been freed, or not known. */
  | 'tooSoon'
  /** Fewer than three, or all of one moment: chance. */
  | 'few'
  /** The site keeps all that it allocates: by design, or as a leak. */
  | 'keeps'
  /** Old blocks of the site are freed after all. */
  | 'freedLate'
  /** The tag has not grown since: what was set up once and is kept looks like that. */
  | 'stopped'
  /** It is not known whether the target was started again. */
  | 'boot';

/** Fewer blocks of a tag can be chance, or in the hands of somebody. */
const FEW = 3;

/** Two are enough where it is so unlikely that others have taken both their places. */
const UNLIKELY = 1 / 20;

/** Of the survivors of the first site, this part makes another one stand out beside it, as does {@link FEW}. */
const STANDS_OUT = 1 / 2;

/** What stays was allocated at times that lie this part of the hunt apart: again and again. */
const AGAIN = 1 / 8;

/** A site that keeps more than it frees holds, whatever some of its blocks do. */
const MOST_KEPT = 1 / 2;

/** Were they spread over the whole hunt, the last would be as early only so seldom: it has stopped. */
const CHANCE = 1 / 1_000;

/**
 * Old blocks that went, to those that stay: more say that old ones are freed, only late. Not none,
 * for the usual lives are those of nineteen in twenty.
 */
const MOST_LATE = 1 / 20;

export function verdictOf(hunt: HuntRecord, skip: readonly string[] = []): Verdict {
  const { alloc, free, unknown } = hunt.counts();
  if (alloc + free + unknown === 0) return { kind: 'noHits' };
  const all = siteEvidence(hunt, skip);
  // Without a name it may be several sites, and none of them is accused.
  const holding = sorted(
    all.filter(({ held, use }) => held > 0 && use.site !== undefined),
    bySuspicion,
  );
  if (holding.length === 0)
    return hunt.isWhole() ? { kind: 'nothingHeld', allocs: alloc } : UNKNOWN;
  const recheck = hunt.rechecks[hunt.rechecks.length - 1];
  if (!recheck) {
    const known = holding.filter(({ holding: certain }) => certain && certain.blocks > 0);
    return known.length > 0 ? { kind: 'holds', sites: known } : UNKNOWN;
  }
  const survivors = holding.reduce((sum, site) => sum + site.survivors, 0);
  const young = holding.reduce((sum, site) => sum + site.held - site.old, 0);
  const judged = holding.map((site) => ({
    site,
    doubt: doubtOf(hunt, site, { survivors, young }, recheck),
  }));
  const leaking = judged.filter(({ doubt }) => doubt === undefined).map(({ site }) => site);
  // One that keeps what it allocates may be all that makes the tag grow.
  const keeping = judged.filter(({ doubt }) => doubt === 'keeps').map(({ site }) => site);
  const least = Math.max(
    STANDS_OUT * mostSurvivors(keeping),
    Math.min(FEW, STANDS_OUT * mostSurvivors(leaking)),
  );
  const outstanding = leaking.filter(({ survivors }) => survivors >= least);
  if (outstanding.length > 0) return { kind: 'leaks', sites: outstanding };
  return { kind: 'noProof', sites: holding, why: judged[0]?.doubt ?? 'few' };
}

const UNKNOWN: Verdict = { kind: 'unknown' };

const mostSurvivors = (sites: readonly SiteEvidence[]): number =>
  sites.reduce((most, { survivors }) => Math.max(most, survivors), 0);

/** Survivors first, then what has outlived what is freed, then what is held. */
const bySuspicion = (a: SiteEvidence, b: SiteEvidence): number =>
  b.survivors - a.survivors || b.there - a.there || b.old - a.old || b.held - a.held;

const isFew = (survivors: number, { freed }: Recheck): boolean =>
  survivors < FEW - 1 || (survivors < FEW && mistakenShare(freed) ** survivors >= UNLIKELY);

function doubtOf(
  hunt: HuntRecord,
  site: SiteEvidence,
  { survivors: allSurvivors, young }: { readonly survivors: number; readonly young: number },
  recheck: Recheck,
): Doubt | undefined {
  const { there, asked, freed, oldGone, kept, keptUnfreed, survivors, born, usual } = site;
  const events = eventsSince(hunt, recheck);
  if (asked > 0 && there === 0) return 'gone';
  if (recheck.boot === 'unchecked') return 'boot';
  if (!events || events <= usual) return 'tooSoon';
  if (freed === 0 && there === asked && there >= FEW && grewThroughout(hunt, site.held)) {
    return undefined;
  }
  if (kept > MOST_KEPT * (freed + asked)) return 'keeps';
  // What stays of paths that free nothing is no exception, and explains what else stays.
  if (keptUnfreed > survivors) return 'keeps';
  if (survivors === 0 || isFew(allSurvivors, recheck)) return 'few';
  if (survivors >= FEW && born.last - born.first < AGAIN * hunt.lastHit) return 'few';
  if (oldGone > MOST_LATE * survivors) return 'freedLate';
  if ((born.last / hunt.lastHit) ** survivors < CHANCE) return 'stopped';
  return goesOn(hunt, survivors, young) ? undefined : 'stopped';
}
