import { counted, coverageMeaning } from '../errors';
import type { Evidence, Site } from '../hunt/evidence';
import type { Holding } from '../pool/certainty';
import type { SiteUse } from '../pool/site-use';
import { tagText } from '../pool/tag';
import type { SiteNature } from '../pool/wrapper';
import { coverageOf } from './coverage-text';

/** The call site as the debugger wrote it. */
export const siteName = (use: SiteUse): string => use.site?.frame.text ?? '(no caller)';

/** All that is known of a call site, in sentences. */
export function siteDetails(evidence: Evidence, { use, holding }: Site): string {
  const { site, allocs, frees, stacks } = use;
  const sentences = [
    `${siteName(use)}${site ? ` (${site.key})` : ''}, tag ${JSON.stringify(tagText(evidence.tag))}`,
    `${counted(allocs, 'allocation')} and ${counted(frees, 'free')} seen here, from ${counted(stacks.length, 'stack')}`,
    holding && holdingText(holding),
    ...remarks(use),
    `coverage ${coverageOf(evidence)}${coverageMeaning(evidence.coverage())}`,
    site?.frame.source && `source ${site.frame.source.file} line ${site.frame.source.line}`,
    wrapperText(evidence.natureOf(use)),
  ];
  return `${sentences.filter(Boolean).join('; ')}.`;
}

function holdingText({ blocks, bytes, old }: Holding): string {
  const stay = blocks === 1 ? 'stays' : 'stay';
  return `${counted(blocks, 'block')} allocated here ${stay}${bytesText(bytes)}, ${old} of them since the earlier half of the hunt`;
}

function remarks(use: SiteUse): readonly string[] {
  const { freedByOtherModules, unlocatedAllocs, refused } = use;
  return [
    ...(freedByOtherModules > 0
      ? [`${counted(freedByOtherModules, 'block')} of here freed by other modules`]
      : []),
    ...(unlocatedAllocs > 0
      ? [`of ${counted(unlocatedAllocs, 'allocation')} here the block is not known`]
      : []),
    ...(refused > 0 ? [`${counted(refused, 'block')} refused at once by a limit of the tag`] : []),
  ];
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

const bytesText = (bytes: number | undefined): string =>
  bytes === undefined ? '' : `, ${bytes} bytes`;
