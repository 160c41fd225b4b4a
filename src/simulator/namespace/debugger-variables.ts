import type { ModelObject } from '../dx/model';
import { viewOf } from '../dx/native';
import type { NamespaceContext } from './context';
import { NamespaceNode, namesOf } from './node';
import { process } from './process';
import { AllContents } from './scripts';
import { frame, stack, thread } from './thread';

/** Objects that have a place of their own in the namespace. */
interface Parts {
  readonly session: ModelObject;
  readonly scripts: ModelObject;
  readonly variables: ModelObject;
}

/** `Debugger.State.DebuggerVariables`: `@$cursession` and the other variables of the debugger. */
export function debuggerVariables(
  context: NamespaceContext,
  { session, scripts, variables }: Parts,
): ModelObject {
  const contents = new AllContents(context.data);
  return new NamespaceNode({
    properties: {
      cursession: () => session,
      curprocess: () => process(context, viewOf(context.engine).processor),
      curthread: () => thread(context, viewOf(context.engine).processor),
      scripts: () => scripts,
      scriptContents: () => contents,
      vars: () => variables,
      curstack: () => stack(context, viewOf(context.engine).processor),
      curframe: () => frame(context, viewOf(context.engine).processor.frames[0], 0),
      debuggerRootNamespace: () => namesOf({ Debugger: context.engine.namespace }),
    },
  });
}
