import { counted, grouped, share } from '../table';
import { type Findings, type Holder, verdictOf } from './findings';

/** PoolHitTag before and after the hunt, as `db` shows its four bytes. */
export interface HitTagState {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The script says that the target has ended, and with it the change. */
  readonly gone: boolean;
}

/** Whether it is known that nothing was left armed. */
export const isDisarmed = ({ before, after, gone }: HitTagState): boolean =>
  gone || (before !== undefined && before === after);

/** What was found, in plain words. */
export function summaryLines(findings: Findings, hitTag: HitTagState): readonly string[] {
  const lines = [
    ...verdictLines(findings),
    ...undecidedLines(findings),
    hitLine(findings),
    armedLine(hitTag),
  ];
  return ['What was found', ...lines.map((line) => `  ${line}`)];
}

/** Sites named where no one stands out. */
const NAMED = 3;

function verdictLines(findings: Findings): readonly string[] {
  const { holders } = findings;
  const blocks = holders.reduce((sum, holder) => sum + holder.blocks, 0);
  const verdict = verdictOf(findings);
  switch (verdict.kind) {
    case 'leak':
      return [
        `The call site that leaks is most likely ${verdict.holder.site}:`,
        ...holding(verdict.holder, blocks, verdict.oldBlocks).map((line) => `  ${line}`),
        '  Blocks are paired by their addresses: allocated during the hunt and not freed.',
      ];
    case 'spread':
      return [
        'No call site stands out. What has stayed for more than half of the hits is spread:',
        ...holders
          .slice(0, NAMED)
          .map(({ site, old }) => `  ${site}: ${old} of ${counted(verdict.oldBlocks, 'block')}`),
      ];
    case 'tooEarly':
      return [
        `Too early to tell: ${counted(blocks, 'block')} not freed, but none for more than half of the hits. Hunt longer: --hits.`,
      ];
    case 'nothingStays':
      return ['No leak was seen: as many blocks were freed as were allocated.'];
    case 'noHits':
      return ['Nothing: there were no hits.'];
    case 'unknown':
      return ['Which call site leaks cannot be told: of no block is it known that it stays.'];
  }
}

function holding({ blocks, bytes, old, of }: Holder, all: number, oldBlocks: number) {
  const size = bytes === undefined ? '' : `, ${grouped(bytes)} bytes`;
  return [
    `It holds ${grouped(blocks)} of the ${counted(all, 'block')} that are known to stay (${share(blocks, all)})${size},`,
    `and ${grouped(old)} of the ${grouped(oldBlocks)} that have stayed for more than half of the hits.`,
    `Of ${counted(of, 'allocation')} seen there, ${grouped(blocks)} stay.`,
  ];
}

const undecidedLines = ({ undecided }: Findings): readonly string[] =>
  undecided === 0
    ? []
    : [`What became of the blocks of ${counted(undecided, 'call site')} is not known.`];

function hitLine({ hits, coverage, sites, allocations, frees }: Findings): string {
  if (hits === undefined) return 'The script does not tell how many hits there were.';
  const kinds = `${counted(allocations, 'allocation')}, ${counted(frees, 'free')}`;
  return `${counted(hits, 'hit')} at ${counted(sites, 'call site')}: ${kinds}; coverage ${coverage ?? 'unknown'}.`;
}

function armedLine(hitTag: HitTagState): string {
  const { before, after, gone } = hitTag;
  if (gone) return 'Left armed: nothing. The target has ended, and a restart leaves nothing armed.';
  if (isDisarmed(hitTag)) return `Left armed: nothing. PoolHitTag holds ${after}, as before.`;
  if (after === undefined) return 'Left armed: not known. PoolHitTag cannot be read.';
  return `LEFT ARMED: PoolHitTag holds ${after}, before the hunt it held ${before ?? 'something unknown'}.`;
}
