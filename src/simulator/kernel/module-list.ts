import type { ModuleSpec } from '../targets/spec';
import type { MachineModule } from './machine';

/** A module as the debugger lists it: symbols of drivers are loaded when they are asked for. */
export function loadedModule(module: ModuleSpec): MachineModule {
  const { name, image, base, size, timestamp } = module;
  const symbols = module.symbols === 'pdb' && name !== 'nt' ? 'deferred' : module.symbols;
  return { name, image, base, size, timestamp, symbols, unloaded: false };
}
