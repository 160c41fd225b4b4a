import {
  type ModelElement,
  type ModelObject,
  type ModelValue,
  modelInteger,
  modelString,
} from '../dx/model';
import { viewOf } from '../dx/native';
import type { MachineModule, Processor } from '../kernel/machine';
import type { NamespaceContext } from './context';
import { NamespaceNode } from './node';
import { thread } from './thread';

/** The process that a processor runs. */
export function process(context: NamespaceContext, processor: Processor): ModelObject {
  const { id, image } = processor.process;
  return new NamespaceNode({
    display: () => image,
    properties: {
      Name: () => modelString(image),
      Id: () => modelInteger(id, 32),
      Threads: () =>
        new NamespaceNode({
          elements: () => [{ value: thread(context, processor) }],
        }),
      Modules: () => modules(viewOf(context.engine).modules.filter((module) => !module.unloaded)),
    },
    extensions: () => context.data.models.extensionsOf('Debugger.Models.Process'),
  });
}

/** Loaded modules, by position and by name. */
function modules(loaded: readonly MachineModule[]): ModelObject {
  const element = (module: MachineModule): ModelElement => ({ value: moduleObject(module) });
  return new NamespaceNode({
    elements: () => loaded.map(element),
    at: ([key]) => {
      const found = loaded.find((module, position) => isKey(key, module, position));
      return found && moduleObject(found);
    },
  });
}

function isKey(key: ModelValue | undefined, module: MachineModule, position: number): boolean {
  if (key?.kind === 'integer') return key.value === BigInt(position);
  if (key?.kind !== 'string') return false;
  return [module.name, module.image].some((name) => same(name, key.value));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function moduleObject(module: MachineModule): ModelObject {
  return new NamespaceNode({
    display: () => module.image,
    properties: {
      BaseAddress: () => modelInteger(module.base),
      Name: () => modelString(module.image),
      Size: () => modelInteger(module.size),
    },
  });
}
