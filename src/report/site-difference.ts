import { NO_SITE } from '../messages/call-site';
import type { HuntRecord } from '../pool/books/hunt-record';
import { noCaller } from '../pool/stacks/known-caller';
import { sorted } from '../pool/values/sorted';
import { imageKey } from './image';
import { frameReader, type ProfileFrame } from './profile';
import { weighedStacks } from './stack-weights';

/** What was seen of a call site in hunts. */
export interface SiteSums {
  readonly allocs: number;
  readonly frees: number;
  /** Blocks seen allocated and not seen freed. */
  readonly held: number;
  readonly heldBytes: number;
}

/** A call site in two recordings. */
export interface SiteChange {
  /** `acmeflt!FltRead+0x13c`; without the place in it where the builds differ. */
  readonly site: string;
  /** The image is another build, or its build is not known: functions are compared, not places. */
  readonly isByFunction: boolean;
  readonly before: SiteSums;
  readonly after: SiteSums;
}

const NOTHING: SiteSums = { allocs: 0, frees: 0, held: 0, heldBytes: 0 };

interface Seen extends SiteSums {
  readonly text: string;
  readonly frame?: ProfileFrame;
}

/**
 * Call sites of one tag before and after: the same place where both have the same build of the image,
 * else the same function. Those that hold the most more come first.
 * @param skip patterns of functions to look past
 */
export function siteChanges(
  before: readonly HuntRecord[],
  after: readonly HuntRecord[],
  skip: readonly string[],
): readonly SiteChange[] {
  const sides = [seenIn(before, skip), seenIn(after, skip)] as const;
  const [old, young] = sides.map(buildsIn);
  const changes = new Map<string, SiteChange>();
  for (const [at, side] of sides.entries()) {
    for (const seen of side) {
      const build = seen.frame?.place && imageKey(seen.frame.place.image);
      const isSame = build !== undefined && old?.has(build) === true && young?.has(build) === true;
      const site = isSame || !seen.frame ? seen.text : seen.frame.name;
      const key = isSame ? (seen.frame?.key ?? site) : site;
      const known = changes.get(key) ?? {
        site,
        isByFunction: !isSame && seen.frame !== undefined,
        before: NOTHING,
        after: NOTHING,
      };
      const which = at === 0 ? 'before' : 'after';
      changes.set(key, { ...known, [which]: sum(known[which], seen) });
    }
  }
  const grown = ({ before: a, after: b }: SiteChange) => b.heldBytes - a.heldBytes;
  const blocks = ({ before: a, after: b }: SiteChange) => b.held - a.held;
  return sorted(changes.values(), (a, b) => grown(b) - grown(a) || blocks(b) - blocks(a));
}

const sum = (a: SiteSums, b: SiteSums): SiteSums => ({
  allocs: a.allocs + b.allocs,
  frees: a.frees + b.frees,
  held: a.held + b.held,
  heldBytes: a.heldBytes + b.heldBytes,
});

function seenIn(hunts: readonly HuntRecord[], skip: readonly string[]): readonly Seen[] {
  const all: Seen[] = [];
  for (const hunt of hunts) {
    const frameOf = frameReader(hunt);
    for (const { stack, weights } of weighedStacks(hunt)) {
      const frame = hunt.siteOf(stack, skip)?.frame;
      const text = frame?.text ?? NO_SITE[noCaller(stack)];
      all.push({ ...weights, text, ...(frame && { frame: frameOf(frame) }) });
    }
  }
  return all;
}

function buildsIn(side: readonly Seen[]): ReadonlySet<string> {
  const builds = new Set<string>();
  for (const { frame } of side) if (frame?.place) builds.add(imageKey(frame.place.image));
  return builds;
}
