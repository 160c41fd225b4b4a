import { type Tag, tagBytes } from '../../pool/tags/tag';
import type { Machine, MachineStop } from '../kernel/machine';

/** How a machine comes to the moment that its dump shows. */
export interface StopPlan {
  /** Seconds of its own time that it runs, before it is broken into. */
  readonly seconds: number;
  /** Then PoolHitTag holds this tag, and the dump is of so many hits on it. */
  readonly hits?: { readonly tag: Tag; readonly count: number };
}

export type Stopped =
  | { readonly kind: 'asPlanned' }
  | /** The target ended before: nothing can be read any more. */ { readonly kind: 'gone' }
  | /** Nobody allocates or frees so much under the tag. */ {
      readonly kind: 'fewHits';
      readonly hits: number;
    };

/** How long a hit is waited for, in seconds of the machine's time. */
export const PATIENCE = 30;

/** Lets the machine run and stop as planned. */
export function bringToStop(machine: Machine, { seconds, hits }: StopPlan): Stopped {
  if (runFor(machine, seconds).kind !== 'manualBreak') return { kind: 'gone' };
  if (!hits) return { kind: 'asPlanned' };
  machine.memory.write(machine.spec.poolHitTag.address, Uint8Array.from(tagBytes(hits.tag)));
  for (let hit = 0; hit < hits.count; hit++) {
    const { kind } = runFor(machine, PATIENCE);
    if (kind === 'manualBreak') return { kind: 'fewHits', hits: hit };
    if (kind !== 'breakInstruction') return { kind: 'gone' };
  }
  return { kind: 'asPlanned' };
}

/** Runs to the next stop; after so many seconds it is broken into. */
function runFor(machine: Machine, seconds: number): MachineStop {
  const end = machine.clock.now() + seconds * 1000;
  machine.pollBreak = () => machine.clock.now() >= end;
  const stop = machine.resume({ how: 'go' });
  machine.pollBreak = () => false;
  return stop;
}
