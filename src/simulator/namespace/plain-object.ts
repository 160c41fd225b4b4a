import { notWritable } from '../dx/errors';
import type { Metadata, ModelElement, ModelObject, ModelValue } from '../dx/model';

/** An object with members alone: no text, no elements, nothing that can be written. */
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

  set(_name: string, _value: ModelValue): void {
    throw notWritable();
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
