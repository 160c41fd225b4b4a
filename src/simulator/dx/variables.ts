import type { ModelObject, ModelValue } from './model';

/** What stands behind `@$name`: read by every expression, written by `@$name = …`. */
export interface VariableStore {
  get(name: string): ModelValue | undefined;
  /** Creates or replaces a user variable. */
  set(name: string, value: ModelValue): void;
}

/**
 * Where `@$name` is looked for, in this order. What wins when a user variable and an alias have one
 * name is documented nowhere; the user's own variable does here.
 */
const places = [
  ['State', 'UserVariables'],
  ['State', 'FunctionAliases'],
  ['State', 'DebuggerVariables'],
  ['State', 'PseudoRegisters', 'General'],
] as const;

/**
 * The variables of the object model: the members of `Debugger.State.UserVariables`,
 * `.FunctionAliases`, `.DebuggerVariables` and `.PseudoRegisters.General`.
 *
 * @param namespace the object `Debugger`
 */
export function namespaceVariables(namespace: ModelObject): VariableStore {
  return {
    get(name) {
      for (const place of places) {
        const value = descend(namespace, place)?.get(name);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    set(name, value) {
      descend(namespace, places[0])?.set(name, value);
    },
  };
}

function descend(from: ModelObject, path: readonly string[]): ModelObject | undefined {
  let at = from;
  for (const name of path) {
    const next = at.get(name);
    if (next?.kind !== 'object') return undefined;
    at = next;
  }
  return at;
}
