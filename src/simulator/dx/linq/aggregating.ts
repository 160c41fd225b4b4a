import { invalidOperands, noSuchElement } from '../errors';
import type { ModelValue } from '../model';
import { modelBoolean, modelDouble, modelInteger } from '../model';
import { isNumeric, toDouble } from '../numbers';
import { binary } from '../operators';
import { compareValues } from '../values';
import { guarded, itemOf, unwrap } from './items';
import type { Operation, Query } from './operation';

/** Methods that look at the elements at once and return one value. */
export const aggregating: readonly Operation[] = [
  {
    name: 'Count',
    parameters: [],
    help: 'Returns the number of elements',
    run: (query) => modelInteger(countOf(query)),
  },
  {
    name: 'Sum',
    parameters: ['[ProjectionMethod]'],
    help: 'Returns the sum of the elements',
    run: (query) => {
      const project = query.projection(0);
      return reduce(query, (sum, value) => binary('+', sum, project(value)), int(0));
    },
  },
  {
    name: 'Average',
    parameters: ['[ProjectionMethod]'],
    help: 'Returns the average of the elements',
    run: average,
  },
  {
    name: 'Min',
    parameters: ['[ProjectionMethod]'],
    help: 'Returns the smallest element',
    run: (query) => extreme(query, -1),
  },
  {
    name: 'Max',
    parameters: ['[ProjectionMethod]'],
    help: 'Returns the greatest element',
    run: (query) => extreme(query, 1),
  },
  {
    name: 'Aggregate',
    parameters: ['[InitialSeed]', 'AggregateMethod', '[ResultSelectorMethod]'],
    help: 'Returns what the aggregate method makes of all elements, one after the other',
    run: aggregate,
  },
  {
    name: 'All',
    parameters: ['PredicateMethod'],
    help: 'Returns whether all elements satisfy the predicate',
    run: (query) => {
      const holds = query.predicate(0);
      return modelBoolean(!some(query, (value) => !holds(value)));
    },
  },
  {
    name: 'AllNonError',
    parameters: ['PredicateMethod'],
    help: 'Returns whether all elements that are no errors satisfy the predicate',
    run: (query) => {
      const holds = query.predicate(0);
      for (const item of query.items()) {
        const failed = guarded(item, (value) => (holds(value) ? undefined : itemOf(value)));
        if (failed?.outcome === 'value') return modelBoolean(false);
      }
      return modelBoolean(true);
    },
  },
  {
    name: 'Any',
    parameters: ['[PredicateMethod]'],
    help: 'Returns whether any element satisfies the predicate',
    run: (query) => modelBoolean(some(query, query.optionalPredicate(0))),
  },
  {
    name: 'Contains',
    parameters: ['Object', '[ComparatorMethod]'],
    help: 'Returns whether an element is equal to the object',
    run: (query) => {
      const equal = query.equality(1);
      return modelBoolean(some(query, (value) => equal(value, query.value(0))));
    },
  },
  {
    name: 'SequenceEqual',
    parameters: ['InnerCollection', '[ComparatorMethod]'],
    help: 'Returns whether both collections have equal elements in the same order',
    run: sequenceEqual,
  },
];

const int = (value: number) => modelInteger(value, 32, true);

function countOf(query: Query): number {
  let count = 0;
  for (const item of query.items()) {
    unwrap(item);
    count += 1;
  }
  return count;
}

function reduce(
  query: Query,
  step: (result: ModelValue, value: ModelValue) => ModelValue,
  seed: ModelValue | undefined,
): ModelValue {
  let result = seed;
  for (const item of query.items()) {
    const value = unwrap(item);
    result = result === undefined ? value : step(result, value);
  }
  if (result === undefined) throw noSuchElement(query.method);
  return result;
}

function average(query: Query): ModelValue {
  const project = query.projection(0);
  let sum = 0;
  let count = 0;
  for (const item of query.items()) {
    const value = project(unwrap(item));
    if (!isNumeric(value)) throw invalidOperands('+');
    sum += toDouble(value);
    count += 1;
  }
  if (count === 0) throw noSuchElement(query.method);
  return modelDouble(sum / count);
}

function extreme(query: Query, direction: 1 | -1): ModelValue {
  const project = query.projection(0);
  let best: { readonly value: ModelValue; readonly key: ModelValue } | undefined;
  for (const item of query.items()) {
    const value = unwrap(item);
    const key = project(value);
    if (best === undefined || direction * compareValues(key, best.key) > 0) best = { value, key };
  }
  if (best === undefined) throw noSuchElement(query.method);
  return best.value;
}

/** `Aggregate(method)`, `Aggregate(seed, method)` or `Aggregate(seed, method, resultSelector)`. */
function aggregate(query: Query): ModelValue {
  if (query.args.length === 1) return reduce(query, query.callback(0), undefined);
  const result = reduce(query, query.callback(1), query.value(0));
  return query.has(2) ? query.callback(2)(result) : result;
}

function some(query: Query, holds: (value: ModelValue) => boolean): boolean {
  for (const item of query.items()) {
    if (holds(unwrap(item))) return true;
  }
  return false;
}

function sequenceEqual(query: Query): ModelValue {
  const equal = query.equality(1);
  const inner = query.itemsIn(query.collection(0))[Symbol.iterator]();
  for (const item of query.items()) {
    const other = inner.next();
    if (other.done === true || !equal(unwrap(item), unwrap(other.value))) {
      return modelBoolean(false);
    }
  }
  return modelBoolean(inner.next().done === true);
}
