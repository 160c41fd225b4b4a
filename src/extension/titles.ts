import { counted, evidenceCoverage, seconds } from '../errors';
import type { Evidence } from '../hunt/evidence';
import type { UsageReading } from '../hunt/usage';
import { tagText } from '../pool/tag';

/** Says how many rows there are and how much of what happened they stand for. */
export function huntTitle(evidence: readonly Evidence[], rows: number, noun: string): string {
  const parts = evidence.map((each) => {
    const { alloc, free, unknown } = each.counts();
    const tag = JSON.stringify(tagText(each.tag));
    return `${tag}: ${counted(alloc + free + unknown, 'hit')}, coverage ${evidenceCoverage(each)}`;
  });
  return `${counted(rows, noun)}; ${parts.join('; ')}`;
}

export function usedTitle(reading: Extract<UsageReading, { kind: 'read' }>, rows: number): string {
  const took = `read in ${seconds(reading.seconds)}`;
  const unread = reading.unread > 0 ? [`${counted(reading.unread, 'line')} not understood`] : [];
  const cut = reading.cut ? ['the listing was cut off before its end'] : [];
  return [counted(rows, 'tag'), took, ...unread, ...cut].join('; ');
}
