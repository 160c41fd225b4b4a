import type { MachineStop, Resume } from '../kernel/machine';
import type { Kd } from './kd';
import { stopText } from './stop-text';

/**
 * Lets the target run until a stop stays: event filters and commands of breakpoints may send it
 * on. Prints what the console shows about the stop.
 */
export function runTarget(kd: Kd, how: Resume): void {
  if (how.how === 'go' && kd.events.goesOn()) return;
  kd.target.breaks.begin();
  let stays = false;
  while (!stays) {
    kd.counters.resumes += 1;
    const stop = kd.target.resume(how);
    stays = settle(kd, stop, how);
  }
}

/** What is done at a stop. @returns whether the target stays stopped */
function settle(kd: Kd, stop: MachineStop, { how }: Resume): boolean {
  const command = stop.kind === 'breakpoint' ? hitBreakpoint(kd, stop.address) : '';
  if (stop.kind === 'breakInstruction') return settleBreak(kd, stop);
  if (how === 'go' && runCommand(kd, command)) return false;
  show(kd, stop);
  return true;
}

const runCommand = (kd: Kd, command: string): boolean =>
  kd.events.run(command, (line) => {
    kd.run(line, 0);
  });

/** Notes the breakpoint at the address; its command, if it has one. */
function hitBreakpoint(kd: Kd, address: bigint): string {
  const breakpoint = kd.breakpoints.at(address);
  if (!breakpoint) return '';
  kd.target.named(breakpoint.number);
  if (breakpoint.once) kd.breakpoints.remove(breakpoint.number);
  return breakpoint.command;
}

/** A break instruction in the code is what `sxe bpe` and its like are about. */
function settleBreak(kd: Kd, stop: MachineStop): boolean {
  const filter = kd.filters.get('bpe');
  const status = filter?.status ?? 'break';
  if (runCommand(kd, filter?.command ?? '')) return false;
  if (status !== 'ignore') show(kd, stop);
  return status === 'break';
}

/** Under a switch of the host, a script's ExecuteCommand does not get the text of a stop. */
function show(kd: Kd, stop: MachineStop): void {
  const output = kd.switches.resumeText ? kd.output : kd.path.console;
  output.write(stopText(kd, stop));
}
