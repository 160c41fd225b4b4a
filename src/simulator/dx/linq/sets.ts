import type { ModelObject, ModelValue } from '../model';
import { plainKey } from '../values';
import { guarded, type Item, itemOf } from './items';
import type { Operation, Query } from './operation';

/** Methods that ask whether elements are equal. */
export const sets: readonly Operation[] = [
  {
    name: 'Distinct',
    parameters: ['[ComparatorMethod]'],
    help: 'LINQ equivalent method which returns all distinct objects from the given collection, using default comparison rules. An optional comparator method can be provided to be called each time objects in the collection must be compared.',
    run: (query) => query.lazily(() => distinct(query, query.items(), new Seen(query, 0))),
  },
  {
    name: 'Union',
    parameters: ['InnerCollection', '[ComparatorMethod]'],
    help: 'LINQ equivalent method which returns all distinct objects from the given and inner collection. An optional comparator method can also be specified.',
    run: (query) =>
      withInner(query, function* (inner) {
        const seen = new Seen(query, 1);
        yield* distinct(query, query.items(), seen);
        yield* distinct(query, query.itemsIn(inner), seen);
      }),
  },
  {
    name: 'Intersect',
    parameters: ['InnerCollection', '[ComparatorMethod]'],
    help: 'LINQ equivalent method which returns all distinct objects in the given collection that are also found in the inner collection. An optional comparator method can also be specified.',
    run: (query) =>
      withInner(query, function* (inner) {
        const other = everythingIn(query, inner);
        for (const item of distinct(query, query.items(), new Seen(query, 1))) {
          if (item.outcome === 'error' || other.has(item.value)) yield item;
        }
      }),
  },
  {
    name: 'Except',
    parameters: ['InnerCollection', '[ComparatorMethod]'],
    help: 'LINQ equivalent method which returns all distinct objects in the given collection that are NOT found in the inner collection. An optional comparator method can also be specified.',
    run: (query) =>
      withInner(query, (inner) => distinct(query, query.items(), everythingIn(query, inner))),
  },
  {
    name: 'Concat',
    parameters: ['InnerCollection'],
    help: 'LINQ equivalent method which returns all elements from both collections, including duplicates.',
    run: (query) =>
      withInner(query, function* (inner) {
        for (const item of query.items()) yield { ...item, index: undefined };
        for (const item of query.itemsIn(inner)) yield { ...item, index: undefined };
      }),
  },
];

function withInner(query: Query, items: (inner: ModelObject) => Iterable<Item>): ModelValue {
  const inner = query.collection(0);
  return query.lazily(() => items(inner), inner);
}

function everythingIn(query: Query, inner: ModelObject): Seen {
  const seen = new Seen(query, 1);
  for (const item of query.itemsIn(inner)) {
    if (item.outcome === 'value') seen.add(item.value);
  }
  return seen;
}

/** The items that have not been seen yet; errors pass. */
function* distinct(query: Query, items: Iterable<Item>, seen: Seen): Generator<Item> {
  for (const item of items) {
    query.interrupt();
    const first = guarded(item, (value) => (seen.add(value) ? itemOf(value) : undefined));
    if (first) yield first.outcome === 'error' ? { ...first, index: undefined } : first;
  }
}

/** The values met so far, equal as the method's comparator sees it. */
class Seen {
  readonly #plain = new Set<string>();
  readonly #others: ModelValue[] = [];
  readonly #equal: (left: ModelValue, right: ModelValue) => boolean;
  readonly #byComparator: boolean;

  /** @param comparator position of the comparator among the method's arguments */
  constructor(query: Query, comparator: number) {
    this.#equal = query.equality(comparator);
    this.#byComparator = query.has(comparator);
  }

  has(value: ModelValue): boolean {
    const key = this.#keyOf(value);
    if (key !== undefined && this.#plain.has(key)) return true;
    return this.#others.some((other) => this.#equal(other, value));
  }

  /** Returns false when an equal value was there already. */
  add(value: ModelValue): boolean {
    if (this.has(value)) return false;
    const key = this.#keyOf(value);
    if (key === undefined) this.#others.push(value);
    else this.#plain.add(key);
    return true;
  }

  #keyOf(value: ModelValue): string | undefined {
    return this.#byComparator ? undefined : plainKey(value);
  }
}
