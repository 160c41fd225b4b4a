import type { Undone } from '../../hunt/arming/changes';
import type { HuntEvent } from '../../hunt/events';
import type { ArmOutcome, HuntOutcome } from '../../hunt/hunter';
import type { RecheckOutcome } from '../../hunt/recheck/rechecks';
import type { SaveOutcome } from '../../hunt/recording/recorder';
import { segmentPath } from '../../hunt/recording/recording-files';
import type { Repaired, RepairOutcome } from '../../live/repair/repair';
import type { LiveImages } from '../../live/target/images';
import { NotTried } from '../../live/target/machine';
import { armProblem } from '../../messages/arming';
import { captureEnd } from '../../messages/hunt-result';
import { huntEvent } from '../../messages/progress';
import { recheckProblem, verdictText } from '../../messages/verdict';
import { counted, quote, seconds } from '../../messages/words';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { verdictOf } from '../../pool/verdict/verdict';
import { messageOf } from '../errors';
import type { LivePlan } from './plan';
import { keyOf } from './symbol-folder';

/** What a live hunt says: where messages of the hunt speak of a debugger, it has none. */

/** @returns undefined for what only a person at a debugger has to know */
export function eventLine(
  event: HuntEvent,
  { connection, seconds: limit }: LivePlan,
): string | undefined {
  switch (event.kind) {
    case 'stopsUnknown':
    case 'replaced':
    case 'listing':
      return undefined;
    case 'waiting':
      return `pooltag: waiting for hits${limit === undefined ? '' : ` for ${seconds(limit)}`}; Ctrl+C ends that and disarms`;
    case 'repairLine':
    case 'notRepaired':
      return `pooltag: should anything go wrong, this disarms: pooltag repair ${connection}`;
    default:
      return withoutWay(huntEvent(event));
  }
}

/** What is to be typed at a debugger. */
const withoutWay = (text: string): string => text.replace(/\. dx @\$pool.*$/, '');

const LATER = /: g, wait, break in, then dx -g @\$pool\.recheck\(.*?\)$/;

/** The verdict tells how to look again: here by an option. */
export const withoutDebugger = (text: string, { connection }: LivePlan): string =>
  withoutWay(
    text.replace(LATER, `: pooltag live ${connection} … --recheck 60 asks a minute later`),
  );

export function endLine({ capture, tag }: HuntOutcome, { seconds: limit }: LivePlan): string {
  const { hits, end } = capture;
  const isOver = limit !== undefined && capture.seconds >= limit && end.kind === 'foreign';
  const why = isOver ? undefined : captureEnd(end)?.replace(': the prompt is yours', '');
  return [`${counted(hits, 'hit')} on ${quote(tag)} in ${seconds(capture.seconds)}.`, why]
    .filter(Boolean)
    .join(' ');
}

export function armedLine(
  undone: Undone | undefined,
  isGone: boolean,
  { connection }: LivePlan,
): string {
  if (isGone)
    return 'Left armed: nothing. The target has ended, and a restart leaves nothing armed.';
  if (undone?.kind === 'undone')
    return 'Left armed: nothing. PoolHitTag holds what it held before.';
  if (undone?.kind === 'notOurs')
    return 'Left armed: not by this hunt. PoolHitTag holds something else by now.';
  return `LEFT ARMED, or not known: pooltag repair ${connection}`;
}

export function notHunted(
  outcome: Exclude<ArmOutcome, { kind: 'armed' }>,
  images: LiveImages,
): string {
  if (outcome.kind === 'refused') {
    const { problem } = outcome;
    switch (problem.kind) {
      case 'noSymbol':
        return `Nothing was hunted: ${noSymbols(images)}`;
      case 'unseen':
      case 'ambiguous':
        return `Nothing was hunted: ${armProblem(outcome)
          .replace(/^Not armed: /, '')
          .replace(/ To arm all the same: .*$/, ' --unseen arms all the same.')
          .replace(/ Say which: .*$/, ' Say which by its value, with --unseen.')}`;
      case 'alreadyArmed':
        return 'Nothing was hunted: nt!PoolHitTag is armed already, by somebody else. pooltag repair knows of no hunt that did it.';
      default:
    }
  }
  return `Nothing was hunted: ${armProblem(outcome).replace(/^Not armed: /, '')}`;
}

function noSymbols(images: LiveImages): string {
  const { kernel } = images;
  const record = kernel && images.recordOf(kernel);
  if (!record) return 'the kernel names no symbol file, so that nt!PoolHitTag is not known.';
  const file = record.file.split(/[\\/]/).pop() ?? record.file;
  return `nt!PoolHitTag is not known: no folder of --symbols has ${file} of this kernel (${keyOf(record.identity)}).`;
}

export function notReached(connection: string, error: unknown): string {
  if (error instanceof NotTried) {
    return `Nothing was hunted: ${error.message} was not tried, and nothing was written.`;
  }
  return `${connection}: ${messageOf(error)}. Nothing more is known of the target; pooltag repair ${connection} looks after it.`;
}

export function recordedLine(outcome: SaveOutcome): string {
  switch (outcome.kind) {
    case 'saved':
    case 'underWay':
      return `pooltag: recorded in ${segmentPath(outcome.base, 0)}`;
    case 'exists':
      return `pooltag: not recorded: ${outcome.path} is there already`;
    case 'failed':
      return `pooltag: not recorded: ${outcome.message}`;
  }
}

/** @returns undefined where nothing was to be asked */
export const recheckedLine = (hunt: HuntRecord, outcome: RecheckOutcome): string | undefined =>
  recheckProblem(hunt, outcome) ?? verdictText(hunt, verdictOf(hunt, []));

export function noteLine(what: 'recheck' | 'stands' | 'notLeft', value: number, why = ''): string {
  switch (what) {
    case 'recheck':
      return `pooltag: disarmed; in ${seconds(value)} the blocks that stay are asked about`;
    case 'stands':
      return 'The target stands still at that stop, for a debugger to look at.';
    case 'notLeft':
      return `Whether the target runs is not known: ${why}.`;
  }
}

/** What a repair has come to. */
export function repairLines({ isOtherBoot, changes, stands }: RepairOutcome): readonly string[] {
  const rest = stands
    ? 'The target stands still at a stop that is for a debugger to look at.'
    : 'The target runs.';
  if (isOtherBoot)
    return ['The target was started again since that hunt: nothing of it is left.', rest];
  if (changes.length === 0) return ['No hunt over this connection has left anything.', rest];
  const said = changes.map(({ change, repaired }) => {
    const thing =
      change.kind === 'poolHitTag' ? 'PoolHitTag' : `The breakpoint at 0x${change.address}`;
    return `${thing}${stateOf(repaired)}`;
  });
  return [...said, rest];
}

function stateOf(repaired: Repaired): string {
  switch (repaired.kind) {
    case 'undone':
      return repaired.wasInForce
        ? ' was left in force, and is as it was before.'
        : ' is as it was before.';
    case 'notOurs':
      return ': something else stands there by now, and was left alone.';
    case 'failed':
      return ' COULD NOT BE PUT BACK.';
  }
}
