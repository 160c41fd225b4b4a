import { type ModelObject, modelBoolean, modelInteger, nothing } from '../dx/model';
import { viewOf } from '../dx/native';
import type { NamespaceContext } from './context';
import { NamespaceNode } from './node';
import { process } from './process';

const PAGE_SIZE = 4096;

/** The one session, with a kernel. */
export function session(context: NamespaceContext): ModelObject {
  const { data, engine } = context;
  return new NamespaceNode({
    display: () => engine.session.description,
    properties: {
      Id: () => modelInteger(0, 32),
      Processes: () => processes(context),
      Attributes: () => attributes(context),
    },
    extensions: () => data.models.extensionsOf('Debugger.Models.Session'),
  });
}

/** The processes that run now, by process id. */
function processes(context: NamespaceContext): ModelObject {
  const byId = new Map(
    viewOf(context.engine).machine.processors.map((each) => [BigInt(each.process.id), each]),
  );
  return new NamespaceNode({
    elements: () =>
      [...byId].map(([id, processor]) => ({
        value: process(context, processor),
        index: [modelInteger(id, 32)],
      })),
    at: ([id]) => {
      const found = id?.kind === 'integer' ? byId.get(id.value) : undefined;
      return found && process(context, found);
    },
  });
}

function attributes({ engine }: NamespaceContext): ModelObject {
  const { isLive } = engine.session;
  const target = new NamespaceNode({
    properties: {
      IsKernelTarget: () => modelBoolean(true),
      IsUserTarget: () => modelBoolean(false),
      IsLiveTarget: () => modelBoolean(isLive),
      IsDumpTarget: () => modelBoolean(!isLive),
      IsTTDTarget: () => modelBoolean(false),
      Details: () => new NamespaceNode({ properties: { DumpFileName: () => nothing } }),
    },
  });
  const machine = new NamespaceNode({
    properties: {
      PointerSize: () => modelInteger(engine.pointerSize, 32),
      PageSize: () => modelInteger(PAGE_SIZE, 32),
    },
  });
  return new NamespaceNode({ properties: { Target: () => target, Machine: () => machine } });
}
