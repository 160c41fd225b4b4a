import { invalidArgument } from '../dx/errors';
import type { Metadata } from '../dx/model';
import { readMetadata } from './metadata';
import type { Realm } from './realm';
import type { ScriptFunction } from './realm-code';

/** What an object of the script stands for on its way out. */
export interface Wrapped {
  readonly value: unknown;
  /** Of `host.indexedValue`. */
  readonly index?: readonly unknown[];
  /** Of `host.metadata.valueWithMetadata`. */
  readonly metadata?: Metadata;
}

/** `host.indexedValue` and `host.metadata.valueWithMetadata`: values with something added. */
export class Wrappers {
  readonly indexedValue: ScriptFunction;
  readonly valueWithMetadata: ScriptFunction;
  readonly #wrapped = new WeakMap<object, Wrapped>();

  constructor(realm: Realm) {
    this.indexedValue = realm.hostClass('indexedValue', ([value, index], prototype) => {
      if (!realm.is(index, 'Array')) {
        throw invalidArgument('indexedValue');
      }
      return this.#wrap(prototype, { value, index: index as readonly unknown[] });
    });
    this.valueWithMetadata = realm.hostClass('valueWithMetadata', ([value, metadata], prototype) =>
      this.#wrap(prototype, { value, metadata: readMetadata(metadata) }),
    );
  }

  unwrap(value: unknown): Wrapped | undefined {
    return typeof value === 'object' && value !== null ? this.#wrapped.get(value) : undefined;
  }

  #wrap(prototype: object, wrapped: Wrapped): object {
    const object: object = Object.create(prototype);
    this.#wrapped.set(object, wrapped);
    return object;
  }
}
