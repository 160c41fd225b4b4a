import type { Interrupt } from '../interrupt';
import { itemsOf, unwrap } from '../linq/items';
import { queryMethod, queryMethodNames } from '../linq/methods';
import { toDisplayString } from '../members';
import type { Metadata, ModelObject, ModelValue } from '../model';
import { ModelError, modelInteger, nothing } from '../model';
import { stringMethods } from '../strings';
import type { Format } from './format';
import { elementPath, memberPath } from './path';
import { displayText, indexText } from './text';

/** What a child turned out to be when it was looked at. */
export type Content =
  | {
      readonly outcome: 'value';
      readonly value: ModelValue;
      /** Absent where the value has no string conversion. */
      readonly text: string | undefined;
    }
  | { readonly outcome: 'error'; readonly message: string };

/** One line of a listing, one cell of a grid: a member or an element. */
export interface Child {
  /** `Name`, `[0x4]`. */
  readonly label: string;
  /** What leads from the parent's expression to the child's; undefined when nothing does. */
  readonly path: string | undefined;
  readonly metadata: Metadata;
  readonly isMethod: boolean;
  /** Runs the getter, where there is one; throws ModelError for an element that is an error. */
  readonly read: () => ModelValue;
}

/** Looks at a child; an error in it is what there is to see. */
export function contentOf(child: Child, format: Format): Content {
  try {
    const value = child.read();
    return { outcome: 'value', value, text: displayText(value, format, child.metadata) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { outcome: 'error', message: error.message };
  }
}

/** The members that a listing shows: no methods unless they ask for it, or all is wanted. */
export function* membersOf(value: ModelValue, everything: boolean): Generator<Child> {
  if (value.kind === 'string') {
    yield member('Length', {}, false, () => modelInteger(value.value.length));
  }
  if (value.kind !== 'object') return;
  for (const name of value.keys()) {
    const metadata = value.metadata(name);
    const isMethod = value.isMethod(name);
    if (isMethod && !everything && metadata.PreferShow !== true) continue;
    yield member(name, metadata, isMethod, () => value.get(name));
  }
}

/** The methods that values have by their kind, as verbose listings show them at the end. */
export function* projectedMethods(value: ModelValue, interrupt: Interrupt): Generator<Child> {
  if (value.kind === 'string') {
    for (const { name, metadata } of stringMethods) yield method(name, metadata);
  }
  if (value.kind !== 'object') return;
  if (value.elements() !== undefined) {
    for (const name of queryMethodNames) {
      yield method(name, queryMethod(name, interrupt)?.metadata ?? {});
    }
  }
  if (value.display() !== undefined) yield method(toDisplayString.name, toDisplayString.metadata);
}

/** The elements of an iterable object; none of others. */
export function* elementsOf(
  value: ModelValue,
  format: Format,
  interrupt: Interrupt,
): Generator<Child> {
  if (value.kind !== 'object' || value.elements() === undefined) return;
  let position = 0;
  for (const item of itemsOf(value, interrupt)) {
    const index = item.index ?? [modelInteger(position)];
    position += 1;
    yield {
      label: indexText(index, format),
      path: elementPath(index),
      metadata: item.metadata ?? {},
      isMethod: item.outcome === 'value' && item.value.kind === 'method',
      read: () => unwrap(item),
    };
  }
}

/** Whether a listing of the value would show anything below it. */
export function isExpandable(value: ModelValue): boolean {
  return value.kind === 'object' && (hasMembers(value) || value.elements() !== undefined);
}

function hasMembers(object: ModelObject): boolean {
  return object.keys().some((name) => {
    return !object.isMethod(name) || object.metadata(name).PreferShow === true;
  });
}

function member(
  name: string,
  metadata: Metadata,
  isMethod: boolean,
  get: () => ModelValue | undefined,
): Child {
  const read = () => get() ?? nothing;
  return { label: name, path: memberPath(name), metadata, isMethod, read };
}

function method(name: string, metadata: Metadata): Child {
  return { label: name, path: undefined, metadata, isMethod: true, read: () => nothing };
}
