import { grouped, share } from '../table';
import type { Findings, LeakFinding } from './findings';

/** The four bytes of PoolHitTag before and after the hunt, as `db` shows them. */
export interface HitTagBytes {
  readonly before?: string;
  readonly after?: string;
}

/** Whether the bytes are known to be what they were before. */
export const isRestored = ({ before, after }: HitTagBytes): boolean =>
  before !== undefined && before === after;

/** What was found, in plain words. */
export function summaryLines(findings: Findings, bytes: HitTagBytes): readonly string[] {
  return ['What was found', ...[...leakLines(findings), hitLine(findings), armedLine(findings, bytes)].map(indented)];
}

const indented = (line: string): string => `  ${line}`;

function leakLines({ leaks, leakingSites, hits }: Findings): readonly string[] {
  const [first, ...others] = leaks;
  if (first === undefined) {
    return [
      hits === undefined || hits === 0
        ? 'Nothing: there were no hits.'
        : 'No call site can be named: none has blocks that are known, by their addresses, to be outstanding.',
    ];
  }
  const rest = leakingSites - leaks.length;
  return [
    `${first.site} holds ${blocksOf(first)}.`,
    ...(first.stays === undefined ? [] : [`It freed the rest: ${first.stays} of its allocations stay.`]),
    ...others.map((leak) => `${leak.site} holds ${blocksOf(leak)}.`),
    ...(rest > 0 ? [`${rest} further call sites hold less.`] : []),
  ];
}

/** `61 of 64 blocks that stay (95.3%), 15,616 bytes` */
function blocksOf({ blocks, ofBlocks, bytes }: LeakFinding): string {
  const size = bytes === undefined ? '' : `, ${grouped(bytes)} bytes`;
  const part = `${grouped(blocks)} of the ${grouped(ofBlocks)} blocks that were allocated meanwhile and not freed`;
  return `${part} (${share(blocks, ofBlocks)})${size}, by paired addresses`;
}

function hitLine({ hits, coverage, sites }: Findings): string {
  if (hits === undefined) return 'How many hits there were the script does not tell.';
  return `${grouped(hits)} hits at ${grouped(sites)} call sites; coverage ${coverage ?? 'unknown'}.`;
}

function armedLine({ armed }: Findings, bytes: HitTagBytes): string {
  if (isRestored(bytes)) {
    return `Left armed: nothing. PoolHitTag holds ${bytes.after}, as before the hunt.`;
  }
  if (bytes.after === undefined) {
    return `Whether anything is left armed cannot be read; the script says: ${armed ?? 'nothing'}.`;
  }
  const before = bytes.before ?? 'unknown';
  return `LEFT ARMED: PoolHitTag holds ${bytes.after}, before the hunt it was ${before}.`;
}
