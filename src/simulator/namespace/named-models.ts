import type { ModelExtension } from './node';

/** Takes back what it was returned for. */
export type Undo = () => void;

/** Models by name (`Debugger.Models.Process`) and what scripts have added to them. */
export class NamedModels {
  readonly #extensions = new Map<string, readonly ModelExtension[]>();
  readonly #registered = new Set<string>();

  extensionsOf(model: string): readonly ModelExtension[] {
    return this.#extensions.get(model) ?? [];
  }

  /** Adds members to a model; one that nobody registered yet is extended for later. */
  extend(model: string, extension: ModelExtension): Undo {
    this.#extensions.set(model, [...this.extensionsOf(model), extension]);
    return () => {
      const others = this.extensionsOf(model).filter((other) => other !== extension);
      this.#extensions.set(model, others);
    };
  }

  /** @returns undefined when the name is taken */
  register(model: string): Undo | undefined {
    if (this.#registered.has(model)) return undefined;
    this.#registered.add(model);
    return () => this.#registered.delete(model);
  }
}
