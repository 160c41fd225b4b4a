import { guarded, type Item, withValue } from './items';
import type { Operation, Query } from './operation';

/** Methods that choose among the elements; those that stay keep their index. */
export const filtering: readonly Operation[] = [
  {
    name: 'Where',
    parameters: ['FilterMethod'],
    help: 'LINQ equivalent method which filters elements in the collection according to when a filter method returns true for a given element',
    run: (query) => query.lazily(() => where(query)),
  },
  {
    name: 'Take',
    parameters: ['Count'],
    help: 'LINQ equivalent method which takes the specified number of elements from the collection.',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => take(query, count));
    },
  },
  {
    name: 'TakeWhile',
    parameters: ['PredicateMethod'],
    help: 'LINQ equivalent method which runs the predicate for each element and returns it only if the result is successful. Once the predicate fails, no more elements will be taken.',
    run: (query) => query.lazily(() => takeWhile(query)),
  },
  {
    name: 'Skip',
    parameters: ['Count'],
    help: 'LINQ equivalent method which skips the specified number of elements in the collection and returns all the rest.',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => skip(query, count));
    },
  },
  {
    name: 'SkipLast',
    parameters: ['Count'],
    help: 'LINQ equivalent method which skips the specified number of elements from the end of the collection and returns all the rest.',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => butLast(query, count));
    },
  },
  {
    name: 'TakeLast',
    parameters: ['Count'],
    help: 'LINQ equivalent methods which takes the specified number of elements from the end of the collection.',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => (count === 0 ? [] : [...query.items()].slice(-count)));
    },
  },
  {
    name: 'SkipWhile',
    parameters: ['PredicateMethod'],
    help: 'LINQ equivalent method which runs the predicate for each element and skips it as long as it keeps returning true. Once the predicate fails, the rest of the collection is returned.',
    run: (query) => query.lazily(() => skipWhile(query)),
  },
];

function* where(query: Query): Generator<Item> {
  const keep = query.predicate(0);
  for (const item of query.items()) {
    const kept = guarded(item, (value) => (keep(value) ? withValue(item, value) : undefined));
    if (kept !== undefined) yield kept;
  }
}

function* take(query: Query, count: number): Generator<Item> {
  if (count === 0) return;
  let taken = 0;
  for (const item of query.items()) {
    yield item;
    taken += 1;
    if (taken === count) return;
  }
}

/** All but so many at the end. */
function* butLast(query: Query, count: number): Generator<Item> {
  const held: Item[] = [];
  for (const item of query.items()) {
    held.push(item);
    const first = held.length > count ? held.shift() : undefined;
    if (first) yield first;
  }
}

function* takeWhile(query: Query): Generator<Item> {
  const goOn = query.predicate(0);
  for (const item of query.items()) {
    const taken = guarded(item, (value) => (goOn(value) ? withValue(item, value) : undefined));
    if (taken === undefined) return;
    yield taken;
  }
}

function* skip(query: Query, count: number): Generator<Item> {
  let passed = 0;
  for (const item of query.items()) {
    if (passed >= count) yield item;
    else passed += 1;
  }
}

function* skipWhile(query: Query): Generator<Item> {
  const goOn = query.predicate(0);
  let skipping = true;
  for (const item of query.items()) {
    if (!skipping) {
      yield item;
      continue;
    }
    const kept = guarded(item, (value) => (goOn(value) ? undefined : withValue(item, value)));
    if (kept === undefined) continue;
    if (kept.outcome === 'value') skipping = false;
    yield kept;
  }
}
