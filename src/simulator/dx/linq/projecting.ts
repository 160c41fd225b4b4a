import { tooComplex } from '../errors';
import type { ModelValue } from '../model';
import { plainKey } from '../values';
import { guarded, type Item, itemOf, withValue } from './items';
import type { Operation, Query } from './operation';
import { Sequence } from './sequence';

/** Trees deeper than this are taken for endless ones. */
const DEEPEST_TREE = 200;

/** Methods whose results are other objects than the elements. */
export const projecting: readonly Operation[] = [
  {
    name: 'Select',
    parameters: ['ProjectionMethod'],
    help: 'Returns what the projection method makes of each element',
    run: (query) => query.lazily(() => select(query)),
  },
  {
    name: 'SelectMany',
    parameters: ['ProjectionMethod'],
    help: 'Returns the elements of all collections that the projection method makes',
    run: (query) => query.lazily(() => selectMany(query)),
  },
  {
    name: 'Flatten',
    parameters: ['[KeyProjectorMethod]'],
    help: 'Returns all elements of a tree of collections as one collection',
    run: (query) => query.lazily(() => flatten(query)),
  },
  {
    name: 'ToArray',
    parameters: [],
    help: 'Returns the elements as they are now',
    run: (query) => {
      const items = [...query.items()].map((item): Item => ({ ...item, index: undefined }));
      return new Sequence(() => items);
    },
  },
  {
    name: 'GroupBy',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'Returns one collection per key of the elements with that key',
    run: (query) => query.lazily(() => groupBy(query)),
  },
  {
    name: 'Join',
    parameters: [
      'InnerCollection',
      'OuterKeySelectorMethod',
      'InnerKeySelectorMethod',
      'ResultSelectorMethod',
      '[ComparatorMethod]',
    ],
    help: 'Returns what the result selector makes of each pair of elements with equal keys',
    run: (query) => {
      const inner = query.collection(0);
      return query.lazily(() => join(query), inner);
    },
  },
];

function* select(query: Query): Generator<Item> {
  const project = query.callback(0);
  for (const item of query.items()) {
    const projected = guarded(item, (value) => ({ ...itemOf(project(value)), index: item.index }));
    if (projected !== undefined) yield projected;
  }
}

function* selectMany(query: Query): Generator<Item> {
  const project = query.callback(0);
  for (const item of query.items()) {
    const projected = guarded(item, (value) => withValue(item, project(value)));
    if (projected?.outcome === 'value') {
      for (const inner of query.itemsIn(projected.value)) yield { ...inner, index: undefined };
    } else if (projected !== undefined) yield projected;
  }
}

function* flatten(query: Query): Generator<Item> {
  const project = query.has(0) ? query.callback(0) : undefined;
  const childrenOf = (value: ModelValue): ModelValue => (project ? project(value) : value);
  // A stack of its own: trees of the target are as deep as the target wants them to be.
  const open = [query.items()[Symbol.iterator]()];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    query.interrupt();
    const step = top.next();
    if (step.done === true) {
      open.pop();
      continue;
    }
    const item = step.value;
    yield { ...item, index: undefined };
    if (item.outcome === 'error') continue;
    const children = guarded(item, (value) => itemOf(childrenOf(value)));
    if (children?.outcome !== 'value' || children.value.kind !== 'object') continue;
    if (children.value.elements() === undefined) continue;
    if (open.length >= DEEPEST_TREE) throw tooComplex();
    open.push(query.itemsIn(children.value)[Symbol.iterator]());
  }
}

interface Group {
  readonly key: ModelValue;
  readonly items: Item[];
}

function* groupBy(query: Query): Generator<Item> {
  const project = query.callback(0);
  const groups = new Groups(query);
  for (const item of query.items()) {
    if (item.outcome === 'error') yield item;
    else groups.of(project(item.value)).items.push(item);
  }
  for (const { key, items } of groups.all) {
    yield { ...itemOf(new Sequence(() => items)), index: [key] };
  }
}

/** The groups in the order in which their keys came up. */
class Groups {
  readonly all: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #equal: (left: ModelValue, right: ModelValue) => boolean;
  readonly #byComparator: boolean;

  constructor(query: Query) {
    this.#equal = query.equality(1);
    this.#byComparator = query.has(1);
  }

  of(key: ModelValue): Group {
    const plain = this.#byComparator ? undefined : plainKey(key);
    const known =
      plain === undefined
        ? this.all.find((group) => this.#equal(group.key, key))
        : this.#byKey.get(plain);
    if (known !== undefined) return known;
    const group: Group = { key, items: [] };
    this.all.push(group);
    if (plain !== undefined) this.#byKey.set(plain, group);
    return group;
  }
}

function* join(query: Query): Generator<Item> {
  const inner = query.collection(0);
  const outerKey = query.callback(1);
  const innerKey = query.callback(2);
  const result = query.callback(3);
  const equal = query.equality(4);
  for (const left of query.items()) {
    if (left.outcome === 'error') {
      yield left;
      continue;
    }
    const key = outerKey(left.value);
    for (const right of query.itemsIn(inner)) {
      if (right.outcome === 'error') continue;
      if (!equal(key, innerKey(right.value))) continue;
      yield itemOf(result(left.value, right.value));
    }
  }
}
