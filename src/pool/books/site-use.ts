import { type CallSite, callSite, type ModuleRange } from '../stacks/call-site';
import { type NoCaller, noCaller } from '../stacks/known-caller';
import type { StackTable } from '../stacks/stack-table';
import type { Tag } from '../tags/tag';
import { sorted } from '../values/sorted';
import { Lifetimes } from './lifetimes';
import { type RequestedBytes, sumOfRequested } from './requested';
import { SizeStatistics, type SizeSummary } from './size-statistics';
import type { Seen, StackUse } from './stack-use';

/** How stacks become call sites. */
export interface SiteNaming {
  readonly stacks: StackTable;
  readonly modules?: readonly ModuleRange[];
  /** Patterns of functions to treat as wrappers. */
  readonly skip?: readonly string[];
}

/** Blocks that were allocated at a site and are there still. */
export interface OutstandingUse {
  readonly count: number;
  /** Bytes charged; absent when the size of some of them is not known. */
  readonly bytes?: number;
}

/** What one call site has done with one tag. */
export interface SiteUse {
  readonly tag: Tag;
  /** Absent when it is not known. */
  readonly site?: CallSite;
  /** Why it is not known. */
  readonly noSite?: NoCaller;
  /** The unique stacks that lead through the site. */
  readonly stacks: readonly number[];
  readonly allocs: number;
  /** Frees made at this site, whoever allocated the blocks. */
  readonly frees: number;
  /** Hits that were neither by anything known. */
  readonly unknown: number;
  /**
   * By pairing addresses, never by subtracting frees; absent when allocations were seen here
   * but the block of none of them is known.
   */
  readonly outstanding?: OutstandingUse;
  /** Allocations here, and frees here, whose blocks are not known. */
  readonly unlocatedAllocs: number;
  readonly unlocatedFrees: number;
  /** What the allocations among them asked for: whether it is still held is not known either. */
  readonly unlocatedRequested: RequestedBytes;
  /** Of the blocks allocated here: how many were freed at other sites, and in other modules. */
  readonly freedElsewhere: number;
  readonly freedByOtherModules: number;
  /** Of the blocks allocated here that were freed. */
  readonly lifetimes: Lifetimes;
  /** Blocks that the very call which allocated them gave back: refused by a limit of the tag. */
  readonly refused: number;
  /** Frees made here of blocks whose allocation was not seen. */
  readonly unmatchedFrees: number;
  /** Blocks allocated here that were freed unseen: their addresses came up again. */
  readonly missedFrees: number;
  /** Allocations here that were not tracked because too many blocks were outstanding. */
  readonly untracked: number;
  /** Charged bytes of all allocations here whose size is known. */
  readonly sizes?: SizeSummary;
  readonly first?: Seen;
  readonly last?: Seen;
}

/** Sums what stacks have done by tag and call site, in the order of their first hits. */
export function siteUses(uses: readonly StackUse[], naming: SiteNaming): readonly SiteUse[] {
  const sites = new SiteNames(naming);
  const groups = new Map<string, StackUse[]>();
  for (const use of uses) {
    const id = `${use.tag} ${sites.site(use.stack)?.key ?? sites.noSite(use.stack)}`;
    const group = groups.get(id);
    if (group) group.push(use);
    else groups.set(id, [use]);
  }
  const result: SiteUse[] = [];
  groups.forEach((group) => {
    const [head] = group;
    if (head) result.push(sumOf(head, group, sites));
  });
  return sorted(result, (a, b) => (a.first?.hit ?? 0) - (b.first?.hit ?? 0));
}

/** The call site of each stack, found once. */
class SiteNames {
  readonly #naming: SiteNaming;
  readonly #sites = new Map<number, CallSite | undefined>();
  readonly #callers = new Map<number, CallSite | undefined>();

  constructor(naming: SiteNaming) {
    this.#naming = naming;
  }

  site(stack: number): CallSite | undefined {
    return this.#find(this.#sites, stack, this.#naming.skip ?? []);
  }

  /** Why a stack has no call site. */
  noSite(stack: number): NoCaller {
    return noCaller(this.#naming.stacks.at(stack));
  }

  /** Who called the pool, wrappers not skipped. */
  caller(stack: number): CallSite | undefined {
    return this.#find(this.#callers, stack, []);
  }

  #find(
    known: Map<number, CallSite | undefined>,
    stack: number,
    skip: readonly string[],
  ): CallSite | undefined {
    if (!known.has(stack)) {
      const { stacks, modules } = this.#naming;
      known.set(stack, callSite(stacks.at(stack), modules ?? [], skip));
    }
    return known.get(stack);
  }
}

function sumOf(head: StackUse, group: readonly StackUse[], sites: SiteNames): SiteUse {
  const total = (value: (use: StackUse) => number) =>
    group.reduce((sum, use) => sum + value(use), 0);
  const site = sites.site(head.stack);
  return {
    tag: head.tag,
    site,
    noSite: site ? undefined : sites.noSite(head.stack),
    stacks: group.map(({ stack }) => stack),
    allocs: total(({ hits }) => hits.alloc),
    frees: total(({ hits }) => hits.free),
    unknown: total(({ hits }) => hits.unknown),
    outstanding: outstandingOf(total),
    unlocatedAllocs: total(({ unlocated }) => unlocated.alloc),
    unlocatedFrees: total(({ unlocated }) => unlocated.free),
    unlocatedRequested: sumOfRequested(group.map(({ unlocatedRequested }) => unlocatedRequested)),
    ...freesOf(group, site, sites),
    lifetimes: lifetimesOf(group),
    unmatchedFrees: total(({ unmatchedFrees }) => unmatchedFrees),
    missedFrees: total(({ missedFrees }) => missedFrees),
    untracked: total(({ untracked }) => untracked),
    sizes: sizesOf(group),
    ...spanOf(group),
  };
}

function outstandingOf(
  total: (value: (use: StackUse) => number) => number,
): OutstandingUse | undefined {
  const allocs = total(({ hits }) => hits.alloc);
  if (allocs > 0 && total(({ unlocated }) => unlocated.alloc) === allocs) return undefined;
  const count = total(({ outstanding }) => outstanding.count);
  const isSized = total(({ outstanding }) => outstanding.unsized) === 0;
  const bytes = total(({ outstanding }) => outstanding.charged);
  return { count, bytes: isSized ? bytes : undefined };
}

/** Who freed what was allocated at a site. */
function freesOf(group: readonly StackUse[], site: CallSite | undefined, sites: SiteNames) {
  const frees = { freedElsewhere: 0, freedByOtherModules: 0, refused: 0 };
  for (const { stack, freedBy } of group) {
    const caller = sites.caller(stack)?.key;
    freedBy.forEach((times, freeStack) => {
      const freer = sites.site(freeStack);
      const areKnown = freer !== undefined && site !== undefined;
      // One return address stands behind one call: it cannot both allocate and free.
      if (caller !== undefined && sites.caller(freeStack)?.key === caller) frees.refused += times;
      else if (areKnown && freer.key !== site.key) frees.freedElsewhere += times;
      if (areKnown && freer.module !== site.module) frees.freedByOtherModules += times;
    });
  }
  return frees;
}

function lifetimesOf(group: readonly StackUse[]): Lifetimes {
  const all = new Lifetimes();
  for (const { lifetimes } of group) all.addAll(lifetimes);
  return all;
}

function sizesOf(group: readonly StackUse[]): SizeSummary | undefined {
  const all = new SizeStatistics();
  for (const { sizes } of group) all.addAll(sizes);
  return all.summary();
}

function spanOf(group: readonly StackUse[]): Pick<SiteUse, 'first' | 'last'> {
  const seen: Seen[] = [];
  for (const { first, last } of group) {
    if (first) seen.push(first);
    if (last) seen.push(last);
  }
  const inOrder = sorted(seen, (a, b) => a.hit - b.hit);
  const [first] = inOrder;
  const last = inOrder[inOrder.length - 1];
  return { first, last };
}
