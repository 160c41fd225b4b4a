import { type Metadata, type ModelMethod, type ModelValue, nothing } from '../dx/model';
import { PlainObject } from '../dx/plain-object';
import { method } from './arguments';

/** `Debugger.State.UserVariables`, `@$vars`: the variables `@$x` by name. */
export class UserVariables extends PlainObject {
  readonly #variables: Map<string, ModelValue>;
  readonly #methods: ReadonlyMap<string, ModelMethod>;

  constructor(variables: Map<string, ModelValue>) {
    super();
    this.#variables = variables;
    const methods = [
      method('Add', 'Add(name, value) - Adds a variable', (args) => {
        this.set(args.text(0), args.value(1));
        return nothing;
      }),
      method('Clear', 'Clear() - Removes all variables', () => {
        this.#variables.clear();
        return nothing;
      }),
      method('Remove', 'Remove(name) - Removes a variable', (args) => {
        this.remove(args.text(0));
        return nothing;
      }),
    ];
    this.#methods = new Map(methods.map((made) => [made.name, made]));
  }

  keys(): readonly string[] {
    return [...this.#variables.keys(), ...this.#methods.keys()];
  }

  get(name: string): ModelValue | undefined {
    return this.#variables.get(name) ?? this.#methods.get(name);
  }

  override metadata(name: string): Metadata {
    const hidden = this.#variables.has(name);
    return (!hidden && this.#methods.get(name)?.metadata) || {};
  }

  /** A function that somebody put into a variable is listed as what else is there. */
  override isMethod(name: string): boolean {
    return !this.#variables.has(name) && this.#methods.has(name);
  }

  override set(name: string, value: ModelValue): void {
    this.#variables.set(name, value);
  }

  override remove(name: string): void {
    this.#variables.delete(name);
  }
}
