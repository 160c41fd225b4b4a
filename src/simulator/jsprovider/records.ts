import { invalidArgument } from '../dx/errors';
import type { Realm } from './realm';
import type { ScriptFunction } from './realm-code';

/** What `initializeScript` asks the host for, as the host reads it. */
export type HostRecord =
  | { readonly kind: 'functionAlias'; readonly callee: ScriptFunction; readonly name: string }
  | { readonly kind: 'namedModelParent'; readonly parent: object; readonly model: string }
  | { readonly kind: 'namedModelRegistration'; readonly parent: object; readonly model: string }
  | {
      readonly kind: 'namespacePropertyParent';
      readonly parent: object;
      readonly model: string;
      readonly subModel: string;
      readonly property: string;
    }
  | /** Displays of native types, of which this debugger shows none. */ {
      readonly kind: 'typeSignature';
    }
  | { readonly kind: 'apiVersionSupport'; readonly major: number; readonly minor: number }
  | { readonly kind: 'optionalRecord'; readonly record: HostRecord }
  | { readonly kind: 'resourceFileName'; readonly file: string }
  | { readonly kind: 'allowOutsidePropertyWrites'; readonly allow: boolean };

/** Reads the arguments of a record's constructor; undefined when they do not fit. */
type ReadRecord = (args: readonly unknown[], known: HostRecords) => HostRecord | undefined;

const readers: Readonly<Record<string, ReadRecord>> = {
  functionAlias: ([callee, name]) =>
    typeof callee === 'function' && typeof name === 'string'
      ? { kind: 'functionAlias', callee: callee as ScriptFunction, name }
      : undefined,
  namedModelParent: ([object, model]) => namedModel('namedModelParent', object, model),
  namedModelRegistration: ([object, model]) => namedModel('namedModelRegistration', object, model),
  namespacePropertyParent: ([object, model, subModel, property]) => {
    const parent = parentObject(object);
    if (!parent || typeof model !== 'string' || typeof subModel !== 'string') return undefined;
    if (typeof property !== 'string') return undefined;
    return { kind: 'namespacePropertyParent', parent, model, subModel, property };
  },
  typeSignatureRegistration: typeSignature,
  typeSignatureExtension: typeSignature,
  apiVersionSupport: ([major, minor = 0]) =>
    typeof major === 'number' && typeof minor === 'number'
      ? { kind: 'apiVersionSupport', major, minor }
      : undefined,
  optionalRecord: ([inner], known) => {
    const record = known.read(inner);
    return record && { kind: 'optionalRecord', record };
  },
  resourceFileName: ([file]) =>
    typeof file === 'string' ? { kind: 'resourceFileName', file } : undefined,
  allowOutsidePropertyWrites: ([allow]) =>
    typeof allow === 'boolean' ? { kind: 'allowOutsidePropertyWrites', allow } : undefined,
};

/** The constructors of records in one realm, and what their instances stand for. */
export class HostRecords {
  /** By name, as they are found on `host`. */
  readonly constructors: ReadonlyMap<string, ScriptFunction>;
  readonly #records = new WeakMap<object, HostRecord>();

  constructor(realm: Realm) {
    this.constructors = new Map(
      Object.entries(readers).map(([name, read]) => [
        name,
        realm.hostClass(name, (args, prototype) => {
          const record = read(args, this);
          if (!record) throw invalidArgument(name);
          const object: object = Object.create(prototype);
          this.#records.set(object, record);
          return object;
        }),
      ]),
    );
  }

  /** The record behind an object; undefined when it is none. */
  read(object: unknown): HostRecord | undefined {
    return typeof object === 'object' && object !== null ? this.#records.get(object) : undefined;
  }
}

function namedModel(
  kind: 'namedModelParent' | 'namedModelRegistration',
  object: unknown,
  model: unknown,
): HostRecord | undefined {
  const parent = parentObject(object);
  return parent && typeof model === 'string' ? { kind, parent, model } : undefined;
}

function typeSignature([object, signature]: readonly unknown[]): HostRecord | undefined {
  return parentObject(object) && typeof signature === 'string'
    ? { kind: 'typeSignature' }
    : undefined;
}

/** A class stands for its prototype; an object is one. */
function parentObject(object: unknown): object | undefined {
  const parent: unknown = typeof object === 'function' ? Reflect.get(object, 'prototype') : object;
  return typeof parent === 'object' && parent !== null ? parent : undefined;
}
