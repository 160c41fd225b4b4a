import { readFileSync } from 'node:fs';
import type { MachineOptions } from '../../simulator/kernel/create';
import { JAVASCRIPT_ENGINES, type JavaScriptEngine } from '../../simulator/switches';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { WorkerOptions } from '../../simulator/worker-messages';
import type { Arguments, OptionSpec } from '../command';
import { Failure, unknownEngine } from '../errors';
import type { CommandIo } from '../io';
import { chooseTarget } from './choose-target';

/** Where the script lies for commands of the embedded debugger: `.scriptrun dist/pooltag.js`. */
export const SCRIPT = 'dist/pooltag.js';

/** Options of every command that makes a simulated machine. */
export const machineOptionSpecs: readonly OptionSpec[] = [
  {
    name: 'target',
    value: 'T',
    help: 'a simulated target, or recorded:FOLDER; see pooltag targets',
  },
  { name: 'seed', value: 'N', help: 'same seed, same run; 1 if not given' },
  {
    name: 'processors',
    value: 'N',
    help: "processors of the target, if not the target's own number",
  },
];

/** Options of every command that opens an embedded debugger. */
export const debuggerOptionSpecs: readonly OptionSpec[] = [
  ...machineOptionSpecs,
  {
    name: 'engine',
    value: 'E',
    help: 'what scripts run in: v8, or chakra as before WinDbg 1.2407; v8 if not given',
  },
  { name: 'windbg', help: 'print as WinDbg does (.prefer_dml 1) and not as kd' },
];

/** The option for how long a target may run without a stop. */
export const waitOptionSpec = (help: string): OptionSpec => ({ name: 'seconds', value: 'S', help });

/** Which machine is to be made. */
export interface MachineChoice extends MachineOptions {
  readonly target: TargetSpec;
}

/** @throws WrongUse when an option does not fit */
export function machineOptions(args: Arguments, io: CommandIo): MachineChoice {
  return {
    target: chooseTarget(args.text('target'), io),
    seed: args.number('seed', 0) ?? 1,
    processors: args.number('processors', 1),
  };
}

/**
 * What an embedded debugger is opened with.
 * @param folder where its other files lie; absent: in memory
 * @throws WrongUse when an option does not fit
 */
export function debuggerOptions(
  args: Arguments,
  io: CommandIo,
  folder: string | undefined,
): WorkerOptions {
  const javascript = engineOf(args);
  const waitSeconds = args.number('seconds', 1);
  return {
    ...machineOptions(args, io),
    ...(waitSeconds === undefined ? {} : { waitSeconds }),
    ...(args.has('windbg') ? { windbg: true } : {}),
    ...(javascript === undefined ? {} : { switches: { javascript } }),
    files: { [SCRIPT]: readScript(io) },
    ...(folder === undefined ? {} : { folder }),
  };
}

/** @throws WrongUse when there is no such engine */
function engineOf(args: Arguments): JavaScriptEngine | undefined {
  const name = args.text('engine');
  if (name === undefined) return undefined;
  const found = JAVASCRIPT_ENGINES.find((engine) => engine === name);
  if (found === undefined) throw unknownEngine(name, JAVASCRIPT_ENGINES);
  return found;
}

/** @throws Failure when the package has not been built */
function readScript({ script }: CommandIo): string {
  try {
    return readFileSync(script, 'utf8');
  } catch (_error) {
    throw new Failure(`${script}: there is no such file`, 'npm run build makes it');
  }
}
