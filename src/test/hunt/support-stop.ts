import { KdEngine } from '../../simulator/kd/kd-engine';
import type { MachineStop } from '../../simulator/kernel/machine';
import type { HuntSession } from './support';

/** Why the machine stands still now. */
export function lastStop({ engine }: HuntSession): MachineStop['kind'] {
  if (!(engine instanceof KdEngine)) throw new Error('Another engine');
  return engine.target.lastEvent.stop.kind;
}
