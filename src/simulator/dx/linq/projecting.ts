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
    help: 'LINQ equivalent method which projects the collection to a new collection via calling a projection method on every element',
    run: (query) => query.lazily(() => select(query)),
  },
  {
    name: 'SelectMany',
    parameters: ['ProjectionMethod'],
    help: 'LINQ equivalent method which projects each element in the collection to a new collection via calling a projection method on every element.  The newly projected set of collections is then flattened (a single level) into a new collection containing all of the elements.',
    run: (query) => query.lazily(() => selectMany(query)),
  },
  {
    name: 'Flatten',
    parameters: ['[KeyProjectorMethod]'],
    help: 'Method which flattens a tree of collections (or a tree of keys that project to collections via an optional projector method) into a single collection',
    run: (query) => query.lazily(() => flatten(query)),
  },
  {
    name: 'ToArray',
    parameters: [],
    help: 'LINQ equivalent method which produces an [0..N) indexed array of each element in the collection.  This also has the effect of immediately realizing any deferred operations which may have resulted from LINQ queries prior to the ToArray.',
    run: (query) => {
      const items = [...query.items()].map((item): Item => ({ ...item, index: undefined }));
      return new Sequence(() => items);
    },
  },
  {
    name: 'GroupBy',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'LINQ equivalent method which groups the collection by unique keys defined via a key projector and optional key comparator',
    run: (query) => query.lazily(() => groupBy(query)),
  },
  {
    name: 'Join',
    parameters: [
      'InnerCollection',
      'Outer key selector method',
      'Inner key selector method',
      'Result selector method',
      '[ComparatorMethod]',
    ],
    help: 'LINQ equivalent method which projects a key for each element of the outer collection and each element of the inner collection using the methods provided. If the projected keys from both these elements match, then the result selector method is called with both those values and its output is returned to the user. An optional comparator method can also be specified.',
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
    const members = items.map((item) => ({ ...item, index: undefined }));
    yield { ...itemOf(new Sequence(() => members)), index: [key] };
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
