import type { PassedBreaks } from '../hunt/arming/break-handling';
import type { ArmOutcome, NotArmed } from '../hunt/hunter';
import type { Tag } from '../pool/tags/tag';
import { disarmed } from './disarming';
import { breaksPassed, preflightProblem } from './preflight';
import { inBrackets, quote } from './words';

type NotArmedOutcome = Exclude<ArmOutcome, { kind: 'armed' }>;

export const armProblem = (outcome: NotArmedOutcome): string =>
  `Not armed: ${whyNotArmed(outcome)}`;

function whyNotArmed(outcome: NotArmedOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return preflightProblem(outcome.problem);
    case 'failed':
      return `the debugger refused "${outcome.call}": ${outcome.message}`;
    case 'notWritten': {
      const said = inBrackets(outcome.applied.failure);
      return `writing nt!PoolHitTag did not take${said}. ${disarmed(outcome.applied.undone)}`;
    }
  }
}

export const armed = (tag: Tag, repair: string): string =>
  `ARMED: the machine stops at every allocation and free of ${quote(tag)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${repair}.`;

export function notCaptured(outcome: NotArmed | PassedBreaks): string {
  if (outcome.kind === 'breaksPassed') return `Not captured: ${breaksPassed(outcome)}`;
  const { anyMore } = outcome;
  if (anyMore === undefined) {
    return 'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.';
  }
  return `PoolHitTag no longer holds ${quote(anyMore)}: somebody has changed it. dx @$pool.arm(${quote(anyMore)}) arms it again.`;
}
