import { counted, grouped, share } from '../table';
import type { Findings, LeakFinding } from './findings';

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
  return [
    'What was found',
    ...[...leakLines(findings), hitLine(findings), armedLine(findings, hitTag)].map(
      (line) => `  ${line}`,
    ),
  ];
}

/** Share of what stays from which on one site is named as the leak. */
const CLEAR = 0.5;

function leakLines({ leaks, leakingSites, hits }: Findings): readonly string[] {
  const [first, ...others] = leaks;
  if (first === undefined) {
    return [
      hits === 0
        ? 'Nothing: there were no hits.'
        : 'Which call site leaks cannot be told: none has blocks that are known, by their addresses, to be outstanding.',
    ];
  }
  const clear = first.blocks >= CLEAR * first.ofBlocks;
  const rest = leakingSites - leaks.length;
  return [
    clear
      ? `The call site that leaks is most likely ${first.site}:`
      : `No call site stands out; ${first.site} holds most:`,
    `  ${holding(first)}.`,
    ...(first.stays === undefined ? [] : [`  Of its own allocations, ${first.stays} stay.`]),
    ...others.map((leak) => `Besides, ${leak.site} holds ${part(leak)}.`),
    ...(rest > 0 ? [`Less is held by ${counted(rest, 'further call site')}.`] : []),
  ];
}

/** What a site holds, and by which evidence. */
const holding = (leak: LeakFinding): string =>
  `${part(leak)}, allocated meanwhile and not freed by the addresses of allocations and frees`;

/** `61 of the 64 blocks that stay (95.3%), 15,616 bytes` */
function part({ blocks, ofBlocks, bytes }: LeakFinding): string {
  const size = bytes === undefined ? '' : `, ${grouped(bytes)} bytes`;
  const of = `${grouped(blocks)} of the ${counted(ofBlocks, 'block')}`;
  return `${of} that ${ofBlocks === 1 ? 'stays' : 'stay'} (${share(blocks, ofBlocks)})${size}`;
}

function hitLine({ hits, coverage, sites }: Findings): string {
  if (hits === undefined) return 'The script does not tell how many hits there were.';
  return `${counted(hits, 'hit')} at ${counted(sites, 'call site')}; coverage ${coverage ?? 'unknown'}.`;
}

function armedLine({ armed }: Findings, hitTag: HitTagState): string {
  const { before, after, gone } = hitTag;
  if (gone) return 'Left armed: nothing. The target has ended, and a restart leaves nothing armed.';
  if (isDisarmed(hitTag)) return `Left armed: nothing. PoolHitTag holds ${after}, as before.`;
  if (after === undefined) {
    return `Whether anything is left armed cannot be read; the script says "${armed ?? 'nothing'}".`;
  }
  return `LEFT ARMED: PoolHitTag holds ${after}, before the hunt it held ${before ?? 'something unknown'}.`;
}
