import type { ModelObject } from '../dx/model';
import type { ModelExtension } from '../namespace/node';
import type { Bridge } from './bridge';

/** Members of a script's prototype object, for objects of the debugger. */
export function prototypeExtension(bridge: Bridge, prototype: object): ModelExtension {
  const self = (receiver: ModelObject) => Object(bridge.toScript(receiver));
  return {
    names: () => bridge.members.names(prototype),
    isMethod: (name) => bridge.members.isMethod(prototype, name),
    get: (name, receiver) => bridge.members.get(prototype, name, self(receiver)),
    metadata: (name, receiver) => bridge.members.metadata(prototype, name, self(receiver)),
  };
}
