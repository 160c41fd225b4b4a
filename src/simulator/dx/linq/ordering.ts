import type { ModelValue } from '../model';
import { type Item, unwrap } from './items';
import type { Operation, Query } from './operation';

/** Methods that bring the elements into another order; each keeps its index. */
export const ordering: readonly Operation[] = [
  {
    name: 'OrderBy',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'Returns the elements in ascending order of their keys',
    run: (query) => query.lazily(() => sorted(query, 1)),
  },
  {
    name: 'OrderByDescending',
    parameters: ['KeyProjectorMethod', '[KeyComparatorMethod]'],
    help: 'Returns the elements in descending order of their keys',
    run: (query) => query.lazily(() => sorted(query, -1)),
  },
  {
    name: 'Reverse',
    parameters: [],
    help: 'Returns the elements in the opposite order',
    run: (query) => query.lazily(() => [...query.items()].reverse()),
  },
];

function sorted(query: Query, direction: 1 | -1): readonly Item[] {
  const project = query.callback(0);
  const order = query.order(1);
  const keyed: { readonly item: Item; readonly key: ModelValue }[] = [];
  for (const item of query.items()) keyed.push({ item, key: project(unwrap(item)) });
  // One key without a value, and nothing comes of the whole.
  if (keyed.some(({ key }) => key.kind === 'nothing')) return [];
  return keyed.sort((a, b) => direction * order(a.key, b.key)).map(({ item }) => item);
}
