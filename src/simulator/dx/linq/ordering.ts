import type { ModelValue } from '../model';
import { guarded, type Item, itemOf } from './items';
import type { Operation, Query } from './operation';

/** Methods that bring the elements into another order; each keeps its index. */
export const ordering: readonly Operation[] = [
  {
    name: 'OrderBy',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'LINQ equivalent method which orders the collection via a key projector and optional key comparator in ascending order',
    run: (query) => query.lazily(() => sorted(query, 1)),
  },
  {
    name: 'OrderByDescending',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'LINQ equivalent method which orders the collection via a key projector and optional key comparator in descending order',
    run: (query) => query.lazily(() => sorted(query, -1)),
  },
  {
    name: 'Reverse',
    parameters: [],
    help: 'LINQ equivalent method which returns the reverse of the supplied enumeration.',
    run: (query) => query.lazily(() => [...query.items()].reverse()),
  },
];

function sorted(query: Query, direction: 1 | -1): readonly Item[] {
  const project = query.callback(0);
  const order = query.order(1);
  const keyed: { readonly item: Item; readonly key: ModelValue }[] = [];
  const failed: Item[] = [];
  for (const item of query.items()) {
    const key = guarded(item, (value) => itemOf(project(value)));
    if (key?.outcome === 'value') keyed.push({ item, key: key.value });
    else if (key) failed.unshift({ ...key, index: item.index });
  }
  // One key without a value, and nothing comes of the whole.
  if (keyed.some(({ key }) => key.kind === 'nothing')) return [];
  const sorted = keyed.sort((a, b) => direction * order(a.key, b.key)).map(({ item }) => item);
  return [...sorted, ...failed];
}
