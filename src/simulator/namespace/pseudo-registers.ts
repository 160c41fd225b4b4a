import { unboundName } from '../dx/errors';
import { type ModelObject, modelInteger } from '../dx/model';
import { viewOf } from '../dx/native';
import type { NamespaceContext } from './context';
import { NamespaceNode, namesOf } from './node';

const general = ['ra', 'ip', 'csp', 'proc', 'thread', 'ptrsize', 'pagesize'] as const;

/** `Debugger.State.PseudoRegisters`. */
export function pseudoRegisters({ engine }: NamespaceContext): ModelObject {
  const register = (name: string) => () => {
    const value = viewOf(engine).register(`$${name}`);
    if (value === undefined) throw unboundName(`$${name}`);
    return modelInteger(value, 64);
  };
  const group = (names: readonly string[]) =>
    new NamespaceNode({ properties: Object.fromEntries(names.map((n) => [n, register(n)])) });
  const groups = {
    Errors: group([]),
    General: group(general),
    Kernel: group([]),
    RegisterAliases: group(['ip', 'ra']),
    Temporaries: group(Array.from({ length: 20 }, (_, number) => `t${number}`)),
  };
  return namesOf(groups);
}
