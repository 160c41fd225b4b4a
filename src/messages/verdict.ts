import type { RecheckOutcome } from '../hunt/recheck/rechecks';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { Recheck } from '../pool/recording/recording';
import { growthInHunt, growthSince } from '../pool/verdict/growth';
import { eventsSince, type SiteEvidence } from '../pool/verdict/site-evidence';
import type { Doubt, Verdict } from '../pool/verdict/verdict';
import { counted, quote, seconds } from './words';

/** The call site as the debugger wrote it. */
const nameOf = ({ use }: SiteEvidence): string => use.site?.frame.text ?? 'An unknown call site';

/**
 * What the hunt, and later looks, say of a leak: two lines at most. Never "leaks" after one hunt,
 * which sees load; and then what to do to know.
 */
export function verdictText(hunt: HuntRecord, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'noHits':
      return '';
    case 'unknown':
      return 'Of no block is it known that it stays: more hits tell more.';
    case 'nothingHeld':
      return nothingHeld(verdict.allocs);
    case 'holds':
      return holds(hunt, verdict.sites);
    case 'noProof':
      return noProof(hunt, verdict.sites, verdict.why);
    case 'leaks':
      return leaks(hunt, verdict.sites);
  }
}

/** With none in n seen, 3 in n may be missed: once in twenty times. */
const RULE_OF_THREE = 3;

function nothingHeld(allocs: number): string {
  const least = Math.floor(allocs / RULE_OF_THREE);
  const limit = least > 1 ? `; a leak of 1 in ${least} or more would have shown` : '';
  return `Nothing is held: of ${counted(allocs, 'allocation')} none was outstanding at the end${limit}. For a smaller one record more: 1 in 1000 takes some 6000 hits.`;
}

function holds(hunt: HuntRecord, sites: readonly SiteEvidence[]): string {
  const [first] = sites;
  if (!first) return '';
  const { use, usual, freed } = first;
  const blocks = first.holding?.blocks ?? first.held;
  const old = Math.min(first.old, blocks);
  const lives =
    freed === 0
      ? 'none of its blocks was seen freed'
      : `${old} of them for longer than the ${usual} hits that what it frees usually lives`;
  const growth = growthInHunt(hunt);
  const grew = growth !== undefined && growth <= 0 ? ' The tag did not grow during the hunt.' : '';
  return `${nameOf(first)} holds ${floorOf(hunt)}${blocks} of ${counted(use.allocs, 'block')} allocated there during the hunt, ${lives}.${grew} Whether it leaks shows later: g, wait, break in, then dx -g @$pool.recheck(${quote(hunt.tag)})`;
}

const floorOf = (hunt: HuntRecord): string => (hunt.isWhole() ? '' : 'at least ');

function leaks(hunt: HuntRecord, sites: readonly SiteEvidence[]): string {
  const [first, ...others] = sites;
  if (!first) return '';
  const { there, asked, usual, freed } = first;
  const lives =
    freed === 0
      ? 'none of its blocks was ever seen freed'
      : `what it frees usually lives ${counted(usual, 'hit')} at most`;
  const more = others.length > 0 ? ` So does ${others.map(nameOf).join(', ')}.` : '';
  return `${nameOf(first)} LEAKS: ${there} of ${counted(asked, 'block')} are still there ${sinceText(hunt)}, while ${lives}${growthText(hunt)}.${more}`;
}

function noProof(hunt: HuntRecord, sites: readonly SiteEvidence[], why: Doubt): string {
  const [first] = sites;
  if (!first) return '';
  const { there, asked } = first;
  const seen = `${nameOf(first)}: ${there} of ${counted(asked, 'block')} still there ${sinceText(hunt)}${growthText(hunt)}`;
  return `No proof of a leak. ${seen}; ${doubtText(hunt, first, why)}.`;
}

function doubtText(hunt: HuntRecord, site: SiteEvidence, why: Doubt): string {
  switch (why) {
    case 'gone':
      return 'what it held was load';
    case 'tooSoon':
      return 'too little has happened since for blocks to be freed: wait longer, then look again';
    case 'few':
      return 'too few of them have outlived what the same paths free: a longer hunt tells more';
    case 'keeps':
      return site.freed === 0
        ? `it keeps everything, by design or as a leak: look again later, three times at least, and see whether ${quote(hunt.tag)} goes on growing`
        : 'it keeps more than it frees, by design or as a leak: look again later';
    case 'freedLate':
      return `${counted(site.oldGone, 'old block')} of it went meanwhile: such blocks are freed, only late`;
    case 'stopped':
      return 'the tag has not gone on growing: what was set up once and is kept looks like that';
    case 'boot':
      return 'same boot not checked, so that this proves nothing';
  }
}

/** `after 312 more events (2 min of the target)` */
export function sinceText(hunt: HuntRecord): string {
  const recheck = hunt.rechecks[hunt.rechecks.length - 1];
  if (!recheck) return '';
  const events = eventsSince(hunt, recheck);
  const after = events === undefined ? 'later' : `after ${counted(events, 'more event')}`;
  return `${after}${timeBetween(hunt, recheck)}`;
}

function timeBetween({ endUptime, endTime }: HuntRecord, { uptime, time }: Recheck): string {
  if (uptime !== undefined && endUptime !== undefined && uptime >= endUptime) {
    return ` (${seconds((uptime - endUptime) / 1000)} of the target)`;
  }
  return endTime !== undefined && time >= endTime
    ? ` (${seconds((time - endTime) / 1000)} of the debugger)`
    : '';
}

function growthText(hunt: HuntRecord): string {
  const growth = growthSince(hunt);
  if (growth === undefined) return '; what the tag has grown by is not known';
  return growth > 0
    ? `; the tag has grown by ${counted(growth, 'block')}`
    : '; the tag has not grown';
}

/**
 * How sure "still there" is. A block may have been freed, and its place taken by another of the same
 * tag and size: what became of places that the hunt saw freed tells how often that is.
 */
export function ceilingText({ freed, boot, held, there, gone, unreadable }: Recheck): string {
  const asked = there.length + gone.length + unreadable.length;
  const sample = asked < held ? `; a sample of ${asked} of ${held} blocks` : '';
  const unchecked = boot === 'unchecked' ? '; same boot not checked' : '';
  const often =
    freed.asked === 0
      ? 'whether others have taken their places is not known'
      : `of ${counted(freed.asked, 'freed block')} ${freed.taken} had their places taken by like ones`;
  return `still there: at most so many, ${often}${sample}${unchecked}`;
}

/** Why there is nothing to show, or nothing new; undefined where there is. */
export function recheckProblem(hunt: HuntRecord, outcome: RecheckOutcome): string | undefined {
  const tag = quote(hunt.tag);
  switch (outcome.kind) {
    case 'asked':
      return undefined;
    case 'notRun':
      return hunt.rechecks.length > 0
        ? undefined
        : `${tag}: the target has not run since the hunt. Let it run (g), break in, and look again.`;
    case 'nothingHeld':
      return `${tag}: no block is known that the hunt has left.`;
    case 'otherBoot':
      return `${tag}: another machine, or it was started again since the hunt: its blocks are gone.`;
    case 'failed':
      return `${tag}: the debugger refused "${outcome.call}": ${outcome.message}`;
    case 'noTarget':
      return `${tag}: the target cannot be read (${outcome.reading.kind}). Set the symbol path (.symfix; .reload) and try again.`;
  }
}
