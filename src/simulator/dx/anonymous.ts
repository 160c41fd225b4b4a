import type { ModelValue } from './model';
import { PlainObject } from './plain-object';

/** What `new { Name = …, Count = … }` makes: named values, no text of its own. */
export class AnonymousObject extends PlainObject {
  readonly #fields: ReadonlyMap<string, ModelValue>;

  constructor(fields: ReadonlyMap<string, ModelValue>) {
    super();
    this.#fields = fields;
  }

  keys(): readonly string[] {
    return [...this.#fields.keys()];
  }

  get(name: string): ModelValue | undefined {
    return this.#fields.get(name);
  }
}
