import type { Metadata, ModelObject } from '../dx/model';
import type { DataModel } from './data-model';
import { MapNode } from './map-node';
import { NamespaceNode } from './node';

/** `Debugger.State.Scripts`: the contents of each loaded script. */
export const scriptsNode = ({ scripts }: DataModel): ModelObject =>
  new MapNode(
    () => scripts.keys(),
    (stem) => {
      const contents = scripts.get(stem);
      return contents && new NamespaceNode({ properties: { Contents: () => contents } });
    },
  );

/** `@$scriptContents`: the contents of all scripts in one; the script loaded first wins. */
export class AllContents extends MapNode {
  readonly #data: DataModel;

  constructor(data: DataModel) {
    super(
      () => new Set([...data.scripts.values()].flatMap((contents) => contents.keys())),
      (name) => ownerOf(data, name)?.get(name),
    );
    this.#data = data;
  }

  override metadata(name: string): Metadata {
    return ownerOf(this.#data, name)?.metadata(name) ?? {};
  }

  override isMethod(name: string): boolean {
    return ownerOf(this.#data, name)?.isMethod(name) ?? false;
  }
}

const ownerOf = ({ scripts }: DataModel, name: string): ModelObject | undefined =>
  [...scripts.values()].find((contents) => contents.keys().includes(name));
