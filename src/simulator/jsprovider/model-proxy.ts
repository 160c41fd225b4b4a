import { notWritable } from '../dx/errors';
import { queryMethod } from '../dx/linq/methods';
import { Sequence } from '../dx/linq/sequence';
import { ModelError, type ModelObject, type ModelValue, modelInteger } from '../dx/model';
import { UserVariables } from '../namespace/user-variables';
import type { Border } from './border';

/** Names that the host puts on every object of the model, besides those of newer versions. */
const projected = [
  'toString',
  'addParentModel',
  'removeParentModel',
  'getDimensionality',
  'getValueAt',
  'setValueAt',
] as const;

const since101 = [...projected, 'getObjectValue', 'setObjectValue'];
const since102 = [...since101, 'compareTo', 'equals'];

/** @returns the names that scripts of this API version see on every object */
function projectedNames(apiVersion: number): readonly string[] {
  if (apiVersion >= 102) return since102;
  return apiVersion >= 101 ? since101 : projected;
}

/**
 * An object of the model as scripts see it: live, with its own members, iterable where it has
 * elements, with the query methods and without those of Array.
 */
export function modelProxy(border: Border, object: ModelObject): object {
  const toScript = (value: ModelValue | undefined): unknown =>
    value === undefined ? undefined : border.toScript(value, object);
  const hostNames = () => projectedNames(border.script.apiVersion);
  const keys = () => [...new Set([...object.keys(), ...hostNames()])];
  return new Proxy(border.realm.object(), {
    get(target, key) {
      return border.guard(() => {
        if (key === Symbol.iterator) return iterator(border, object);
        if (typeof key === 'symbol') return Reflect.get(target, key);
        if (hostNames().includes(key)) return projectedMember(border, object, key);
        return toScript(modelMember(border, object, key)) ?? Reflect.get(target, key);
      });
    },
    has: (target, key) =>
      border.guard(() =>
        typeof key === 'symbol' ? key in target : keys().includes(key) || key in target,
      ),
    set: (_target, key, value) => border.guard(() => write(border, object, key, value)),
    defineProperty: (_target, key, { value }) =>
      border.guard(() => write(border, object, key, value)),
    deleteProperty: (_target, key) =>
      border.guard(() => {
        refuseVariables(border, object);
        if (typeof key === 'string') object.remove(key);
        return true;
      }),
    ownKeys: () => border.guard(keys),
    getOwnPropertyDescriptor: (_target, key) =>
      border.guard(() => {
        if (typeof key === 'symbol' || !keys().includes(key)) return undefined;
        const get = border.hostFunction(key, () => toScript(modelMember(border, object, key)));
        return { get, enumerable: true, configurable: true };
      }),
  });
}

/** A key of the object, an element of it under this index, or a query method. */
function modelMember(border: Border, object: ModelObject, name: string): ModelValue | undefined {
  const member = object.get(name);
  if (member) return member;
  if (/^\d+$/.test(name)) return object.at([modelInteger(BigInt(name), 64)]);
  return object.elements() && queryMethod(name, border.interrupt);
}

function iterator(border: Border, object: ModelObject): unknown {
  const values = object instanceof Sequence ? object.values : undefined;
  // Of values that are there nothing can fail, and nothing is waited for.
  if (values) return border.realm.values('values', () => scriptValues(border, values));
  if (!object.elements()) return undefined;
  return border.realm.generator('values', () => elementValues(border, object));
}

const scriptValues = (border: Border, values: readonly ModelValue[]): readonly unknown[] =>
  border.guard(() => values.map((value) => border.toScript(value)));

function* elementValues(border: Border, object: ModelObject): Iterator<unknown> {
  const elements = border.guard(() => (object.elements() ?? [])[Symbol.iterator]());
  for (;;) {
    const step = border.guard(() => {
      const { done, value } = elements.next();
      return done ? undefined : { value: border.toScript(value.value) };
    });
    if (!step) return;
    yield step.value;
  }
}

function projectedMember(border: Border, object: ModelObject, name: string): unknown {
  const call = (run: (args: readonly ModelValue[]) => unknown) =>
    border.hostFunction(name, (args) => run(args.map((arg) => border.toModel(arg))));
  const text = (value: ModelValue | undefined): string =>
    value?.kind === 'string' ? value.value : '';
  switch (name) {
    case 'toString':
      return call(() => object.display() ?? '[object Object]');
    case 'getValueAt':
      return call((index) => border.toScript(object.at(index) ?? noElement()));
    case 'getObjectValue':
      return call(([key]) => border.toScript(object.get(text(key)) ?? noElement(), object));
    case 'setObjectValue':
      return call(([key, value]) => value && object.set(text(key), value));
    case 'compareTo':
      return call(([other]) => other && object.compare(other));
    case 'equals':
      return call(([other]) => other && (other === object || object.compare(other) === 0));
    default:
      return call(() => {
        throw new ModelError(`Illegal call to method '${name}'`);
      });
  }
}

function noElement(): never {
  throw new ModelError('Unable to find the element');
}

function write(border: Border, object: ModelObject, key: string | symbol, value: unknown): boolean {
  refuseVariables(border, object);
  if (typeof key === 'symbol') return false;
  object.set(key, border.toModel(value));
  return true;
}

/** Whether scripts may make and delete `@$x` by way of the object is not documented. */
function refuseVariables(border: Border, object: ModelObject): void {
  if (object instanceof UserVariables && !border.switches.userVariablesWritable) {
    throw notWritable();
  }
}
