import type { ModelObject } from '../dx/model';
import type { NamespaceContext } from './debugger';
import { NamespaceNode } from './node';
import { process } from './process';
import { AllContents } from './scripts';
import { session } from './session';
import { frame, stack, thread } from './thread';

/** `Debugger.State.DebuggerVariables`: `@$cursession` and the other variables of the debugger. */
export function debuggerVariables(
  context: NamespaceContext,
  { scripts, variables }: { readonly scripts: ModelObject; readonly variables: ModelObject },
): ModelObject {
  const contents = new AllContents(context.data);
  return new NamespaceNode({
    properties: {
      cursession: () => session(context),
      curprocess: () => process(context, context.engine.processor),
      curthread: () => thread(context, context.engine.processor),
      curstack: () => stack(context, context.engine.processor),
      curframe: () => frame(context, context.engine.processor.frames[0], 0),
      scripts: () => scripts,
      scriptContents: () => contents,
      vars: () => variables,
    },
  });
}
