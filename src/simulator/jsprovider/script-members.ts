import { type Metadata, ModelError, type ModelValue } from '../dx/model';
import type { Border } from './border';
import { readMetadata } from './metadata';

/** A property as it is found along the prototype chain, unread. */
export type Member =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'accessor'; readonly readable: boolean; readonly writable: boolean };

/** Names with a meaning of their own to the host, since which version of its API. */
const protocolNames: Readonly<Record<string, number>> = {
  constructor: 100,
  toString: 100,
  getDimensionality: 100,
  getValueAt: 100,
  setValueAt: 100,
  getPreferredRuntimeTypedObject: 100,
  compareTo: 102,
  equals: 102,
};

const hooks: ReadonlySet<string> = new Set([
  'initializeScript',
  'invokeScript',
  'uninitializeScript',
]);

/**
 * Which properties of a script's objects the object model sees: the object's own first, then those
 * of its prototypes; nothing of the language itself, of the host's protocols, or that begins with
 * two underscores. Of the global object the enumerable ones: what `var` and `function` made.
 */
export class ScriptMembers {
  readonly #border: Border;
  readonly #defined = new WeakMap<object, object>();

  constructor(border: Border) {
    this.#border = border;
  }

  /** `host.metadata.defineMetadata`. */
  define(object: object, descriptor: object): void {
    this.#defined.set(object, descriptor);
  }

  names(object: object): readonly string[] {
    const names = new Set<string>();
    for (const owner of this.#owners(object)) {
      for (const name of Object.getOwnPropertyNames(owner)) {
        if (this.#isVisible(object, owner, name) && isReadable(owner, name)) names.add(name);
      }
    }
    return [...names];
  }

  find(object: object, name: string): Member | undefined {
    for (const owner of this.#owners(object)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (!descriptor) continue;
      if (!this.#isVisible(object, owner, name)) return undefined;
      const { get, set } = descriptor;
      if (!get && !set) return { kind: 'value', value: descriptor.value };
      return { kind: 'accessor', readable: get !== undefined, writable: set !== undefined };
    }
    return undefined;
  }

  /** Reads a member, of which a getter sees `self` as `this`. @throws ModelError, ScriptAbort */
  get(object: object, name: string, self: object): ModelValue | undefined {
    const member = this.find(object, name);
    if (!member) return undefined;
    if (member.kind === 'value') return this.#border.toModel(member.value);
    if (!member.readable) return undefined;
    return this.#border.toModel(this.#border.run(() => Reflect.get(object, name, self)));
  }

  /** Whether the member is a method; runs no getter. */
  isMethod(object: object, name: string): boolean {
    const member = this.find(object, name);
    return member?.kind === 'value' && typeof member.value === 'function';
  }

  /** What the script says about a member, without reading it. */
  metadata(object: object, name: string, self: object): Metadata {
    const member = this.find(object, name);
    const value = member?.kind === 'value' ? member.value : undefined;
    const defined = [...this.#owners(object)]
      .reverse()
      .map((owner) => describedMember(this.#defined.get(owner), name));
    return Object.assign(
      describedMember(this.#descriptor(object, self), name),
      ...defined,
      this.#border.wrappers.unwrap(value)?.metadata,
    );
  }

  /** An object may describe its members itself; a description that fails is none. */
  #descriptor(object: object, self: object): unknown {
    const { metadataDescriptor } = this.#border.realm;
    try {
      return this.#border.run(() => Reflect.get(object, metadataDescriptor, self));
    } catch (error) {
      if (error instanceof ModelError) return undefined;
      throw error;
    }
  }

  *#owners(object: object): Iterable<object> {
    const { global, builtinPrototypes } = this.#border.realm;
    let owner: object | null = object;
    while (owner && !builtinPrototypes.has(owner)) {
      yield owner;
      owner = object === global ? null : Reflect.getPrototypeOf(owner);
    }
  }

  #isVisible(object: object, owner: object, name: string): boolean {
    if (name.startsWith('__')) return false;
    const since = Object.hasOwn(protocolNames, name) ? protocolNames[name] : undefined;
    if (since !== undefined && since <= this.#border.script.apiVersion) return false;
    if (object === this.#border.realm.global) return isEnumerable(owner, name) && !hooks.has(name);
    return !(isList(object) && /^\d+$/.test(name));
  }
}

const isEnumerable = (object: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(object, name)?.enumerable === true;

/** Anything but a property that can only be set. */
function isReadable(object: object, name: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(object, name);
  return descriptor?.set === undefined || descriptor.get !== undefined;
}

/** Arrays and typed arrays, whose elements are no members. */
export const isList = (object: object): object is { readonly length: number } =>
  Array.isArray(object) || (ArrayBuffer.isView(object) && 'length' in object);

function describedMember(descriptor: unknown, name: string): Metadata {
  if (typeof descriptor !== 'object' || descriptor === null) return {};
  return Object.hasOwn(descriptor, name) ? readMetadata(Reflect.get(descriptor, name)) : {};
}
