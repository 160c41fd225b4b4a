import type { Interrupt } from '../interrupt';
import type { ModelMethod } from '../model';
import { aggregating } from './aggregating';
import { filtering } from './filtering';
import { methodOf, type Operation } from './operation';
import { ordering } from './ordering';
import { picking } from './picking';
import { projecting } from './projecting';
import { sets } from './sets';

const operations: ReadonlyMap<string, Operation> = new Map(
  [...filtering, ...projecting, ...ordering, ...sets, ...aggregating, ...picking]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((operation) => [operation.name, operation]),
);

/** Names of the query methods that every iterable object has, in the order of listings. */
export const queryMethodNames: readonly string[] = [...operations.keys()];

/**
 * A query method of iterable objects; its receiver is the collection.
 *
 * @param interrupt called once per element, as collections may be endless
 */
export function queryMethod(name: string, interrupt: Interrupt): ModelMethod | undefined {
  const operation = operations.get(name);
  return operation && methodOf(operation, interrupt);
}
