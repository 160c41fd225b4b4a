import type { ModelObject, ModelValue } from '../dx/model';
import { aliasesNode } from './aliases';
import type { NamespaceContext } from './context';
import { debuggerVariables } from './debugger-variables';
import { NamespaceNode } from './node';
import { pseudoRegisters } from './pseudo-registers';
import { scriptsNode } from './scripts';
import { UserVariables } from './user-variables';

/** `Debugger.State`. @param session `@$cursession` */
export function state(context: NamespaceContext, session: ModelObject): ModelObject {
  const { data } = context;
  const scripts = scriptsNode(data);
  const variables = new UserVariables(data.variables);
  const properties: Record<string, ModelValue> = {
    DebuggerVariables: debuggerVariables(context, { session, scripts, variables }),
    PseudoRegisters: pseudoRegisters(context),
    Scripts: scripts,
    UserVariables: variables,
    FunctionAliases: aliasesNode(data),
  };
  return new NamespaceNode({
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, () => value]),
    ),
  });
}
