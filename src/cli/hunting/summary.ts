import { counted, grouped } from '../table';
import type { Findings } from './findings';

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
  findings.verdict ?? NOT_SAID,
  ...holderLines(findings),
  ...undecidedLines(findings),
  hitLine(findings),
];

const NOT_SAID = 'The script does not say who leaks.';

/** Sites that are listed; `leaks()` has all. */
const LISTED = 3;

const holderLines = ({ holders }: Findings): readonly string[] =>
  holders.slice(0, LISTED).map(({ site, blocks, of, bytes, isFloor }) => {
    const floor = isFloor ? 'at least ' : '';
    const size = bytes === undefined ? '' : `, ${floor}${grouped(bytes)} bytes`;
    return `  ${site}: ${floor}${grouped(blocks)} of ${counted(of, 'allocation')} not freed in the hunt${size}`;
  });

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
