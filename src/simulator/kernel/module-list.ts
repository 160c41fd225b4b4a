import type { ModuleSpec, UnloadedSpec } from '../targets/spec';
import type { MachineModule } from './machine';

/** A module of the target as one that is loaded. */
export function loadedModule(module: ModuleSpec): MachineModule {
  const { name, image, base, size, timestamp, says, symbols } = module;
  return { name, image, base, size, timestamp, symbols, unloaded: false, ...(says && { says }) };
}

/** A module that is gone: debuggers name it by its file. */
export function unloadedModule({ image, base, size }: UnloadedSpec): MachineModule {
  return { name: image, image, base, size, timestamp: 0, symbols: 'none', unloaded: true };
}
