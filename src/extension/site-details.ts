import { counted, coverage, coverageMeaning } from '../errors';
import type { Evidence } from '../hunt/evidence';
import type { SiteUse } from '../pool/site-use';
import { tagText } from '../pool/tag';

/** The call site as the debugger wrote it. */
export const siteName = (use: SiteUse): string => use.site?.frame.text ?? '(no caller)';

/** All that is known of a call site, in sentences. */
export function siteDetails(evidence: Evidence, use: SiteUse): string {
  const { site, allocs, frees, outstanding, stacks } = use;
  const nature = evidence.natureOf(use);
  const sentences = [
    `${siteName(use)}${site ? ` (${site.key})` : ''}, tag ${JSON.stringify(tagText(evidence.tag))}`,
    `${counted(allocs, 'allocation')} and ${counted(frees, 'free')} seen here, from ${counted(stacks.length, 'stack')}`,
    use.freedByOtherModules > 0 &&
      `${counted(use.freedByOtherModules, 'block')} of here freed by other modules`,
    use.unlocatedAllocs > 0 &&
      `of ${counted(use.unlocatedAllocs, 'allocation')} here the block is not known`,
    use.refused > 0 && `${counted(use.refused, 'block')} refused at once by a limit of the tag`,
    outstanding &&
      `${counted(outstanding.count, 'block')} allocated here ${outstanding.count === 1 ? 'stays' : 'stay'}${bytesText(outstanding.bytes)}`,
    `coverage ${coverage(evidence.coverage())}${coverageMeaning(evidence.coverage())}`,
    site?.frame.source && `source ${site.frame.source.file} line ${site.frame.source.line}`,
    nature.kind === 'probableWrapper' &&
      `${nature.fanOut} functions lead through here${nature.evidence === 'noTagInCode' ? ' and its code does not hold the tag' : ' (by fan-out only: its code could not be read)'}: perhaps a wrapper${nature.skip ? `; dx @$pool.skip("${nature.skip}") looks past it` : ''}`,
  ];
  return `${sentences.filter(Boolean).join('; ')}.`;
}

const bytesText = (bytes: number | undefined): string =>
  bytes === undefined ? '' : `, ${bytes} bytes`;
