import type { WireArchitecture } from '../../wire/processor';
import { type DressOptions, dressMachine } from '../image/dress';
import type { ServedImage } from '../image/served-image';
import { createMachine, type MachineOptions } from '../kernel/create';
import type { Machine } from '../kernel/machine';
import type { TargetSpec } from '../targets/spec';

/** A machine of the target as a real debugger will see it, broken in. */
export interface ServedTarget {
  readonly machine: Machine;
  readonly kernel: ServedImage;
}

/** @throws NotServed for a target that cannot be served */
export function bootTarget(
  target: TargetSpec,
  options: MachineOptions & DressOptions,
): ServedTarget {
  const machine = createMachine(target, options);
  return { machine, kernel: dressMachine(machine, options) };
}

/** How the target's debugger talks to it. */
export const wireArchitecture = ({ architecture }: TargetSpec): WireArchitecture =>
  architecture === 'x86' ? 'x86' : 'x64';
