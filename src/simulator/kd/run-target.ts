import type { MachineStop, Resume } from '../kernel/machine';
import type { CommandOutcome, Kd } from './kd';
import { openingText, placeText } from './stop-text';

/**
 * Lets the target run until a stop stays: event filters and commands of breakpoints may send it
 * on. Prints what happened; where the machine stands is the console's to show.
 * @param unknown a breakpoint of the debugger's that it takes for one in the code
 */
export function runTarget(kd: Kd, how: Resume, unknown?: bigint): CommandOutcome {
  if (how.how === 'go' && kd.events.goesOn()) return 'sentOn';
  kd.target.breaks.begin();
  if (kd.path.depth === 0) kd.moved();
  let stays = false;
  while (!stays) {
    kd.counters.resumes += 1;
    const stop = kd.target.resume(how);
    const isUnknown = stop.kind === 'breakpoint' && stop.address === unknown;
    stays = settle(kd, isUnknown ? kd.target.unknownBreak() : stop, how);
  }
  return 'resumed';
}

/** What is done at a stop. @returns whether the target stays stopped */
function settle(kd: Kd, stop: MachineStop, { how }: Resume): boolean {
  const command = stop.kind === 'breakpoint' ? hitBreakpoint(kd, stop.address) : '';
  if (stop.kind === 'breakInstruction') return settleBreak(kd, stop);
  const ran = how === 'go' ? runCommand(kd, command) : 'not run';
  if (ran === 'not run') show(kd, stop);
  return ran !== 'goes on';
}

const runCommand = (kd: Kd, command: string) =>
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
  if (status !== 'ignore') show(kd, stop);
  return runCommand(kd, filter?.command ?? '') !== 'goes on' && status === 'break';
}

/** What a script's ExecuteCommand gets of the text of a stop is a switch of the host. */
function show(kd: Kd, stop: MachineStop): void {
  const isCaptured = kd.path.depth > 0;
  const { resumeText } = kd.switches;
  const output = isCaptured && resumeText === 'nothing' ? kd.path.console : kd.output;
  output.write(openingText(kd, stop));
  if (isCaptured && resumeText !== 'event' && !kd.target.gone) output.write(placeText(kd));
}
