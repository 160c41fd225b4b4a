import { improperArguments, invalidArgument, notIterable, wrongArgument } from '../errors';
import type { Interrupt } from '../interrupt';
import { type ModelMethod, type ModelObject, type ModelValue, nothing } from '../model';
import { compareValues, isTrue, sameValue } from '../values';
import type { Item } from './items';
import { depthOf, readItems, Sequence } from './sequence';

/** One method of the query language, as a row of the tables beside this file. */
export interface Operation {
  readonly name: string;
  /** Parameters as help shows them; those in brackets may be left out. */
  readonly parameters: readonly string[];
  /** Where the parameters do not say it. */
  readonly signature?: string;
  /** What the method does, for `dx -v`. */
  readonly help: string;
  readonly run: (query: Query) => ModelValue;
}

/** A call of an {@link Operation}: the collection it was called on and its arguments. */
export class Query {
  readonly method: string;
  readonly source: ModelObject;
  readonly args: readonly ModelValue[];
  readonly interrupt: Interrupt;

  constructor(
    method: string,
    source: ModelObject,
    args: readonly ModelValue[],
    interrupt: Interrupt,
  ) {
    this.method = method;
    this.source = source;
    this.args = args;
    this.interrupt = interrupt;
  }

  /** The elements of the collection, read anew. */
  items(): Iterable<Item> {
    return readItems(this.source, this.interrupt);
  }

  /** A result that is computed whenever it is looked at. */
  lazily(items: () => Iterable<Item>, ...inner: readonly ModelObject[]): Sequence {
    const depth = Math.max(depthOf(this.source), ...inner.map(depthOf));
    return new Sequence(items, depth + 1);
  }

  has(position: number): boolean {
    return this.args[position] !== undefined;
  }

  value(position: number): ModelValue {
    const value = this.args[position];
    if (value === undefined) throw improperArguments(this.method);
    return value;
  }

  /** A function given as argument, ready to be called. */
  callback(position: number): (...args: ModelValue[]) => ModelValue {
    const value = this.value(position);
    if (value.kind !== 'method') throw invalidArgument(this.method);
    return (...args) => value.call(nothing, args);
  }

  /** A projection that may have been left out. */
  projection(position: number): (value: ModelValue) => ModelValue {
    return this.has(position) ? this.callback(position) : (value) => value;
  }

  predicate(position: number): (value: ModelValue) => boolean {
    const call = this.callback(position);
    return (value) => isTrue(call(value));
  }

  /** A predicate that may have been left out: then everything satisfies it. */
  optionalPredicate(position: number): (value: ModelValue) => boolean {
    return this.has(position) ? this.predicate(position) : () => true;
  }

  /** Orders two keys; a comparator returns an integer below, equal to or above zero. */
  order(position: number): (left: ModelValue, right: ModelValue) => number {
    if (!this.has(position)) return compareValues;
    const call = this.callback(position);
    return (left, right) => {
      const result = call(left, right);
      if (result.kind === 'integer' || result.kind === 'double') return Number(result.value);
      throw invalidArgument(this.method);
    };
  }

  /** Whether two values are equal; a comparator returns a boolean, or an integer that is 0 then. */
  equality(position: number): (left: ModelValue, right: ModelValue) => boolean {
    if (!this.has(position)) return sameValue;
    const call = this.callback(position);
    return (left, right) => {
      const result = call(left, right);
      return result.kind === 'integer' ? result.value === 0n : isTrue(result);
    };
  }

  count(position: number): number {
    const value = this.value(position);
    if (value.kind !== 'integer') throw invalidArgument(this.method);
    return value.value < 0n ? 0 : Number(value.value);
  }

  /** Another collection given as argument. */
  collection(position: number): ModelObject {
    const value = this.value(position);
    if (value.kind !== 'object' || value.elements() === undefined) {
      throw invalidArgument(this.method);
    }
    return value;
  }

  /** The elements of a value that must be a collection. */
  itemsIn(value: ModelValue): Iterable<Item> {
    if (value.kind !== 'object') throw notIterable();
    return readItems(value, this.interrupt);
  }
}

/** Methods and counts are looked at before anything is done. */
function checkKinds({ name, parameters }: Operation, args: readonly ModelValue[]): void {
  args.forEach((value, position) => {
    const parameter = parameters[position] ?? '';
    if (/method\]?$/i.test(parameter) && value.kind !== 'method') {
      throw wrongArgument(position, 'a method', name);
    }
    if (parameter !== 'Count' || (value.kind === 'integer' && value.value >= 0n)) return;
    throw wrongArgument(position, 'an non-negative integer', name);
  });
}

/** The operation as a method of any iterable object. */
export function methodOf(operation: Operation, interrupt: Interrupt): ModelMethod {
  const { name, parameters } = operation;
  const required = parameters.filter((parameter) => !parameter.startsWith('[')).length;
  return {
    kind: 'method',
    name,
    metadata: {
      Help: `${operation.signature ?? `${name}(${parameters.join(', ')})`} - ${operation.help}`,
    },
    call(receiver, args) {
      if (args.length < required || args.length > parameters.length) throw improperArguments(name);
      if (receiver.kind !== 'object') throw invalidArgument(name);
      if (!operation.signature) checkKinds(operation, args);
      return operation.run(new Query(name, receiver, args, interrupt));
    },
  };
}
