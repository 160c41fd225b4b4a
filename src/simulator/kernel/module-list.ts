import type { ModuleSpec } from '../targets/spec';
import type { MachineModule } from './machine';

/** A module of the target as one that is loaded. */
export function loadedModule(module: ModuleSpec): MachineModule {
  const { name, image, base, size, timestamp, symbols } = module;
  return { name, image, base, size, timestamp, symbols, unloaded: false };
}
