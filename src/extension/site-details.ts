import { siteText } from '../messages/call-site';
import { coverageMeaning, huntCoverage, requestedBytes } from '../messages/coverage';
import { HELD_IN, topProcesses } from '../messages/processes';
import { counted, seconds } from '../messages/words';
import type { HeldBlock } from '../pool/books/books';
import type { Holding } from '../pool/books/certainty';
import type { HuntRecord, Site } from '../pool/books/hunt-record';
import type { SiteUse } from '../pool/books/site-use';
import { isThroughLookaside } from '../pool/stacks/lookaside';
import type { SiteNature } from '../pool/stacks/wrapper';
import { tagText } from '../pool/tags/tag';
import type { Leaf } from './leaf';
import { lines, type Rows } from './rows';

/** The call site as the debugger wrote it. */
export const siteName = (use: SiteUse): string => siteText(use.site, use.noSite);

/** All that is known of a call site: its whole name, and below it a line for each thing. */
export function siteDetails(hunt: HuntRecord, { use, holding }: Site): Rows<Leaf> {
  const { site, allocs, frees, stacks } = use;
  const sentences = [
    `${counted(allocs, 'allocation')} and ${counted(frees, 'free')} seen here, from ${counted(stacks.length, 'stack')}`,
    holding && holdingText(hunt, holding),
    holding && sizesText(holding),
    topProcesses(hunt, HELD_IN, heldAt(hunt, use)),
    seenText(hunt, use),
    ...remarks(use),
    lookasideText(hunt, use),
    `coverage ${huntCoverage(hunt)}${coverageMeaning(hunt)}`,
    site?.frame.source && `source ${site.frame.source.file} line ${site.frame.source.line}`,
    wrapperText(hunt.natureOf(use)),
  ];
  return lines(
    `${siteName(use)}${site ? ` (${site.key})` : ''}${missingText(use)}, tag ${JSON.stringify(tagText(hunt.tag))}`,
    sentences.filter((sentence): sentence is string => Boolean(sentence)),
  );
}

function heldAt(hunt: HuntRecord, { stacks }: SiteUse): readonly HeldBlock[] {
  const held = hunt.held();
  return stacks.reduce<readonly HeldBlock[]>((all, stack) => all.concat(held.get(stack) ?? []), []);
}

/** Why one row may be several call sites. */
const missingText = ({ noSite }: SiteUse): string =>
  noSite === 'framesMissing'
    ? ' between the allocator and its caller: left out by the debugger, or doubted by it'
    : '';

function holdingText(hunt: HuntRecord, holding: Holding): string {
  const { blocks, old } = holding;
  const stay = blocks === 1 ? 'stays' : 'stay';
  const isWhole = hunt.isWhole();
  const floor = isWhole ? '' : 'at least ';
  const size = sizeText(holding, floor);
  const known = isWhole ? '' : ', of what is known';
  return `${floor}${counted(blocks, 'block')} allocated here ${stay}${size}, ${old} of them old${known}`;
}

/** Bytes charged; else those asked for, which are said to be that. */
function sizeText({ bytes, requested }: Holding, floor: string): string {
  if (bytes !== undefined) return `, ${floor}${bytes} bytes`;
  return requested === undefined ? '' : `, ${floor}${requested} bytes asked for`;
}

function sizesText({ sizes }: Holding): string | undefined {
  return (
    sizes &&
    `sizes ${sizes.smallest}, ${sizes.median} and ${sizes.largest} bytes (smallest, median, largest)`
  );
}

/** So many hits have one interval less between them. */
function seenText(
  hunt: HuntRecord,
  { first, last, allocs, frees, unknown }: SiteUse,
): string | undefined {
  if (first?.time === undefined || last?.time === undefined) return undefined;
  const since = (time: number) =>
    seconds((time - hunt.start.time) / 1000, hunt.start.target.description);
  const span = (last.time - first.time) / 1000;
  const intervals = allocs + frees + unknown - 1;
  const rate = span > 0 ? `, ${(intervals / span).toFixed(2)} hits a second` : '';
  return `first hit here after ${since(first.time)}, last after ${since(last.time)}${rate}`;
}

function remarks(use: SiteUse): readonly string[] {
  const { freedByOtherModules, unlocatedAllocs, unlocatedRequested, refused } = use;
  return [
    ...(freedByOtherModules > 0
      ? [`${counted(freedByOtherModules, 'block')} of here freed by other modules`]
      : []),
    ...(unlocatedAllocs > 0
      ? [
          `the block is not known of ${counted(unlocatedAllocs, 'allocation')} here${requestedBytes(unlocatedRequested, unlocatedAllocs)}`,
        ]
      : []),
    ...(refused > 0 ? [`${counted(refused, 'block')} refused at once by a limit of the tag`] : []),
  ];
}

function lookasideText(hunt: HuntRecord, { stacks }: SiteUse): string | undefined {
  const isList = stacks.some((index) => isThroughLookaside(hunt.stacks.at(index)));
  return isList ? 'a lookaside list: what it hands out from stock is no hit' : undefined;
}

function wrapperText(nature: SiteNature): string | undefined {
  if (nature.kind === 'owner') return undefined;
  const evidence =
    nature.evidence === 'noTagInCode'
      ? ' and its code does not hold the tag'
      : ' (by fan-out only: its code could not be read)';
  const skip = nature.skip ? `; dx @$pool.skip("${nature.skip}") looks past it` : '';
  return `${nature.fanOut} functions lead through here${evidence}: perhaps a wrapper${skip}`;
}
