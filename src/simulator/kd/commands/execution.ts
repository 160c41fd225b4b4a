import type { Resume } from '../../kernel/machine';
import { caretError, type Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import { runTarget } from '../run-target';
import type { Command } from './command';

const resuming = (name: RegExp, run: (kd: Kd, invocation: Invocation) => void): Command => ({
  name,
  run: (kd, invocation): CommandOutcome => {
    if (kd.target.gone) throw caretError('No runnable debuggees error', invocation);
    run(kd, invocation);
    return 'resumed';
  },
});

/** Commands that let the target run until it stops again. */
export const executionCommands: readonly Command[] = [
  resuming(/^gu(?=\s|$)/i, (kd) => runTarget(kd, { how: 'out' })),
  resuming(/^g[chn]?(?=\s|$)/i, (kd, invocation) => {
    if (invocation.argument === '') runTarget(kd, { how: 'go' });
    else goTo(kd, invocation);
  }),
  resuming(/^p(?=\s|$|\d)/i, (kd, invocation) => step(kd, invocation, { how: 'over' })),
  resuming(/^t(?=\s|$|\d)/i, (kd, invocation) => step(kd, invocation, { how: 'into' })),
];

/** `g address`: a breakpoint for this run alone. */
function goTo(kd: Kd, invocation: Invocation): void {
  const address = kd.address(kd.evaluateArgument(invocation));
  kd.breakpoints.during(address, () => runTarget(kd, { how: 'go' }));
}

/** `p 3`: a stop that is no step ends it early. */
function step(kd: Kd, invocation: Invocation, how: Resume): void {
  const count = invocation.argument === '' ? 1 : Number(kd.evaluateArgument(invocation));
  for (let index = 0; index < count; index += 1) {
    runTarget(kd, how);
    if (kd.target.lastEvent.stop.kind !== 'stepped') return;
  }
}
