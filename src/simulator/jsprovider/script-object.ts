import { notWritable } from '../dx/errors';
import {
  type Metadata,
  type ModelElement,
  ModelError,
  type ModelObject,
  type ModelValue,
} from '../dx/model';
import type { Border } from './border';
import type { ScriptFunction } from './realm-code';
import { isList, type ScriptMembers } from './script-members';

const NO_INDEXED_VALUE =
  'Iterator supporting getDimensions() did not return an indexedValue instance';

/** A script's object as the object model sees it. */
export class ScriptObject implements ModelObject {
  readonly kind = 'object';
  readonly origin: object;
  readonly #border: Border;
  readonly #members: ScriptMembers;

  constructor(border: Border, members: ScriptMembers, object: object) {
    this.#border = border;
    this.#members = members;
    this.origin = object;
  }

  belongsTo(border: Border): boolean {
    return this.#border === border;
  }

  display(): string | undefined {
    if (isList(this.origin)) return undefined;
    const convert = this.#method('toString');
    if (!convert) return undefined;
    const text = this.#border.call(convert, this.origin, []);
    return text.kind === 'string' ? text.value : undefined;
  }

  keys(): readonly string[] {
    const names = this.#members.names(this.origin);
    return isList(this.origin) ? ['length', ...names.filter((name) => name !== 'length')] : names;
  }

  get(name: string): ModelValue | undefined {
    if (isList(this.origin) && name === 'length') return this.#border.toModel(this.origin.length);
    return this.#members.get(this.origin, name, this.origin);
  }

  metadata(name: string): Metadata {
    return this.#members.metadata(this.origin, name, this.origin);
  }

  isMethod(name: string): boolean {
    return this.#members.isMethod(this.origin, name);
  }

  set(name: string, value: ModelValue): void {
    const member = this.#members.find(this.origin, name);
    const allowed =
      member?.kind === 'accessor' ? member.writable : this.#border.script.outsideWrites;
    if (!allowed) throw notWritable();
    const scriptValue = this.#border.toScript(value);
    const written = this.#border.run(() => Reflect.set(this.origin, name, scriptValue));
    if (!written) throw notWritable();
  }

  remove(name: string): void {
    const allowed = this.#border.script.outsideWrites && this.#members.find(this.origin, name);
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
    if (lookUp) return this.#border.call(lookUp, this.origin, index);
    const [position] = index;
    if (!isList(this.origin) || position?.kind !== 'integer') return undefined;
    if (position.value < 0n || position.value >= BigInt(this.origin.length)) return undefined;
    return this.#border.toModel(Reflect.get(this.origin, Number(position.value)));
  }

  compare(other: ModelValue): number | undefined {
    if (this.#border.script.apiVersion < 102) return undefined;
    const compare = this.#method('compareTo');
    if (compare) return numeric(this.#border.call(compare, this.origin, [other]));
    const equal = this.#method('equals');
    if (!equal) return undefined;
    const answer = this.#border.call(equal, this.origin, [other]);
    return answer.kind === 'boolean' && answer.value ? 0 : 1;
  }

  *#iterate(): Generator<ModelElement, void> {
    const border = this.#border;
    const start = this.#method(Symbol.iterator);
    if (!start) return;
    const iterator = border.run(() => Reflect.apply(start, this.origin, []));
    const next = border.run(() => Reflect.get(Object(iterator), 'next')) as ScriptFunction;
    const indexed = this.#method('getDimensionality') !== undefined;
    for (;;) {
      const step = border.run(() => {
        const { done, value } = Object(Reflect.apply(next, iterator, []));
        return { done: Boolean(done), value: value as unknown };
      });
      if (step.done) return;
      yield this.#element(step.value, indexed);
    }
  }

  #element(yielded: unknown, indexed: boolean): ModelElement {
    const outer = this.#border.wrappers.unwrap(yielded);
    if (indexed && !outer?.index) throw new ModelError(NO_INDEXED_VALUE);
    const inner = this.#border.wrappers.unwrap(outer?.value);
    const metadata = outer?.metadata ?? inner?.metadata;
    return {
      value: this.#border.toModel(yielded),
      ...(outer?.index && { index: outer.index.map((key) => this.#border.toModel(key)) }),
      metadata,
    };
  }

  #method(name: string | symbol): ScriptFunction | undefined {
    const found = this.#border.run(() => Reflect.get(this.origin, name));
    return typeof found === 'function' ? (found as ScriptFunction) : undefined;
  }
}

function numeric(value: ModelValue): number | undefined {
  return value.kind === 'integer' || value.kind === 'double' ? Number(value.value) : undefined;
}
