import type { ModelValue } from '../dx/model';
import { PlainObject } from '../dx/plain-object';

/** An object whose members come and go. */
export class MapNode extends PlainObject {
  readonly #names: () => Iterable<string>;
  readonly #read: (name: string) => ModelValue | undefined;

  constructor(names: () => Iterable<string>, read: (name: string) => ModelValue | undefined) {
    super();
    this.#names = names;
    this.#read = read;
  }

  keys(): readonly string[] {
    return [...this.#names()];
  }

  get(name: string): ModelValue | undefined {
    return this.#read(name);
  }
}
