import { listOf } from '../dx/linq/sequence';
import type { ModelObject } from '../dx/model';
import type { HostCalls } from '../jsprovider/host-call';
import type { Engine } from '../kd/engine';
import { collections } from './collections';
import { control } from './control';
import type { DataModel } from './data-model';
import { fileSystem } from './file-system';
import { NamespaceNode } from './node';
import { session } from './session';
import { state } from './state';

/** What the parts of the namespace are made of. */
export interface NamespaceContext {
  readonly engine: Engine;
  readonly data: DataModel;
  readonly calls: HostCalls;
}

/** The root of the object model: `Debugger`. */
export function debuggerNamespace(context: NamespaceContext): ModelObject {
  const currentSession = session(context);
  const stateNode = state(context, currentSession);
  const utilityNode = utility(context);
  return new NamespaceNode({
    properties: {
      Sessions: () => listOf([currentSession]),
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
