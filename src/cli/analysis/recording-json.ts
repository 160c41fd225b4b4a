import { verdictText } from '../../messages/verdict';
import type { HuntRecord, Site } from '../../pool/books/hunt-record';
import { keptBlocks } from '../../pool/held/held-blocks';
import { tagHex, tagText } from '../../pool/tags/tag';
import { hexAddress } from '../../pool/values/address';
import { verdictOf } from '../../pool/verdict/verdict';
import { growthJson } from '../usage/growth-table';
import type { NamedRecording } from './read-recording';
import { driversJson } from './recorded-drivers';
import { snapshotGrowth, sortedSites } from './recording-tables';

/** A recording for machines. Keys that are absent were not observed. */
export function recordingJson(
  { name, files, recording }: NamedRecording,
  skip: readonly string[],
  withBlocks: boolean,
): object {
  const { header, hunts, problems } = recording;
  const growth = snapshotGrowth(recording);
  return {
    name,
    files,
    tool: header.tool,
    problems,
    ...(growth && { growth: growthJson(growth) }),
    hunts: hunts.map((hunt) => ({
      ...huntJson(hunt, skip),
      ...(withBlocks && { blocks: blocksJson(hunt, skip) }),
    })),
  };
}

function huntJson(hunt: HuntRecord, skip: readonly string[]): object {
  const { tag, start, arming } = hunt;
  const { alloc, free, unknown } = hunt.counts();
  return {
    tag: { text: tagText(tag), value: tagHex(tag) },
    target: start.target,
    began: start.time,
    poolHitTag: arming,
    hits: { allocations: alloc, frees: free, unknown, all: alloc + free + unknown },
    coverage: hunt.coverage(),
    openHits: hunt.openHits(),
    known: hunt.isWhole() ? 'all' : 'at least',
    drivers: driversJson(hunt, skip),
    verdict: verdictJson(hunt, skip),
    sites: sortedSites(hunt, skip).map((site) => siteJson(hunt, site)),
    stacks: hunt.stackUses().map(({ stack, hits }) => ({
      allocations: hits.alloc,
      frees: hits.free,
      unknown: hits.unknown,
      frames: hunt.stacks.at(stack).map(({ text, address, afterGap }) => ({
        text,
        address: address && hexAddress(address),
        afterGap,
      })),
    })),
  };
}

/** The blocks that stay; `stack` is the place of theirs in `stacks`, from 0. */
function blocksJson(hunt: HuntRecord, skip: readonly string[]): readonly object[] {
  const places = new Map(hunt.stackUses().map(({ stack }, place) => [stack, place]));
  return keptBlocks(hunt, skip).map((kept) => ({
    address: hexAddress(kept.block),
    requested: kept.requested,
    charged: kept.charged,
    hit: kept.hit,
    age: { hits: kept.age, milliseconds: kept.lived },
    thread: kept.thread && hexAddress(kept.thread),
    process: kept.process && {
      address: hexAddress(kept.process),
      image: hunt.processOf(kept.process)?.image,
      id: hunt.processOf(kept.process)?.id,
    },
    mayBeFreed: kept.isDoubtful,
    key: kept.site?.key,
    stack: places.get(kept.stack),
  }));
}

/** What is said of a leak, with the sites that it names, the most suspect first. */
function verdictJson(hunt: HuntRecord, skip: readonly string[]): object {
  const verdict = verdictOf(hunt, skip);
  const sites = 'sites' in verdict ? verdict.sites : [];
  return {
    kind: verdict.kind,
    ...('why' in verdict && { why: verdict.why }),
    text: verdictText(hunt, verdict),
    sites: sites.map(({ use, held, old, asked, there, usual }) => ({
      site: use.site?.frame.text,
      held,
      old,
      usualLife: usual,
      ...(hunt.rechecks.length > 0 && { asked, there }),
    })),
    rechecks: hunt.rechecks.length,
  };
}

function siteJson(hunt: HuntRecord, { use, holding }: Site): object {
  const { site, noSite, allocs, frees, unknown, stacks } = use;
  const { unlocatedAllocs, unlocatedRequested } = use;
  return {
    ...(site && { site: site.frame.text, key: site.key }),
    ...(site?.module && { module: site.module }),
    ...(noSite && { unknownSite: noSite }),
    allocations: allocs,
    frees,
    unknown,
    outstanding: holding && { ...holding, known: hunt.isWhole() ? 'all' : 'at least' },
    ...(unlocatedAllocs > 0 && {
      unlocated: { allocations: unlocatedAllocs, requested: unlocatedRequested },
    }),
    stacks: stacks.length,
    nature: hunt.natureOf(use),
  };
}
