import { notWritable } from '../dx/errors';
import {
  type Metadata,
  type ModelElement,
  ModelError,
  type ModelObject,
  type ModelValue,
} from '../dx/model';
import type { Bridge } from './bridge';
import type { ScriptFunction } from './realm-code';
import { isList } from './script-members';

const NO_INDEXED_VALUE =
  'Iterator supporting getDimensions() did not return an indexedValue instance';

/** A script's object as the object model sees it. */
export class ScriptObject implements ModelObject {
  readonly kind = 'object';
  readonly origin: object;
  readonly #bridge: Bridge;

  constructor(bridge: Bridge, object: object) {
    this.#bridge = bridge;
    this.origin = object;
  }

  belongsTo(bridge: Bridge): boolean {
    return this.#bridge === bridge;
  }

  display(): string | undefined {
    if (isList(this.origin)) return undefined;
    const convert = this.#method('toString');
    if (!convert) return undefined;
    const text = this.#bridge.call(convert, this.origin, []);
    return text.kind === 'string' ? text.value : undefined;
  }

  keys(): readonly string[] {
    const names = this.#bridge.members.names(this.origin);
    return isList(this.origin) ? ['length', ...names.filter((name) => name !== 'length')] : names;
  }

  get(name: string): ModelValue | undefined {
    if (isList(this.origin) && name === 'length') return this.#bridge.toModel(this.origin.length);
    return this.#bridge.members.get(this.origin, name, this.origin);
  }

  metadata(name: string): Metadata {
    return this.#bridge.members.metadata(this.origin, name, this.origin);
  }

  isMethod(name: string): boolean {
    return this.#bridge.members.isMethod(this.origin, name);
  }

  set(name: string, value: ModelValue): void {
    const member = this.#bridge.members.find(this.origin, name);
    const allowed =
      member?.kind === 'accessor' ? member.writable : this.#bridge.script.outsideWrites;
    if (!allowed) throw notWritable();
    const scriptValue = this.#bridge.toScript(value);
    const written = this.#bridge.run(() => Reflect.set(this.origin, name, scriptValue));
    if (!written) throw notWritable();
  }

  remove(name: string): void {
    const allowed =
      this.#bridge.script.outsideWrites && this.#bridge.members.find(this.origin, name);
    if (!allowed || !Reflect.deleteProperty(this.origin, name)) {
      throw notWritable();
    }
  }

  elements(): Iterable<ModelElement> | undefined {
    if (!this.#method(Symbol.iterator)) return undefined;
    return { [Symbol.iterator]: () => this.#iterate() };
  }

  at(index: readonly ModelValue[]): ModelValue | undefined {
    const lookUp = this.#method('getValueAt');
    if (lookUp) return this.#bridge.call(lookUp, this.origin, index);
    const [position] = index;
    if (!isList(this.origin) || position?.kind !== 'integer') return undefined;
    if (position.value < 0n || position.value >= BigInt(this.origin.length)) return undefined;
    return this.#bridge.toModel(Reflect.get(this.origin, Number(position.value)));
  }

  compare(other: ModelValue): number | undefined {
    if (this.#bridge.script.apiVersion < 102) return undefined;
    const compare = this.#method('compareTo');
    if (compare) return numeric(this.#bridge.call(compare, this.origin, [other]));
    const equal = this.#method('equals');
    if (!equal) return undefined;
    const answer = this.#bridge.call(equal, this.origin, [other]);
    return answer.kind === 'boolean' && answer.value ? 0 : 1;
  }

  *#iterate(): Generator<ModelElement, void> {
    const bridge = this.#bridge;
    const start = this.#method(Symbol.iterator);
    if (!start) return;
    const iterator = bridge.run(() => Reflect.apply(start, this.origin, []));
    const next = bridge.run(() => Reflect.get(Object(iterator), 'next')) as ScriptFunction;
    const indexed = this.#method('getDimensionality') !== undefined;
    for (;;) {
      const step = bridge.run(() => {
        const { done, value } = Object(Reflect.apply(next, iterator, []));
        return { done: Boolean(done), value: value as unknown };
      });
      if (step.done) return;
      yield this.#element(step.value, indexed);
    }
  }

  #element(yielded: unknown, indexed: boolean): ModelElement {
    const outer = this.#bridge.wrappers.unwrap(yielded);
    if (indexed && !outer?.index) throw new ModelError(NO_INDEXED_VALUE);
    const inner = this.#bridge.wrappers.unwrap(outer?.value);
    const metadata = outer?.metadata ?? inner?.metadata;
    return {
      value: this.#bridge.toModel(yielded),
      ...(outer?.index && { index: outer.index.map((key) => this.#bridge.toModel(key)) }),
      ...(metadata && { metadata }),
    };
  }

  #method(name: string | symbol): ScriptFunction | undefined {
    const found = this.#bridge.run(() => Reflect.get(this.origin, name));
    return typeof found === 'function' ? (found as ScriptFunction) : undefined;
  }
}

function numeric(value: ModelValue): number | undefined {
  return value.kind === 'integer' || value.kind === 'double' ? Number(value.value) : undefined;
}
