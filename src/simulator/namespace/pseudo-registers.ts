import { unboundName } from '../dx/errors';
import { type ModelObject, modelInteger } from '../dx/model';
import { viewOf } from '../dx/native';
import type { NamespaceContext } from './context';
import { NamespaceNode } from './node';

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
  const groups = { General: group(general), RegisterAliases: group(['ip', 'ra']) };
  return new NamespaceNode({
    properties: {
      General: () => groups.General,
      RegisterAliases: () => groups.RegisterAliases,
    },
  });
}
