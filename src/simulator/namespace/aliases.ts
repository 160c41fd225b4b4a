import type { ModelObject } from '../dx/model';
import type { DataModel } from './data-model';
import { MapNode } from './map-node';

/** `Debugger.State.FunctionAliases`: functions of scripts by alias. */
export const aliasesNode = ({ aliases }: DataModel): ModelObject =>
  new MapNode(
    () => aliases.keys(),
    (name) => aliases.get(name),
  );
