import { placeText } from '../../messages/owners';
import type { Difference } from '../../pool/growth/difference';
import { judgeTotals } from '../../pool/growth/totals';
import type { ListedUser } from '../../pool/owners/tag-user';
import { tagHex, tagText } from '../../pool/tags/tag';
import type { TagUsage } from '../../pool/tags/tag-usage';
import { hexAddress } from '../../pool/values/address';
import { totalsOf } from '../../text/vm/vm.parse';
import type { KnownUsers } from '../usage/known-users';
import { blocksJson } from './blocks-table';
import { loggedBlocksJson } from './logged-blocks';
import {
  allHits,
  type HitCounts,
  type LogAnalysis,
  type SiteUse,
  type UsageTable,
  type VerifierTable,
  type VmTable,
} from './result';
import { skipOf } from './site-table';
import { callersOf } from './verifier-table';

/** The analysis for machines. Keys that are absent were not in the log. */
export function analysisJson(
  analysis: LogAnalysis,
  sites: readonly SiteUse[],
  growth: Difference | undefined,
  users: KnownUsers,
  skip: readonly string[],
): object {
  const { tables, hits, unread } = analysis;
  return {
    tables: {
      count: tables.count,
      withoutTotal: tables.withoutTotal,
      otherTotal: tables.otherTotal,
      ...(tables.last && { last: tableJson(tables.last, users) }),
    },
    growth,
    ...(analysis.blocks.allocations > 0 && { blocks: loggedBlocksJson(analysis.blocks, skip) }),
    ...(analysis.verifier.length > 0 && { verifier: analysis.verifier.map(verifierJson) }),
    ...(analysis.listed.length > 0 && { listed: analysis.listed.map(blocksJson) }),
    ...(analysis.vm && { totals: vmJson(analysis.vm) }),
    hits: {
      ...countsJson(hits),
      all: allHits(hits),
      withoutStop: hits.withoutStop,
      withoutStack: hits.withoutStack,
      otherTags: analysis.otherTags,
      tagUnknown: analysis.tagUnknown,
      tags: [...analysis.tags].map(([tag, count]) => ({
        text: tagText(tag),
        value: tagHex(tag),
        hits: count,
      })),
    },
    sites: sites.map((use) => siteJson(use, allHits(hits))),
    stacks: analysis.stacks.map(({ stack, counts, first }) => ({
      ...countsJson(counts),
      first,
      frames: stack.map(({ text, address, afterGap }) => ({
        text,
        address: address && hexAddress(address),
        afterGap,
      })),
    })),
    stops: { foreign: Object.fromEntries(analysis.foreignStops) },
    stackListings: analysis.stackListings,
    looseStacks: analysis.looseStacks,
    stackParts: analysis.stackParts,
    lines: {
      all: analysis.lines.all,
      others: Object.fromEntries(analysis.lines.others),
      unrecognised: analysis.lines.unrecognised,
      fronts: Object.fromEntries(analysis.lines.fronts),
    },
    unread,
  };
}

function tableJson({ place, listing }: UsageTable, users: KnownUsers): object {
  const { layout, source, inAll, sort, rows, total } = listing;
  return {
    ...place,
    ...(source === undefined ? { layout } : { source }),
    ...(inAll && { kilobytesInAll: inAll }),
    sort,
    rows: rows.map((row) => ({
      ...usageJson(row, source === 'onePool'),
      knownUsers: usersJson(users.of(row)),
    })),
    total,
  };
}

function verifierJson({ place, listing }: VerifierTable): object {
  const { module, count, blocks } = listing;
  return {
    ...place,
    module,
    count,
    callers: callersOf(listing),
    blocks: blocks.map(({ address, bytes, text, caller, symbol }) => ({
      address: hexAddress(address),
      bytes,
      text,
      caller: hexAddress(caller),
      symbol,
    })),
  };
}

function vmJson({ place, listing }: VmTable): object {
  const totals = totalsOf(listing);
  return { ...place, ...totals, verdicts: judgeTotals(totals) };
}

/** A tag's usage; its bytes as text, because a number would not show their order. */
function usageJson({ tag, nonPaged, paged, ...usage }: TagUsage, isOnePool: boolean): object {
  const pools = isOnePool
    ? { pool: nonPaged }
    : { ...(nonPaged.isUnknown ? {} : { nonPaged }), ...(paged.isUnknown ? {} : { paged }) };
  return { ...usage, ...pools, ...(tag === undefined ? {} : { value: tagHex(tag) }) };
}

/** Somebody whom a list names, and where it does. */
export interface ListedUserJson {
  readonly name: string;
  readonly place: string;
  readonly description?: string;
}

export const usersJson = (users: readonly ListedUser[]): readonly ListedUserJson[] =>
  users.map(({ name, place, description }) => ({
    name,
    place: placeText(place),
    ...(description && { description }),
  }));

const countsJson = ({ allocations, frees, unknown, requested }: HitCounts): object => ({
  allocations,
  frees,
  unknown,
  ...(requested.of === 0 ? {} : { requested }),
});

function siteJson(use: SiteUse, hits: number): object {
  const { site, noSite, counts, stacks, nature } = use;
  const skip = skipOf(use);
  return {
    ...(site && { site: site.frame.text, key: site.key, behind: use.behind }),
    ...(site?.module && { module: site.module }),
    ...(noSite && { unknownSite: noSite }),
    ...countsJson(counts),
    share: allHits(counts) / hits,
    stacks,
    nature: { ...nature, skip },
  };
}
