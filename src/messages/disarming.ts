import type { Undone } from '../hunt/arming/changes';
import { isIdle } from '../hunt/arming/pool-hit-tag';
import type { ClearOutcome } from '../hunt/hunter';
import { tagFromValue } from '../pool/tags/tag';
import { preflightProblem } from './preflight';
import { hex, inBrackets, quote } from './words';

export function disarmed(undone: Undone): string {
  if (undone.kind === 'undone') return 'PoolHitTag is as it was.';
  if (undone.kind === 'notOurs') return takenOver(undone.holds);
  const said = inBrackets(undone.failure);
  const state = undone.holds === undefined ? 'MAY BE ARMED' : 'STILL ARMED';
  return `${state}${said}: type ${undone.repair}`;
}

function takenOver(holds: number | undefined): string {
  if (holds === undefined || isIdle(holds)) {
    return 'PoolHitTag holds something else by now: dx @$pool.status()';
  }
  return `PoolHitTag is armed for ${quote(tagFromValue(holds))} by now, and not by this call: dx @$pool.status()`;
}

export function cleared(outcome: ClearOutcome): string {
  switch (outcome.kind) {
    case 'nothing':
      return 'Nothing was armed.';
    case 'refused':
      return `PoolHitTag is not written: ${preflightProblem(outcome.problem)}`;
    case 'cleared':
      return outcome.undone.map(disarmed).join(' ');
    case 'foreignCleared':
      return outcome.undone.kind === 'undone'
        ? `PoolHitTag held ${hex(outcome.held)}, armed by somebody else; it holds 0 now.`
        : disarmed(outcome.undone);
  }
}
