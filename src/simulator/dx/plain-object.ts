import { notAssignable, notWritable, unboundName } from './errors';
import type { Metadata, ModelElement, ModelObject, ModelValue } from './model';

/** An object that says no to everything: what its kinds can do they override. */
export abstract class PlainObject implements ModelObject {
  readonly kind = 'object';

  abstract keys(): readonly string[];

  abstract get(name: string): ModelValue | undefined;

  display(): string | undefined {
    return undefined;
  }

  metadata(_name: string): Metadata {
    return {};
  }

  isMethod(name: string): boolean {
    return this.get(name)?.kind === 'method';
  }

  set(name: string, _value: ModelValue): void {
    throw this.get(name) === undefined ? unboundName(name) : notAssignable();
  }

  remove(_name: string): void {
    throw notWritable();
  }

  elements(): Iterable<ModelElement> | undefined {
    return undefined;
  }

  at(_index: readonly ModelValue[]): ModelValue | undefined {
    return undefined;
  }

  compare(_other: ModelValue): number | undefined {
    return undefined;
  }
}
