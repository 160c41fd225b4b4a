import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { dumpPieces } from '../../simulator/dump/dump';
import type { DumpFacts } from '../../simulator/dump/facts';
import { machineFacts } from '../../simulator/dump/machine-facts';
import { bringToStop, PATIENCE, type StopPlan } from '../../simulator/dump/stop';
import { NotServed } from '../../simulator/image/dress';
import type { MachineOptions } from '../../simulator/kernel/create';
import type { Machine } from '../../simulator/kernel/machine';
import { bootTarget, type ServedTarget } from '../../simulator/serve/boot';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { Arguments, Command, ExitCode } from '../command';
import { machineOptionSpecs, machineOptions } from '../debugger/options';
import { badOption, dumpExists, endedBefore, fewHits, notServed, unwritable } from '../errors';
import { type CommandIo, writeLines } from '../io';
import { howToOpen } from '../serving/how-to-open';
import { writeSymbolFiles } from '../serving/symbol-files';
import { quotedTag, tagArgument } from '../tag-argument';

/** Seconds that the machine runs when none are given: long enough for a leak to show. */
const USUAL_SECONDS = 10;

async function runDump(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const [file = ''] = args.operands;
  const path = resolve(io.folder, file);
  const symbols = resolve(io.folder, args.text('symbols') ?? `${file}.symbols`);
  const { target, ...options } = machineOptions(args, io);
  const plan = planOf(args, target);
  const { machine, kernel } = booted(target, options);
  runToStop(machine, plan);
  kernel.refresh();
  const bytes = writeDump(path, machineFacts(machine, kernel));
  const count = writeSymbolFiles(symbols, target, kernel);
  writeLines(io.out, howToOpen({ path, bytes, symbols, count, machine, plan }));
  return 0;
}

/** @throws WrongUse when tag or numbers do not fit */
function planOf(args: Arguments, target: TargetSpec): StopPlan {
  const seconds = args.number('seconds', 0) ?? USUAL_SECONDS;
  const count = args.number('hits', 1);
  if (count === undefined && args.has('tag')) throw badOption('dump', '--tag is for --hits');
  const tag = tagArgument(args.text('tag') ?? target.leak);
  return { seconds, ...(count === undefined ? {} : { hits: { tag, count } }) };
}

/** @throws Failure when the machine does not come to the stop */
function runToStop(machine: Machine, plan: StopPlan): void {
  const stopped = bringToStop(machine, plan);
  if (stopped.kind === 'gone') throw endedBefore(plan.seconds);
  if (stopped.kind === 'fewHits') {
    throw fewHits(plan.hits ? quotedTag(plan.hits.tag) : '', stopped.hits, PATIENCE);
  }
}

/** @throws WrongUse for a target that no other debugger can be given */
function booted(target: TargetSpec, options: MachineOptions): ServedTarget {
  try {
    return bootTarget(target, options);
  } catch (error) {
    throw error instanceof NotServed ? notServed(target.id) : error;
  }
}

/**
 * @returns bytes written
 * @throws Failure when the file is there already or cannot be written; then none is left
 */
function writeDump(path: string, facts: DumpFacts): number {
  const file = openNew(path);
  let bytes = 0;
  try {
    for (const piece of dumpPieces(facts)) bytes += writeSync(file, piece);
  } catch (error) {
    rmSync(path, { force: true });
    throw unwritable(path, error, 'give another name');
  } finally {
    closeSync(file);
  }
  return bytes;
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    throw codeOf(error) === 'EEXIST'
      ? dumpExists(path)
      : unwritable(path, error, 'give another name');
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

export const dump: Command = {
  name: 'dump',
  summary: 'A simulated machine as a complete kernel crash dump, for WinDbg.',
  usage: 'FILE [options]',
  operands: { least: 1, most: 1 },
  options: [
    ...machineOptionSpecs,
    {
      name: 'seconds',
      value: 'S',
      help: `seconds of its own time that the machine runs before, ${USUAL_SECONDS} if not given`,
    },
    {
      name: 'hits',
      value: 'N',
      help: 'then arm PoolHitTag and dump the machine at the N-th hit',
    },
    { name: 'tag', value: 'TAG', help: "the tag for --hits; the target's own leak if not given" },
    {
      name: 'symbols',
      value: 'DIR',
      help: 'write the symbol files there; FILE.symbols if not given',
    },
  ],
  notes: [
    'The kernel, its drivers and their pool are invented; debuggers open the dump like a real one.',
    'Nothing in a dump runs. pooltag kd and pooltag hunt debug the same machine alive.',
  ],
  run: runDump,
};
