import type { Resume } from '../../kernel/machine';
import { formOf } from '../address-forms';
import { caretError, type Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import { runTarget } from '../run-target';
import { placeText } from '../stop-text';
import { refuseUnreached } from './breakpoint-commands';
import type { Command } from './command';

const resuming = (
  name: RegExp,
  run: (kd: Kd, invocation: Invocation) => CommandOutcome,
): Command => ({
  name,
  run: (kd, invocation) => {
    if (kd.target.gone) throw caretError('No runnable debuggees error', invocation);
    return run(kd, invocation);
  },
});

/** Commands that let the target run until it stops again. */
export const executionCommands: readonly Command[] = [
  resuming(/^gu(?=\s|$)/i, (kd) => runTarget(kd, { how: 'out' })),
  resuming(/^g[chn]?(?=\s|$)/i, (kd, invocation) => {
    const { argument } = invocation;
    return argument === '' ? runTarget(kd, { how: 'go' }) : goTo(kd, invocation);
  }),
  resuming(/^p(?=\s|$|\d)/i, (kd, invocation) => step(kd, invocation, { how: 'over' })),
  resuming(/^t(?=\s|$|\d)/i, (kd, invocation) => step(kd, invocation, { how: 'into' })),
];

/**
 * `g address`: a breakpoint for this run alone. Where the address is not sign-extended the debugger
 * does not know its own breakpoint again.
 */
function goTo(kd: Kd, invocation: Invocation): CommandOutcome {
  const location = kd.evaluateArgument(invocation);
  const address = kd.address(location);
  refuseUnreached(kd, address, invocation.argument);
  const isUnknown = formOf(location, kd.pointerSize) === 'notExtended';
  return kd.breakpoints.during(address, () =>
    runTarget(kd, { how: 'go' }, isUnknown ? address : undefined),
  );
}

/** `p 3`: a stop that is no step ends it early. */
function step(kd: Kd, invocation: Invocation, how: Resume): CommandOutcome {
  const count = invocation.argument === '' ? 1 : Number(kd.evaluateArgument(invocation));
  for (let index = 0; index < count; index += 1) {
    if (index > 0) kd.output.write(placeText(kd));
    runTarget(kd, how);
    if (kd.target.lastEvent.stop.kind !== 'stepped') break;
  }
  return 'resumed';
}
