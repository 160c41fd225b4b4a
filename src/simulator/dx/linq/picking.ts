import { noSuchElement, severalElements } from '../errors';
import type { ModelValue } from '../model';
import { guarded, itemOf, unwrap } from './items';
import type { Operation, Query } from './operation';

/** Methods that return one of the elements. */
export const picking: readonly Operation[] = [
  {
    name: 'First',
    parameters: ['[PredicateMethod]'],
    help: 'Returns the first element, or the first that satisfies the predicate',
    run: (query) => firstOf(query, matching(query)),
  },
  {
    name: 'FirstNonError',
    parameters: ['[PredicateMethod]'],
    help: 'Returns the first element that is no error and satisfies the predicate',
    run: (query) => firstOf(query, matchingNonErrors(query)),
  },
  {
    name: 'Last',
    parameters: ['[PredicateMethod]'],
    help: 'Returns the last element, or the last that satisfies the predicate',
    run: (query) => lastOf(query, matching(query)),
  },
  {
    name: 'LastNonError',
    parameters: ['[PredicateMethod]'],
    help: 'Returns the last element that is no error and satisfies the predicate',
    run: (query) => lastOf(query, matchingNonErrors(query)),
  },
  {
    name: 'Single',
    parameters: ['[PredicateMethod]'],
    help: 'Returns the only element, or the only one that satisfies the predicate',
    run: (query) => {
      const found: ModelValue[] = [];
      for (const value of matching(query)) {
        if (found.push(value) > 1) throw severalElements(query.method);
      }
      return firstOf(query, found);
    },
  },
];

function* matching(query: Query): Generator<ModelValue> {
  const holds = query.optionalPredicate(0);
  for (const item of query.items()) {
    const value = unwrap(item);
    if (holds(value)) yield value;
  }
}

function* matchingNonErrors(query: Query): Generator<ModelValue> {
  const holds = query.optionalPredicate(0);
  for (const item of query.items()) {
    const found = guarded(item, (value) => (holds(value) ? itemOf(value) : undefined));
    if (found?.outcome === 'value') yield found.value;
  }
}

function firstOf(query: Query, values: Iterable<ModelValue>): ModelValue {
  for (const value of values) return value;
  throw noSuchElement(query.method);
}

function lastOf(query: Query, values: Iterable<ModelValue>): ModelValue {
  let last: ModelValue | undefined;
  for (const value of values) last = value;
  if (last === undefined) throw noSuchElement(query.method);
  return last;
}
