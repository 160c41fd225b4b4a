import { type ModelObject, modelInteger, modelString } from '../dx/model';
import { aliasesNode } from './aliases';
import type { NamespaceContext } from './context';
import { debuggerVariables } from './debugger-variables';
import { namesOf } from './node';
import { pseudoRegisters } from './pseudo-registers';
import { scriptsNode } from './scripts';
import { UserVariables } from './user-variables';

/** The version whose answers the simulation is measured by. */
const ENGINE_VERSION = '10.0.29507.1001';

/** `Debugger.State`. @param session `@$cursession` */
export function state(context: NamespaceContext, session: ModelObject): ModelObject {
  const { data } = context;
  const scripts = scriptsNode(data);
  const variables = new UserVariables(data.variables);
  return namesOf({
    DebuggerInformation: namesOf({
      Bitness: modelInteger(context.engine.pointerSize * 8, 32, true),
      EngineVersion: modelString(ENGINE_VERSION),
    }),
    DebuggerVariables: debuggerVariables(context, { session, scripts, variables }),
    FunctionAliases: aliasesNode(data),
    PseudoRegisters: pseudoRegisters(context),
    Scripts: scripts,
    StepFilters: namesOf({}),
    UserVariables: variables,
    Views: namesOf({}),
    ExtensionGallery: namesOf({ ExtensionRepositories: namesOf({}) }),
    MCP: namesOf({}),
  });
}
