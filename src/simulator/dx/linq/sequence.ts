import { tooComplex } from '../errors';
import type { Interrupt } from '../interrupt';
import type { ModelElement, ModelObject, ModelValue } from '../model';
import { modelInteger } from '../model';
import { PlainObject } from '../plain-object';
import { tryCompare } from '../values';
import { elementsOf, type Item, itemOf, itemsOf } from './items';

/** Queries on queries on queries …, as a variable assigned to itself makes them. */
const DEEPEST = 200;

/** A collection that is computed anew each time that somebody looks at it. */
export class Sequence extends PlainObject {
  /** Makes the items; called once per enumeration. */
  readonly items: () => Iterable<Item>;
  /** Number of queries between this one and the data. */
  readonly depth: number;
  /** All values, where they are there already. */
  readonly values: readonly ModelValue[] | undefined;

  constructor(items: () => Iterable<Item>, depth = 0, values?: readonly ModelValue[]) {
    super();
    this.values = values;
    if (depth > DEEPEST) throw tooComplex();
    this.items = items;
    this.depth = depth;
  }

  keys(): readonly string[] {
    return [];
  }

  get(_name: string): undefined {
    return undefined;
  }

  override elements(): Iterable<ModelElement> {
    return elementsOf(this.items);
  }

  override at(index: readonly ModelValue[]): ModelValue | undefined {
    return elementAt(this.items(), index)?.value;
  }
}

/** A collection of values that are already there. */
export function listOf(values: readonly ModelValue[]): Sequence {
  // Scripts take the values alone: what stands around them is made for those who look at it.
  const items = () => values.map((value, at) => ({ ...itemOf(value), index: [modelInteger(at)] }));
  return new Sequence(items, 0, values);
}

/** How many queries deep an object is. */
export function depthOf(object: ModelObject): number {
  return object instanceof Sequence ? object.depth : 0;
}

/** The element under an index: its own one, or its position when it has none. */
export function elementAt(
  items: Iterable<Item>,
  index: readonly ModelValue[],
): Extract<Item, { outcome: 'value' }> | undefined {
  let position = 0;
  for (const item of items) {
    const own = item.index ?? [modelInteger(position)];
    position += 1;
    if (own.length !== index.length) continue;
    if (!own.every((key, at) => sameKey(key, index[at]))) continue;
    if (item.outcome === 'error') throw item.error;
    return item;
  }
  return undefined;
}

function sameKey(key: ModelValue, wanted: ModelValue | undefined): boolean {
  return wanted !== undefined && tryCompare(key, wanted) === 0;
}

/** The items of an iterable object. */
export function readItems(object: ModelObject, interrupt: Interrupt): Iterable<Item> {
  return object instanceof Sequence ? object.items() : itemsOf(object, interrupt);
}
