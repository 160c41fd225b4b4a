import { listOf } from '../dx/linq/sequence';
import type { ModelObject } from '../dx/model';
import { collections } from './collections';
import type { NamespaceContext } from './context';
import { control } from './control';
import { fileSystem } from './file-system';
import { NamespaceNode, namesOf } from './node';
import { session } from './session';
import { state } from './state';

/** The root of the object model: `Debugger`. */
export function debuggerNamespace(context: NamespaceContext): ModelObject {
  const currentSession = session(context);
  const stateNode = state(context, currentSession);
  const utilityNode = utility(context);
  const settings = namesOf({});
  return new NamespaceNode({
    properties: {
      Sessions: () => listOf([currentSession]),
      Settings: () => settings,
      State: () => stateNode,
      Utility: () => utilityNode,
    },
  });
}

function utility(context: NamespaceContext): ModelObject {
  const controlNode = control(context);
  const fileSystemNode = fileSystem(context);
  return new NamespaceNode({
    properties: {
      Collections: () => collections,
      Control: () => controlNode,
      FileSystem: () => fileSystemNode,
    },
    extensions: () => context.data.models.extensionsOf('Debugger.Models.Utility'),
  });
}
