import type { TotalsVerdict } from '../pool/growth/totals';
import { sizeText } from './words';

/** What a careful reader would say of pool in all. */
export function totalsVerdict(verdict: TotalsVerdict): string {
  switch (verdict.kind) {
    case 'impossible':
      return `!vm says more of ${verdict.pool} pool than there can be: the symbols of nt do not fit.`;
    case 'muchNonPaged':
      return `Nonpaged pool is past 1 GB: ${sizeText(verdict.bytes)}.`;
    case 'nearLimit':
      return `${verdict.pool} pool is at ${Math.floor(verdict.share * 100)} % of its limit.`;
    case 'notPool':
      return `Memory is short, and most of it is not pool: pool is ${sizeText(verdict.pool)} of ${sizeText(verdict.inUse)} in use.`;
  }
}

export const noTotals = 'The debugger has no !vm. dx -g @$pool.used() shows what tags hold.';

/** Above the pools; what there is to say of them comes first. */
export const totalsTitle = (verdicts: readonly TotalsVerdict[], physical = 0): string =>
  [...verdicts.map(totalsVerdict), `Pool in all; memory ${sizeText(physical)}`].join(' ');
