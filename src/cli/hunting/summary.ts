import { counted, grouped, share } from '../table';
import { FEW, type Findings, type Holder, oldOf, showsLives, verdictOf } from './findings';

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

/** What a hunt came to. */
export interface HuntResult {
  readonly findings: Findings;
  readonly hitTag: HitTagState;
  /** Why nothing was hunted; absent when something was. */
  readonly refused?: string;
}

/** What was found, in plain words. */
export function summaryLines({ findings, hitTag, refused }: HuntResult): readonly string[] {
  const found = refused === undefined ? foundLines(findings) : [`Nothing was hunted: ${refused}`];
  return ['What was found', ...[...found, armedLine(hitTag)].map((line) => `  ${line}`)];
}

const foundLines = (findings: Findings): readonly string[] => [
  ...verdictLines(findings),
  ...unfreedLines(findings),
  ...undecidedLines(findings),
  hitLine(findings),
];

/** What makes a block old. */
const OUTLIVED = 'what the same place has freed';

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
        `No call site stands out. What has outlived by far ${OUTLIVED} is spread:`,
        ...holders
          .filter((holder) => oldOf(holder) > 0)
          .slice(0, NAMED)
          .map(
            (holder) => `  ${holder.site}: ${shareOf(oldOf(holder), verdict.oldBlocks, holders)}`,
          ),
      ];
    case 'stopped':
      return [
        `No leak is seen to go on. ${verdict.holder.site} holds ${atLeast(holders)}${counted(oldOf(verdict.holder), 'old block')} of the hunt's earlier half,`,
        'but hardly any younger: what is set up once and kept looks like that.',
      ];
    case 'tooEarly':
      return [
        `No leak can be told: ${atLeast(holders)}${counted(blocks, 'block')} not freed, ${verdict.oldBlocks || 'none'} of which outlived by far ${OUTLIVED}.`,
        `All blocks live for a while; a longer hunt tells more, from ${FEW} such blocks on. What is held now:`,
        ...mostBlocks(holders).map(
          (holder) => `  ${holder.site}: ${shareOf(holder.blocks, blocks, holders)}`,
        ),
      ];
    case 'nothingStays':
      return ['No leak was seen: as many blocks were freed as were allocated.'];
    case 'noHits':
      return ['Nothing: there were no hits.'];
    case 'unknown':
      return ['Which call site leaks cannot be told: of no block is it known that it stays.'];
  }
}

const mostBlocks = (holders: readonly Holder[]): readonly Holder[] =>
  [...holders].sort((a, b) => b.blocks - a.blocks).slice(0, NAMED);

/** Where the numbers are floors, so are their parts. */
const atLeast = (holders: readonly Holder[]): string =>
  holders.some(({ isFloor }) => isFloor) ? 'at least ' : '';

const shareOf = (some: number, all: number, holders: readonly Holder[]): string => {
  const floor = atLeast(holders);
  const known = floor === '' ? '' : ' that are known';
  return `${floor}${grouped(some)} of the ${counted(all, 'block')}${known}`;
};

function holding(holder: Holder, all: number, oldBlocks: number) {
  const { blocks, bytes, of } = holder;
  const floor = atLeast([holder]);
  const size = bytes === undefined ? '' : `, ${floor}${grouped(bytes)} bytes`;
  const part = `${share(blocks, all)}${floor === '' ? '' : ' of what is known'}`;
  return [
    `It holds ${floor}${grouped(blocks)} of the ${counted(all, 'block')} that are known to stay (${part})${size},`,
    `and ${floor}${grouped(oldOf(holder))} of the ${counted(oldBlocks, 'block')} that have outlived by far ${OUTLIVED}.`,
    `Of ${counted(of, 'allocation')} seen there, ${floor}${grouped(blocks)} stay.`,
  ];
}

/** Sites that leak all, or almost, look like sites whose blocks live longer than the hunt. */
function unfreedLines({ holders }: Findings): readonly string[] {
  return holders
    .filter((holder) => !showsLives(holder) && holder.blocks >= FEW)
    .slice(0, NAMED)
    .map(
      ({ site, blocks, of, isFloor }) =>
        `${site}: ${isFloor ? 'at least ' : ''}${grouped(blocks)} of ${counted(of, 'allocation')} stay, too few are freed to tell for how long. They leak, or live long.`,
    );
}

const undecidedLines = ({ undecided }: Findings): readonly string[] =>
  undecided === 0
    ? []
    : [`What became of the blocks of ${counted(undecided, 'call site')} is not known.`];

/** Coverage counts events: of bytes that were not seen it says nothing. */
const FLOOR = ' of the events. What sites hold is at least so much, shares are of what is known';
const WHOLE = '100 %';

function hitLine({ hits, coverage, sites, allocations, frees }: Findings): string {
  if (hits === undefined) return 'The script does not tell how many hits there were.';
  const kinds = `${counted(allocations, 'allocation')}, ${counted(frees, 'free')}`;
  const covered = coverage === undefined ? '' : `; coverage ${coverage}`;
  const floor = coverage === undefined || coverage === WHOLE ? '' : FLOOR;
  return `${counted(hits, 'hit')} at ${counted(sites, 'call site')}: ${kinds}${covered}${floor}.`;
}

function armedLine(hitTag: HitTagState): string {
  const { before, after, gone } = hitTag;
  if (gone) return 'Left armed: nothing. The target has ended, and a restart leaves nothing armed.';
  if (isDisarmed(hitTag)) return `Left armed: nothing. PoolHitTag holds ${after}, as before.`;
  if (after === undefined) return 'Left armed: not known. PoolHitTag cannot be read.';
  return `LEFT ARMED: PoolHitTag holds ${after}, before the hunt it held ${before ?? 'something unknown'}.`;
}
