import { severalElements, systemError } from '../errors';
import type { ModelValue } from '../model';
import { guarded, itemOf, unwrap } from './items';
import type { Operation, Query } from './operation';

/** Methods that return one of the elements. */
export const picking: readonly Operation[] = [
  {
    name: 'First',
    parameters: ['[PredicateMethod]'],
    help: 'LINQ equivalent method which returns the first element in the collection or the first which matches an optional predicate',
    run: (query) => firstOf(matching(query)),
  },
  {
    name: 'FirstNonError',
    parameters: ['[PredicateMethod]'],
    help: 'LINQ equivalent method which returns the first element in the collection or the first which matches an optional predicate. Any errors encountered are ignored if a valid element is found.',
    run: (query) => firstOf(matchingNonErrors(query)),
  },
  {
    name: 'Last',
    parameters: ['[PredicateMethod]'],
    help: 'LINQ equivalent method which returns the last element in the collection or the last which matches an optional predicate',
    run: (query) => lastOf(matching(query)),
  },
  {
    name: 'LastNonError',
    parameters: ['[PredicateMethod]'],
    help: 'LINQ equivalent method which returns the last element in the collection or the last which matches an optional predicate. Any errors are ignored.',
    run: (query) => lastOf(matchingNonErrors(query)),
  },
  {
    name: 'Single',
    parameters: ['[PredicateMethod]'],
    help: 'LINQ equivalent method which returns the only element in a list, or, if a predicate was specified, the only element that satisfies the predicate. If there are multiple elements that match the criteria, an error is returned.',
    run: (query) => {
      const found: ModelValue[] = [];
      for (const value of matching(query)) {
        if (found.push(value) > 1) throw severalElements();
      }
      return firstOf(found);
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

function firstOf(values: Iterable<ModelValue>): ModelValue {
  for (const value of values) return value;
  throw systemError('0x8000000b');
}

function lastOf(values: Iterable<ModelValue>): ModelValue {
  let last: ModelValue | undefined;
  for (const value of values) last = value;
  if (last === undefined) throw systemError('0x8000000b');
  return last;
}
