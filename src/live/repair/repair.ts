import type { Reader } from '../../hunt/debugger/ports';
import { isOtherBoot, readKernelTimes } from '../../hunt/target/shared-data';
import type { Address } from '../../pool/values/address';
import { readKernelData } from '../target/kernel-data';
import { leaveRunning } from '../target/leave';
import type { TargetLine } from '../target/line';
import { LiveMachine } from '../target/machine';
import { isForeign, StopKinds } from '../target/stop-kinds';
import type { BootIdentity, JournalChange } from './journal';

/** What became of a change that a hunt had left. */
export type Repaired =
  | /** It holds the old bytes again, and did before where nothing was to be done. */ {
      readonly kind: 'undone';
      readonly wasInForce: boolean;
    }
  | /** Something else stands there, which is somebody else's. */ { readonly kind: 'notOurs' }
  | /** It cannot be read, or is in force still. */ { readonly kind: 'failed' };

export interface RepairOutcome {
  /** The target was started again since: nothing of the hunt is in it. */
  readonly isOtherBoot: boolean;
  readonly changes: readonly { readonly change: JournalChange; readonly repaired: Repaired }[];
  /** It stands still, for a person to look at. */
  readonly stands: boolean;
}

/** Handles of breakpoints that a kernel has. */
const MOST_BREAKPOINTS = 32;

/**
 * Puts back what a hunt has left in its target, the last change first, and lets it run.
 * @throws LineError when the target is not reached
 */
export function repair(
  line: TargetLine,
  changes: readonly JournalChange[],
  boot: BootIdentity | undefined,
): RepairOutcome {
  const machine = new LiveMachine(line);
  const isOther = boot !== undefined && !isSameBoot(machine, boot);
  const repaired = isOther
    ? []
    : [...changes].reverse().map((change) => ({ change, repaired: undo(machine, change) }));
  const stands = isForeign(new StopKinds(machine, readKernelData(machine)).of(machine.stop));
  if (!stands) leaveRunning(machine);
  return { isOtherBoot: isOther, changes: repaired, stands };
}

function undo(machine: LiveMachine, change: JournalChange): Repaired {
  const address = BigInt(`0x${change.address}`);
  const holds = (bytes: readonly number[]) => {
    const found = machine.readAll(address, bytes.length);
    return found && bytes.every((byte, index) => found[index] === byte);
  };
  if (change.kind === 'breakpoint') {
    for (let handle = 1; handle <= MOST_BREAKPOINTS; handle++) machine.clearBreakpoint(handle);
  }
  const isBefore = holds(change.before);
  if (isBefore === undefined) return { kind: 'failed' };
  if (isBefore) return { kind: 'undone', wasInForce: false };
  if (!holds(change.after)) return { kind: 'notOurs' };
  machine.write(address, Uint8Array.from(change.before));
  return holds(change.before) ? { kind: 'undone', wasInForce: true } : { kind: 'failed' };
}

/** What tells this boot of the target from others. */
export function bootOf(machine: LiveMachine): BootIdentity {
  const times = readKernelTimes(readerOf(machine), machine.pointerSize);
  return { kernelBase: machine.version.kernelBase.toString(16), ...(times && { times }) };
}

function isSameBoot(machine: LiveMachine, boot: BootIdentity): boolean {
  const now = bootOf(machine);
  if (now.kernelBase !== boot.kernelBase) return false;
  return !now.times || !boot.times || !isOtherBoot(boot.times, now.times);
}

const readerOf = (machine: LiveMachine): Reader => ({
  query: () => [],
  readMemory: (address: Address, length: number) => machine.readAll(BigInt(`0x${address}`), length),
  now: () => 0,
  session: () => ({}),
});
