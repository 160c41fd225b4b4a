import type { HitKind, Stack } from '../../pool/hit';
import type { CallSite } from '../../pool/stacks/call-site';
import type { NoCaller } from '../../pool/stacks/known-caller';
import type { SiteNature } from '../../pool/stacks/wrapper';
import type { Tag } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { ModuleDetails } from '../../text/modules/module-details';
import type { BlockListing } from '../../text/poolfind/pool-block';
import type { PoolUsedListing } from '../../text/poolused/poolused';
import type { VerifierListing } from '../../text/verifier/verifier';
import type { VmListing } from '../../text/vm/vm';
import type { ForeignKind } from './sighting';

/** Where something stands in the logs: lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A block whose address the log shows, allocated and not seen freed. */
export interface LoggedBlock {
  readonly address: Address;
  readonly stack: Stack;
  /** Bytes asked for, where the log shows them. */
  readonly requested?: number;
  readonly place: Place;
}

/** Blocks of hits whose address the logs show. */
export interface LoggedBlocks {
  readonly held: readonly LoggedBlock[];
  /** Allocations that show their block. */
  readonly allocations: number;
  /** Of them, those that a later hit freed. */
  readonly freed: number;
}

/** Hits by kind, and what is known of their blocks. */
export interface HitCounts {
  readonly allocations: number;
  readonly frees: number;
  readonly unknown: number;
  /** Bytes that the allocations asked for, and how many of them show it. */
  readonly requested: { readonly bytes: number; readonly of: number };
}

/** A unique stack of hits. */
export interface StackUse {
  readonly stack: Stack;
  /** Counts the boots that the logs tell apart. */
  readonly boot: number;
  readonly counts: HitCounts;
  readonly first: Place;
}

/** A call site and all hits that came from it. */
export interface SiteUse {
  /** Absent where it is not known. */
  readonly site?: CallSite;
  /** Why it is not known. */
  readonly noSite?: NoCaller;
  readonly counts: HitCounts;
  /** Fewest and most frames of the allocator and of skipped functions that stand below it. */
  readonly behind: { readonly least: number; readonly most: number };
  readonly stacks: number;
  readonly nature: SiteNature;
}

/** A listing of `!poolused`, where it stands, and the command as typed. */
export interface UsageTable {
  readonly place: Place;
  readonly listing: PoolUsedListing;
  readonly command?: string;
}

/** A listing of `!vm` and where it stands. */
export interface VmTable {
  readonly place: Place;
  readonly listing: VmListing;
}

/** What `!verifier 3` lists of a driver, and where it stands. */
export interface VerifierTable {
  readonly place: Place;
  readonly listing: VerifierListing;
}

/** A listing of blocks, and where it stands. */
export interface BlocksTable {
  readonly place: Place;
  readonly listing: BlockListing;
}

/** What was found in saved logs. */
export interface LogAnalysis {
  /** The last listing of `!verifier 3` of each driver. */
  readonly verifier: readonly VerifierTable[];
  readonly blocks: LoggedBlocks;
  /** The last listing of each command that lists blocks, and of each tag that it was asked for. */
  readonly listed: readonly BlocksTable[];
  /** The last listing of `!vm`. */
  readonly vm?: VmTable;
  readonly tables: {
    readonly count: number;
    /** Tables without a TOTAL row: cut, broken off or filtered. */
    readonly withoutTotal: number;
    /** Tables whose rows do not add up to their TOTAL row. */
    readonly otherTotal: number;
    /** The first one of the boot that the last one is of. */
    readonly first?: UsageTable;
    readonly last?: UsageTable;
  };
  readonly hits: HitCounts & {
    /** Of them, known only by their stacks. */
    readonly withoutStop: number;
    /** Of them, without a stack in the log. */
    readonly withoutStack: number;
  };
  /** Tags that the arguments of hits show, with their hits. */
  readonly tags: ReadonlyMap<Tag, number>;
  /** Hits left out because they show another tag than the one asked for. */
  readonly otherTags: number;
  /** Hits of which nothing shows the tag. */
  readonly tagUnknown: number;
  /** Modules that `lm` lists, by name in small letters. */
  readonly modules: ReadonlyMap<string, ModuleDetails>;
  /** Where another boot, or another machine, begins. */
  readonly boots: readonly Place[];
  readonly foreignStops: ReadonlyMap<ForeignKind, number>;
  /** All stack listings, and those without a stop before them. */
  readonly stackListings: number;
  readonly looseStacks: number;
  /** Stacks whose first frames the logs do not show. */
  readonly stackParts: number;
  readonly stacks: readonly StackUse[];
  /** More stacks than are told apart: hits of the others are counted without one. */
  readonly stacksFull: boolean;
  /** What became of the lines that are not blank. */
  readonly lines: {
    readonly all: number;
    /** Of output of which nothing is needed, by kind. */
    readonly others: ReadonlyMap<string, number>;
    /** Of tools whose output was seen and not read. */
    readonly tools: ReadonlyMap<string, number>;
    readonly unrecognised: number;
    readonly first: readonly UnreadPlace[];
    /** What stood in front of lines and was taken away. */
    readonly fronts: ReadonlyMap<string, number>;
  };
  readonly unread: { readonly count: number; readonly first: readonly UnreadPlace[] };
}

/** A line that could not be read. */
export interface UnreadPlace {
  readonly place: Place;
  readonly text: string;
}

/** All hits of the counts. */
export const allHits = ({ allocations, frees, unknown }: HitCounts): number =>
  allocations + frees + unknown;

export const noHits: HitCounts = {
  allocations: 0,
  frees: 0,
  unknown: 0,
  requested: { bytes: 0, of: 0 },
};

/** The counts with one more hit. */
export function withHit(
  { allocations, frees, unknown, requested }: HitCounts,
  kind: HitKind,
  bytes: number | undefined,
): HitCounts {
  const known = kind === 'alloc' && bytes !== undefined;
  return {
    allocations: allocations + (kind === 'alloc' ? 1 : 0),
    frees: frees + (kind === 'free' ? 1 : 0),
    unknown: unknown + (kind === 'unknown' ? 1 : 0),
    requested: known ? { bytes: requested.bytes + bytes, of: requested.of + 1 } : requested,
  };
}

export function sumOfHits(a: HitCounts, b: HitCounts): HitCounts {
  return {
    allocations: a.allocations + b.allocations,
    frees: a.frees + b.frees,
    unknown: a.unknown + b.unknown,
    requested: {
      bytes: a.requested.bytes + b.requested.bytes,
      of: a.requested.of + b.requested.of,
    },
  };
}
