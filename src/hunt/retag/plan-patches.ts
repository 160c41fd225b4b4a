import { knownUsers } from '../../pool/owners/known-users';
import type { Patch } from '../../pool/recording/patch-journal';
import { type FreeCheck, freeCheckOf } from '../../pool/retag/free-checks';
import { isUsable, variantsOf } from '../../pool/retag/new-tags';
import { type Tag, tagFromValue, withoutProtectedBit } from '../../pool/tags/tag';
import {
  type Address,
  compareAddresses,
  distance,
  narrowAddress,
  offsetAddress,
  type PointerSize,
  parseAddress,
} from '../../pool/values/address';
import { type PreflightProblem, sessionProblem } from '../arming/preflight';
import { CallTargets } from '../code/call-target';
import { dword, listBreakpoints } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';
import { imageTime } from '../target/image-time';
import { moduleAt, readTarget, type Target } from '../target/target';
import { readTags } from '../tracker/tracker';
import { findLoad, writeFor } from './find-load';

/** A call site that is to have a tag of its own. */
export interface SiteWish {
  readonly returnsTo: Address;
  /** As the debugger wrote it. */
  readonly site: string;
  /** The tag that hits have shown there; absent for an address alone. */
  readonly tag?: Tag;
  /** Where its function begins, as symbols say. */
  readonly entry?: Address;
  /** Driver Verifier stands on its stacks. */
  readonly isVerified?: boolean;
  /** The new tag that the user wants. */
  readonly newTag?: Tag;
}

/** Why one site is left as it is. */
export type SiteProblem =
  | /** Called is no function that allocates from the pool. */ { readonly kind: 'noAllocation' }
  | /** No instruction before the call loads it: a wrapper, a list, or it is computed. */ {
      readonly kind: 'noImmediate';
    }
  | { readonly kind: 'several' | 'unreadable' | 'noModule' | 'breakpoint' | 'twoWords' | 'already' }
  | { readonly kind: 'shared'; readonly others: readonly Address[] }
  | {
      readonly kind: 'freesChecked';
      readonly why: 'protected' | 'verifier' | Exclude<FreeCheck, 'unchecked'>;
    }
  | /** The new tag: in use or known, or the kernel would not take it. */ {
      readonly kind: 'tagTaken' | 'tagUnusable';
      readonly newTag: Tag;
    }
  | { readonly kind: 'noVariant' }
  | /** Its page is absent, or protected. */ {
      readonly kind: 'notWritten';
      readonly failure: string | undefined;
    };

/** A site that keeps its tag. */
export interface RefusedSite {
  readonly site: string;
  readonly problem: SiteProblem;
}

/** Why nothing is patched at all. */
export type PlanProblem =
  | { readonly kind: 'session'; readonly problem: PreflightProblem }
  | /** Nothing tells the processor, or the tables of tags cannot be read. */ {
      readonly kind: 'noTracker';
    }
  | /** New tags would be counted with others. */ {
      readonly kind: 'noSlots';
      readonly free: number;
    };

export interface Plan {
  readonly kind: 'planned';
  readonly pointerSize: PointerSize;
  readonly patches: readonly Patch[];
  readonly refused: readonly RefusedSite[];
}

/**
 * Decides what would be written, and writes nothing.
 * @param isTogether other calls that are passed the same constant may have the new tag too
 */
export function planPatches(
  reader: Reader,
  wishes: readonly SiteWish[],
  isTogether: boolean,
  standing: readonly Patch[],
): Plan | PlanProblem {
  const session = sessionProblem(reader);
  if (session) return { kind: 'session', problem: session };
  const reading = readTarget(reader);
  if (reading.kind !== 'read') return { kind: 'session', problem: reading };
  const { target } = reading;
  const { instructionSet: set, tracker, pointerSize } = target;
  const tags = tracker && readTags(reader, tracker);
  if (!set || !tracker || !tags) return { kind: 'noTracker' };
  // Of a table whose last slot is that of the overflow, this one is not free.
  const free = tracker.mask + 1 - tags.length - (tracker.slots > tracker.mask + 1 ? 0 : 1);
  if (free < wishes.length) return { kind: 'noSlots', free };
  const taken = new Set<Tag>(tags);
  for (const { newTag } of standing) taken.add(newTag);
  const isTaken = (tag: Tag) => taken.has(tag) || knownUsers(tag).length > 0;
  const breakpoints = addressesIn(answerOf(reader, listBreakpoints), target);
  const calls = new CallTargets(reader, target);
  const patches: Patch[] = [];

  const patchOf = (wish: SiteWish): Patch | SiteProblem => {
    const { returnsTo, site, tag, entry, newTag: wanted } = wish;
    const module = moduleAt(target, returnsTo);
    if (!module) return { kind: 'noModule' };
    if (tag === undefined) {
      const called = calls.before(returnsTo);
      if (called.kind !== 'pool' || called.of !== 'alloc') return { kind: 'noAllocation' };
    }
    const isNew = (value: Tag) => standing.some((patch) => patch.newTag === value);
    const isWanted = (value: Tag) =>
      tag === undefined ? isUsable(value) : value === tag || isNew(value);
    const found = findLoad(reader, set, returnsTo, isWanted, entry);
    if (found.kind !== 'found') {
      return { kind: found.kind === 'none' ? 'noImmediate' : found.kind };
    }
    const { load, start, others, isProtected } = found;
    const old = withoutProtectedBit(tagFromValue(load.value));
    if (isNew(old)) return { kind: 'already' };
    if (others.length > 0 && !isTogether) return { kind: 'shared', others };
    // Where frees compare tags, a block with another one crashes the machine.
    const build = freeCheckOf(target.build, target.description);
    const why = isProtected ? 'protected' : wish.isVerified ? 'verifier' : build;
    if (why !== 'unchecked') return { kind: 'freesChecked', why };
    const isIn = (address: Address) =>
      compareAddresses(offsetAddress(start, load.at), address) <= 0 &&
      compareAddresses(address, offsetAddress(start, load.end)) < 0;
    if (breakpoints.some(isIn)) return { kind: 'breakpoint' };
    const newTag = wanted ?? variantsOf(old, 1, isTaken)[0];
    if (newTag === undefined) return { kind: 'noVariant' };
    if (!isUsable(newTag)) return { kind: 'tagUnusable', newTag };
    if (isTaken(newTag)) return { kind: 'tagTaken', newTag };
    const write = writeFor(found, newTag);
    if (!write) return { kind: 'twoWords' };
    if (patches.some(({ address }) => address === write.address)) return { kind: 'already' };
    taken.add(newTag);
    return {
      tag: old,
      newTag,
      address: write.address,
      before: dword(write.before),
      after: dword(write.after),
      module: module.name,
      start: module.start,
      size: distance(module.start, module.end) || 0,
      timestamp: imageTime(reader, module.start) || 0,
      site,
    };
  };

  const refused: RefusedSite[] = [];
  for (const wish of wishes) {
    const patch = patchOf(wish);
    if ('kind' in patch) refused.push({ site: wish.site, problem: patch });
    else patches.push(patch);
  }
  return { kind: 'planned', pointerSize, patches, refused };
}

/** ` 0 e 82b2f88c     0001 (0001) nt!ExAllocatePoolWithTag+0x881`: every address of the rows. */
function addressesIn(lines: readonly string[], { pointerSize }: Target): readonly Address[] {
  const found: Address[] = [];
  for (const line of lines) {
    for (const text of line.match(/\b[\da-f]{8}(?:`?[\da-f]{8})?\b/gi) ?? []) {
      const address = parseAddress(text);
      if (address) found.push(narrowAddress(address, pointerSize));
    }
  }
  return found;
}
