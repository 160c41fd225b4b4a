import type { Balance, Moment, StackTally } from './books';
import { type CallSite, callSite, type ModuleRange } from './call-site';
import type { Coverage } from './coverage';
import type { Stack } from './hit';
import type { OutstandingBlock } from './pairing';

/** Charged bytes of blocks. */
export interface Sizes {
  readonly smallest: number;
  /** The lower one of the two in the middle. */
  readonly median: number;
  readonly largest: number;
}

/** Blocks that were allocated at a site and have not been seen freed. */
export interface Outstanding {
  /** A floor when frees may have been missed. */
  readonly blocks: number;
  /** Charged bytes, a floor likewise; absent when the size of some block is not known. */
  readonly bytes?: number;
  readonly sizes?: Sizes;
}

/** What is known of one call site. */
export interface SiteReport {
  readonly site: CallSite;
  /** Unique stacks that lead through it. */
  readonly stacks: readonly number[];
  /** Hits seen here. Frees count where they were made, not where their block came from. */
  readonly allocs: number;
  readonly frees: number;
  readonly unknown: number;
  /** Of the blocks allocated here; absent when of no allocation here the block is known. */
  readonly outstanding?: Outstanding;
  /** Of the blocks allocated here: how many other modules were seen to free. */
  readonly freedByOtherModules: number;
  /** Frees made here of blocks whose allocation was not seen. */
  readonly unmatchedFrees: number;
  readonly first: Moment;
  readonly last: Moment;
}

/** What a report is made from. */
export interface SiteSources {
  readonly balance: Balance;
  /** The stack with an index. */
  readonly stackAt: (index: number) => Stack;
  readonly modules: readonly ModuleRange[];
  /** Patterns of functions to look past for the call site. */
  readonly skip: readonly string[];
  readonly coverage: Coverage;
}

/** All call sites, in the order in which they were first seen. */
export function siteReports(sources: SiteSources): readonly SiteReport[] {
  const { balance, coverage } = sources;
  const sites = new SiteNames(sources);
  const blocks = blocksByStack(balance.outstanding);
  const unpaired = unpairedFrees(balance, coverage);
  const groups = new Map<string, StackTally[]>();
  for (const tally of balance.tallies) {
    const { key } = sites.of(tally.stack);
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  const reports: SiteReport[] = [];
  groups.forEach((tallies) => {
    const [head] = tallies;
    if (head) reports.push(reportOf(sites.of(head.stack), tallies, { sites, blocks, unpaired }));
  });
  return reports.sort((a, b) => a.first.hit - b.first.hit);
}

/** The sites that hold blocks, the most bytes first; where sizes are not known, the most blocks. */
export function leaksAmong(
  reports: readonly SiteReport[],
): readonly (SiteReport & { readonly outstanding: Outstanding })[] {
  const holding: (SiteReport & { readonly outstanding: Outstanding })[] = [];
  for (const report of reports) {
    const { outstanding } = report;
    if (outstanding && outstanding.blocks > 0) holding.push({ ...report, outstanding });
  }
  return holding.sort(
    (a, b) =>
      (b.outstanding.bytes ?? -1) - (a.outstanding.bytes ?? -1) ||
      b.outstanding.blocks - a.outstanding.blocks,
  );
}

interface Grouping {
  readonly sites: SiteNames;
  readonly blocks: ReadonlyMap<number, readonly OutstandingBlock[]>;
  readonly unpaired: number;
}

function reportOf(
  site: CallSite,
  tallies: readonly StackTally[],
  { sites, blocks, unpaired }: Grouping,
): SiteReport {
  const total = (value: (tally: StackTally) => number) => sum(tallies.map(value));
  const own: OutstandingBlock[] = [];
  for (const { stack } of tallies) own.push(...(blocks.get(stack) ?? []));
  const isLocated = total(({ locatedAllocs }) => locatedAllocs) > 0;
  return {
    site,
    stacks: tallies.map(({ stack }) => stack),
    allocs: total(({ allocs }) => allocs),
    frees: total(({ frees }) => frees),
    unknown: total(({ unknown }) => unknown),
    ...(isLocated && { outstanding: certainlyOutstanding(own, unpaired) }),
    freedByOtherModules: total((tally) => freedByOthers(tally, site, sites)),
    unmatchedFrees: total(({ unmatchedFrees }) => unmatchedFrees),
    first: tallies.map(({ first }) => first).reduce((a, b) => (a.hit <= b.hit ? a : b)),
    last: tallies.map(({ last }) => last).reduce((a, b) => (a.hit >= b.hit ? a : b)),
  };
}

function freedByOthers({ freedBy }: StackTally, site: CallSite, sites: SiteNames): number {
  let blocks = 0;
  freedBy.forEach((times, stack) => {
    if (sites.of(stack).module !== site.module) blocks += times;
  });
  return blocks;
}

/** The call site of each stack, found once. */
class SiteNames {
  private readonly sources: SiteSources;
  private readonly known = new Map<number, CallSite>();

  constructor(sources: SiteSources) {
    this.sources = sources;
  }

  of(stack: number): CallSite {
    const known = this.known.get(stack);
    if (known) return known;
    const { stackAt, modules, skip } = this.sources;
    const site = callSite(stackAt(stack), modules, skip) ?? NOWHERE;
    this.known.set(stack, site);
    return site;
  }
}

/** Stacks that end inside the allocator, or were not kept. */
const NOWHERE: CallSite = {
  key: '',
  frame: { text: '(no caller)', args: [], inline: false, doubtful: true },
  depth: 0,
};

function blocksByStack(
  blocks: readonly OutstandingBlock[],
): ReadonlyMap<number, readonly OutstandingBlock[]> {
  const groups = new Map<number, OutstandingBlock[]>();
  for (const block of blocks) {
    const group = groups.get(block.stack);
    if (group) group.push(block);
    else groups.set(block.stack, [block]);
  }
  return groups;
}

/**
 * Frees that happened and took no block out of the books: those that the tracker counted and no
 * hit showed, and those whose block is not known; less those that showed up afterwards, when
 * their address was given out again.
 */
function unpairedFrees({ unlocated, missedFrees }: Balance, coverage: Coverage): number {
  const missed = coverage.kind === 'floor' ? coverage.missed.frees : 0;
  return Math.max(0, missed + unlocated.frees - missedFrees);
}

/**
 * With frees unpaired, any of the blocks may be gone: what is certain is the count less all of
 * them, and the bytes of the smallest blocks that then remain.
 */
function certainlyOutstanding(blocks: readonly OutstandingBlock[], unpaired: number): Outstanding {
  const certain = Math.max(0, blocks.length - unpaired);
  const charged: number[] = [];
  for (const { charged: bytes } of blocks) if (bytes !== undefined) charged.push(bytes);
  if (charged.length < blocks.length) return { blocks: certain };
  charged.sort((a, b) => a - b);
  const sizes = sizesOf(charged);
  return { blocks: certain, bytes: sum(charged.slice(0, certain)), ...(sizes && { sizes }) };
}

function sizesOf(sorted: readonly number[]): Sizes | undefined {
  const smallest = sorted[0];
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted[sorted.length - 1];
  if (smallest === undefined || median === undefined || largest === undefined) return undefined;
  return { smallest, median, largest };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
