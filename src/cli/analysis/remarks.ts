import { wellKnownWrapper } from '../../pool/stacks/well-known-wrappers';
import { counted, visible } from '../table';
import { allHits, type LogAnalysis, type SiteUse } from './result';
import type { ForeignKind } from './sighting';
import { siteName, skipOf } from './site-table';

/** What a careful reader must know of the figures: where they are floors, what was left out. */
export function remarksOn(analysis: LogAnalysis, sites: readonly SiteUse[]): readonly string[] {
  return [
    ...bootRemarks(analysis),
    ...hitRemarks(analysis),
    ...sites.flatMap(gapRemark),
    ...tagRemarks(analysis),
    ...sites.flatMap(wrapperRemark),
    ...stopRemarks(analysis),
    ...unreadRemarks(analysis),
  ];
}

/** Boots that are named; of more only the number. */
const NAMED_BOOTS = 5;

function bootRemarks({ boots }: LogAnalysis): readonly string[] {
  if (boots.length === 0) return [];
  const named = boots.slice(0, NAMED_BOOTS).map(({ file, line }) => `${file}:${line}`);
  const more = boots.length > NAMED_BOOTS ? ' …' : '';
  return [
    `The logs are of ${boots.length + 1} boots or machines; another one begins at ${named.join(', ')}${more}. Addresses and tables of two are never compared; call sites go by their names.`,
  ];
}

function hitRemarks({ hits, stacksFull, blocks }: LogAnalysis): readonly string[] {
  if (allHits(hits) === 0) return [];
  return [
    blocks.allocations === 0
      ? 'Hits are not leaks: the log shows no addresses of allocated blocks, so it cannot tell what is still outstanding.'
      : `${blocks.allocations} of ${counted(hits.allocations, 'allocation')} with a block in the log. While one steps out of the allocator other processors run, so a free may have gone unseen, and a block that stays need not be a leak.`,
    ...some(
      hits.withoutStop,
      'hit',
      (n) => `${n} known by the stack alone: no stop stands before it.`,
    ),
    ...some(hits.withoutStack, 'hit', (n) => `${n} without a stack in the log.`),
    ...(stacksFull
      ? ['There are more unique stacks than are kept: hits of the others have no call site here.']
      : []),
    ...some(hits.unknown, 'hit', (n) => `${n} that no name tells to be allocation or free.`),
  ];
}

function tagRemarks({ otherTags, tagUnknown, tags, tables }: LogAnalysis): readonly string[] {
  return [
    ...some(otherTags, 'hit', (n) => `${n} of other tags left out.`),
    ...(otherTags > 0 || tags.size > 1
      ? some(tagUnknown, 'hit', (n) => `${n} whose tag the log does not show.`)
      : []),
    ...some(
      tables.withoutTotal,
      'table',
      (n) => `${n} without a TOTAL row: cut, broken off or filtered; missing tags are not zero.`,
    ),
    ...some(
      tables.otherTotal,
      'table',
      (n) => `${n} whose rows do not add up to the TOTAL row: some are missing, or changed.`,
    ),
  ];
}

/** The next frame that can be read is not the caller. */
function gapRemark({ noSite, counts }: SiteUse): readonly string[] {
  return noSite === 'framesMissing'
    ? some(
        allHits(counts),
        'hit',
        (n) =>
          `${n} of unknown call site: between the allocator and its caller frames are missing from the log, or the debugger doubts them.`,
      )
    : [];
}

/** Marks what looks like a wrapper; it is the reader who decides to look behind it. */
function wrapperRemark(use: SiteUse): readonly string[] {
  const symbol = use.site?.frame.symbol;
  const known = symbol && wellKnownWrapper(symbol);
  if (known !== undefined) {
    return [`${siteName(use)} is ${known.what}; behind it: --skip "${known.pattern}"`];
  }
  const skip = skipOf(use);
  if (use.nature.kind !== 'probableWrapper' || skip === undefined) return [];
  return [
    `${siteName(use)} is probably a wrapper (by fan-out only: ${use.nature.fanOut} functions above it); behind it: --skip "${skip}"`,
  ];
}

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  breakInstruction: 'other break instruction',
  manualBreak: 'manual break',
  breakpoint: 'breakpoint',
  bugcheck: 'bugcheck',
  other: 'other event',
  targetGone: 'end of the connection',
};

function stopRemarks({
  foreignStops,
  looseStacks,
  stackParts,
  hits,
}: LogAnalysis): readonly string[] {
  const kinds = [...foreignStops].map(([kind, count]) => counted(count, FOREIGN[kind]));
  const count = [...foreignStops.values()].reduce((sum, stops) => sum + stops, 0);
  return [
    ...some(
      count,
      'stop',
      (n) => `${n} that ${count === 1 ? 'is no hit' : 'are no hits'}: ${kinds.join(', ')}.`,
    ),
    ...some(
      looseStacks - hits.withoutStop,
      'stack',
      (n) => `${n} left out: no stop stands before it, and no name says that it is a hit.`,
    ),
    ...some(stackParts, 'stack', (n) => `${n} left out: the first frames are not in the log.`),
  ];
}

function unreadRemarks({ unread }: LogAnalysis): readonly string[] {
  return [
    ...some(unread.count, 'line', (n) => `${n} in tables and stacks could not be read:`),
    ...unread.first.map(
      ({ place, text }) => `  ${place.file}:${place.line}: ${visible(text).slice(0, 80)}`,
    ),
  ];
}

function some(
  count: number,
  noun: string,
  sentence: (counted: string) => string,
): readonly string[] {
  return count === 0 ? [] : [sentence(counted(count, noun))];
}
