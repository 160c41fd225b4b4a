import { counted, coverage, coverageMeaning } from '../errors';
import type { Evidence } from '../hunt/evidence';
import type { SiteReport } from '../pool/site-report';
import { tagText } from '../pool/tag';

/** The call site as the debugger wrote it. */
export const siteName = (use: SiteReport): string => use.site.frame.text;

/** All that is known of a call site, in sentences. */
export function siteDetails(evidence: Evidence, use: SiteReport): string {
  const { site, allocs, frees, outstanding, stacks } = use;
  const nature = evidence.natureOf(use);
  const sentences = [
    `${siteName(use)} (${site.key}), tag ${JSON.stringify(tagText(evidence.tag))}`,
    `${counted(allocs, 'allocation')} and ${counted(frees, 'free')} seen here, from ${counted(stacks.length, 'stack')}`,
    use.freedByOtherModules > 0 &&
      `${counted(use.freedByOtherModules, 'block')} of here freed by other modules`,
    outstanding &&
      `${counted(outstanding.blocks, 'block')} allocated here ${outstanding.blocks === 1 ? 'stays' : 'stay'}${bytesText(outstanding.bytes)}`,
    `coverage ${coverage(evidence.coverage())}${coverageMeaning(evidence.coverage())}`,
    site.frame.source && `source ${site.frame.source.file} line ${site.frame.source.line}`,
    nature.kind === 'probableWrapper' &&
      `${nature.fanOut} functions lead through here${nature.evidence === 'noTagInCode' ? ' and its code does not hold the tag' : ' (by fan-out only: its code could not be read)'}: perhaps a wrapper${nature.skip ? `; dx @$pool.skip("${nature.skip}") looks past it` : ''}`,
  ];
  return `${sentences.filter(Boolean).join('; ')}.`;
}

const bytesText = (bytes: number | undefined): string =>
  bytes === undefined ? '' : `, ${bytes} bytes`;
