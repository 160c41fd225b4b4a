import { notIterable } from '../errors';
import type { Interrupt } from '../interrupt';
import type { Metadata, ModelElement, ModelObject, ModelValue } from '../model';
import { ModelError } from '../model';

/** An element on its way through a query: a value, or the error that stands in its place. */
export type Item = {
  /** The element's own index; without one its position in the result counts. */
  readonly index?: readonly ModelValue[] | undefined;
  readonly metadata?: Metadata | undefined;
} & (
  | { readonly outcome: 'value'; readonly value: ModelValue }
  | { readonly outcome: 'error'; readonly error: ModelError }
);

export type ValueItem = Extract<Item, { outcome: 'value' }>;

export const itemOf = (value: ModelValue): ValueItem => ({ outcome: 'value', value });

/** The same place in the collection, with another value. */
export const withValue = (item: Item, value: ModelValue): ValueItem => ({
  outcome: 'value',
  value,
  index: item.index,
  metadata: item.metadata,
});

/**
 * What `read` makes of an item; an error in it becomes an item, as an error of the item itself
 * stays one.
 */
export function guarded(item: Item, read: (value: ModelValue) => Item | undefined) {
  if (item.outcome === 'error') return item;
  try {
    return read(item.value);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { outcome: 'error', error, index: item.index } as const;
  }
}

/** The item's value; an error item throws its error. */
export function unwrap(item: Item): ModelValue {
  if (item.outcome === 'error') throw item.error;
  return item.value;
}

/** An iterator that only ever fails is left after so many failures. */
const MOST_FAILURES = 100;

/** The elements of an object, errors between them included. */
export function* itemsOf(object: ModelObject, interrupt: Interrupt): Generator<Item, void> {
  const elements = object.elements();
  if (elements === undefined) throw notIterable();
  const iterator = elements[Symbol.iterator]();
  let failures = 0;
  let done = false;
  try {
    while (failures < MOST_FAILURES) {
      interrupt();
      const step = stepOf(iterator);
      if (step.outcome === 'done') {
        done = true;
        return;
      }
      failures = step.outcome === 'error' ? failures + 1 : 0;
      yield step;
    }
  } finally {
    if (!done) iterator.return?.();
  }
}

function stepOf(iterator: Iterator<ModelElement>): Item | { readonly outcome: 'done' } {
  try {
    const step = iterator.next();
    return step.done === true ? { outcome: 'done' } : { outcome: 'value', ...step.value };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { outcome: 'error', error };
  }
}

/** The way back: an iterable whose iterator throws at an error item, and goes on behind it. */
export function elementsOf(items: () => Iterable<Item>): Iterable<ModelElement> {
  return {
    [Symbol.iterator](): Iterator<ModelElement> {
      const iterator = items()[Symbol.iterator]();
      return {
        next() {
          const step = iterator.next();
          if (step.done === true) return { done: true, value: undefined };
          return { done: false, value: elementOf(step.value) };
        },
        return() {
          iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

function elementOf(item: Item): ModelElement {
  return {
    value: unwrap(item),
    ...(item.index === undefined ? {} : { index: item.index }),
    ...(item.metadata === undefined ? {} : { metadata: item.metadata }),
  };
}
