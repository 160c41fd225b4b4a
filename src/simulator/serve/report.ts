import { statuses } from '../../wire/api';
import { contexts, REPORTED_BYTES } from '../../wire/processor';
import type { StateChange } from '../../wire/state-change';
import type { ServedMachine, ServedStop } from './served-machine';
import type { StoppedTarget } from './stopped-target';

/**
 * What the kernel tells the debugger about a stop. As a kernel does, it takes the debugger's
 * breakpoints out of the code that it reports, and takes no context before it has given one.
 */
export function reportOf(target: StoppedTarget, stop: ServedStop): StateChange {
  const { machine, kernel, states, breakpoints } = target;
  const { processor, pc, code, parameters, dr6 } = stop;
  breakpoints.restoreWithin(pc, REPORTED_BYTES);
  target.contextGiven = false;
  const register = (name: string) => states.register(processor, name);
  return {
    processor,
    processors: states.count,
    thread: kernel.processors[processor]?.thread() ?? 0n,
    pc,
    event: { what: 'exception', code, address: pc, parameters, firstChance: true },
    registers: {
      dr6,
      dr7: states.debugRegisters.dr7 ?? 0n,
      efl: register('efl'),
      cs: register('cs'),
      ds: register('ds'),
      es: register('es'),
      fs: register('fs'),
    },
    instructions: machine.memory.read(pc, REPORTED_BYTES),
  };
}

/** How a processor reports itself when the debugger has switched to it. */
export function switchedTo({ stop, target }: ServedMachine, processor: number): ServedStop {
  const pc = target.states.register(processor, contexts[target.architecture].pc);
  return { ...stop, processor, pc, code: statuses.wakeDebugger, parameters: [] };
}
