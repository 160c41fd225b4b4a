import { guarded, type Item, withValue } from './items';
import type { Operation, Query } from './operation';

/** Methods that choose among the elements; those that stay keep their index. */
export const filtering: readonly Operation[] = [
  {
    name: 'Where',
    parameters: ['FilterMethod'],
    help: 'Returns the elements for which the filter method returns true',
    run: (query) => query.lazily(() => where(query)),
  },
  {
    name: 'Take',
    parameters: ['Count'],
    help: 'Returns the specified number of elements from the start',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => take(query, count));
    },
  },
  {
    name: 'TakeWhile',
    parameters: ['PredicateMethod'],
    help: 'Returns the elements before the first one for which the predicate fails',
    run: (query) => query.lazily(() => takeWhile(query)),
  },
  {
    name: 'Skip',
    parameters: ['Count'],
    help: 'Returns the elements behind the specified number of elements',
    run: (query) => {
      const count = query.count(0);
      return query.lazily(() => skip(query, count));
    },
  },
  {
    name: 'SkipWhile',
    parameters: ['PredicateMethod'],
    help: 'Returns the elements from the first one on for which the predicate fails',
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
