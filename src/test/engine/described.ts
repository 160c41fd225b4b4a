import type { Metadata, ModelObject, ModelValue } from '../../simulator/dx/model';
import { Payload } from './payload';

/** Arguments with which a method is called once to know its result; undefined: it is not called. */
export type Calls = (method: string) => readonly ModelValue[] | undefined;

/**
 * An object of the script host's as `scripts/engine/host/described.h` reads it, so that the real data
 * model can show the same one: what its members, elements and methods give now.
 */
export function described(value: ModelValue, calls: Calls): Uint8Array {
  const payload = new Payload();
  new Description(payload, calls).value(value);
  return payload.take();
}

class Description {
  readonly #payload: Payload;
  readonly #calls: Calls;

  constructor(payload: Payload, calls: Calls) {
    this.#payload = payload;
    this.#calls = calls;
  }

  value(value: ModelValue): void {
    switch (value.kind) {
      case 'nothing':
        this.#kind('n');
        break;
      case 'string':
        this.#kind('s').text(value.value);
        break;
      case 'boolean':
        this.#kind('b').u8(Number(value.value));
        break;
      case 'integer':
        this.#kind('i').u8(value.bits).u8(Number(value.signed)).u64(value.value);
        break;
      case 'double':
        this.#kind('d').double(value.value);
        break;
      case 'method':
        this.#kind('m');
        this.#kind('n');
        break;
      case 'object':
        this.#object(value);
    }
  }

  #object(object: ModelObject): void {
    this.#kind('o');
    const text = object.display();
    this.#payload.u8(Number(text !== undefined));
    if (text !== undefined) this.#payload.text(text);
    const keys = object.keys();
    this.#payload.u32(keys.length);
    for (const key of keys) this.#member(object, key);
    this.#elements(object);
  }

  #member(object: ModelObject, key: string): void {
    const value = object.get(key);
    if (!value) throw new Error(`${key} is listed and not there`);
    this.#payload.text(key);
    this.#metadata({ ...object.metadata(key), ...metadataOf(value) });
    if (value.kind !== 'method') {
      this.value(value);
      return;
    }
    const given = this.#calls(key);
    this.#kind('m');
    if (given) this.value(value.call(object, given));
    else this.#kind('n');
  }

  #elements(object: ModelObject): void {
    const elements = object.elements();
    this.#payload.u8(Number(elements !== undefined));
    if (!elements) return;
    const all = [...elements];
    this.#payload.u32(all.length);
    for (const { value, metadata, index } of all) {
      this.value(value);
      this.#metadata({ ...metadata, ...metadataOf(value) });
      const [first] = index ?? [];
      this.#payload.u8(Number(first !== undefined));
      if (first) this.value(first);
    }
  }

  #metadata(metadata: Metadata): void {
    const entries = Object.entries(metadata);
    this.#payload.u32(entries.length);
    for (const [name, value] of entries) {
      this.#payload.text(name);
      this.value(plain(value));
    }
  }

  #kind(letter: string): Payload {
    return this.#payload.u8(letter.charCodeAt(0));
  }
}

const metadataOf = (value: ModelValue): Metadata =>
  value.kind === 'object' || value.kind === 'nothing' ? {} : (value.metadata ?? {});

function plain(value: Metadata[keyof Metadata]): ModelValue {
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return { kind: 'integer', value: BigInt(value ?? 0), bits: 32, signed: false };
  }
}
