import { systemError } from '../errors';
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
    help: 'LINQ equivalent method which returns the number of objects in the collection',
    run: (query) => modelInteger(countOf(query)),
  },
  {
    name: 'Sum',
    parameters: ['[ProjectionMethod]'],
    help: 'LINQ equivalent method which sums all the elements in the collection. Can optionally specify a projector method to transform the elements before summation occurs.',
    run: (query) => {
      const project = query.projection(0);
      const sum = (total: ModelValue | undefined, value: ModelValue) => {
        const summand = project(value);
        if (!isNumeric(summand)) throw systemError('0x8000ffff');
        return binary('+', total ?? int(0), summand);
      };
      return reduce(query, sum);
    },
  },
  {
    name: 'Average',
    parameters: ['[ProjectionMethod]'],
    help: 'LINQ equivalent method which finds the average of all values in the enumeration. An optional projection method can be specified that transforms each value before the average is computed.',
    run: average,
  },
  {
    name: 'Min',
    parameters: ['[ProjectionMethod]'],
    help: 'LINQ equivalent method which returns the minimum element using standard comparison rules. An optional projection method can be specified to project the elements of a sequence before comparing them with each other.',
    run: (query) => extreme(query, -1),
  },
  {
    name: 'Max',
    parameters: ['[ProjectionMethod]'],
    help: 'LINQ equivalent method which returns the maximum element using standard comparison rules. An optional projection method can be specified to project the elements of a sequence before comparing them with each other.',
    run: (query) => extreme(query, 1),
  },
  {
    name: 'Aggregate',
    parameters: ['[InitialSeed]', 'AggregateMethod', '[ResultSelectorMethod]'],
    signature:
      'Aggregate(AggregateMethod) | Aggregate(InitialSeed, AggregateMethod) | Aggregate(InitialSeed, AggregateMethod, ResultSelectorMethod)',
    help: 'LINQ equivalent method which iterates through the items in the given collection, running the aggregate method on each one and storing the returned result as the current aggregate value. Once the collection has been exhausted, the final accumulated value is returned. An optional result selector method can be specified which transforms the final accumulator value before returning it.',
    run: aggregate,
  },
  {
    name: 'All',
    parameters: ['PredicateMethod'],
    help: 'LINQ equivalent method which returns whether all elements in the collection match a given predicate',
    run: (query) => {
      const holds = query.predicate(0);
      return modelBoolean(!some(query, (value) => !holds(value)));
    },
  },
  {
    name: 'AllNonError',
    parameters: ['PredicateMethod'],
    help: 'LINQ equivalent method which returns whether all elements in the collection match a given predicate. Errors are ignored if all non-error results match the predicate.',
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
    parameters: ['PredicateMethod'],
    help: 'LINQ equivalent method which returns whether any element in the collection matches a given predicate',
    run: (query) => modelBoolean(some(query, query.predicate(0))),
  },
  {
    name: 'Contains',
    parameters: ['Object', '[ComparatorMethod]'],
    help: 'LINQ equivalent method which searches for the given element in the sequence using default comparator rules. An optional comparator method can be provided that will be called each time the element is compared against an entry in the sequence.',
    run: (query) => {
      const equal = query.equality(1);
      return modelBoolean(some(query, (value) => equal(value, query.value(0))));
    },
  },
  {
    name: 'SequenceEqual',
    parameters: ['InnerCollection', '[ComparatorMethod]'],
    help: 'LINQ equivalent method which goes through the outer and inner collections and makes sure that they are equal (incl. sequence length). An optional comparator can be specified.',
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
  step: (result: ModelValue | undefined, value: ModelValue) => ModelValue,
): ModelValue {
  let result: ModelValue | undefined;
  for (const item of query.items()) {
    const value = unwrap(item);
    result = step(result, value);
  }
  if (result === undefined) throw systemError('0x8000000b');
  return result;
}

function average(query: Query): ModelValue {
  const project = query.projection(0);
  let sum = 0;
  let count = 0;
  for (const item of query.items()) {
    const value = project(unwrap(item));
    if (!isNumeric(value)) throw systemError('0x8000ffff');
    sum += toDouble(value);
    count += 1;
  }
  if (count === 0) throw systemError('0x8000000b');
  return modelDouble(sum / count);
}

function extreme(query: Query, direction: 1 | -1): ModelValue {
  const project = query.projection(0);
  let best: ModelValue | undefined;
  for (const item of query.items()) {
    const key = project(unwrap(item));
    if (best === undefined || direction * compareValues(key, best) > 0) best = key;
  }
  if (best === undefined) throw systemError('0x8000000b');
  return best;
}

/** `Aggregate(method)`, `Aggregate(seed, method)` or `Aggregate(seed, method, resultSelector)`. */
function aggregate(query: Query): ModelValue {
  const seeded = query.args.length > 1;
  const call = query.callback(seeded ? 1 : 0);
  const seed = seeded ? query.value(0) : undefined;
  const step = (total: ModelValue | undefined, value: ModelValue) =>
    total === undefined ? value : call(total, value);
  let result = seed;
  for (const item of query.items()) result = step(result, unwrap(item));
  result ??= int(0);
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
