import type { Interrupt } from '../interrupt';
import { unwrap } from '../linq/items';
import { queryMethod, queryMethodNames } from '../linq/methods';
import { readItems } from '../linq/sequence';
import { toDisplayString } from '../members';
import type { Metadata, ModelObject, ModelValue } from '../model';
import { ModelError, modelInteger, nothing } from '../model';
import { stringMethods } from '../strings';
import { type Format, preferredFormat } from './format';
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

/**
 * The members that a listing shows.
 * @param methods whether those too that do not ask for it
 */
export function* membersOf(value: ModelValue, methods: boolean): Generator<Child> {
  if (value.kind === 'string') {
    yield member('Length', {}, false, () => modelInteger(value.value.length));
  }
  if (value.kind !== 'object') return;
  for (const name of value.keys()) {
    const metadata = value.metadata(name);
    const isMethod = value.isMethod(name);
    if (!methods && metadata.PreferShow !== true && (isMethod || metadata.PreferShow === false)) {
      continue;
    }
    yield member(name, metadata, isMethod, () => value.get(name));
  }
}

/** The methods that values have by their kind, as verbose listings show them. */
export function* projectedMethods(value: ModelValue, interrupt: Interrupt): Generator<Child> {
  if (value.kind === 'string') {
    for (const { name, metadata } of stringMethods) yield method(name, metadata);
  }
  if (displayText(value) !== undefined)
    yield method(toDisplayString.name, toDisplayString.metadata);
  if (value.kind !== 'object' || value.elements() === undefined) return;
  for (const name of queryMethodNames) {
    yield method(name, queryMethod(name, interrupt)?.metadata ?? {});
  }
}

/** The elements of an iterable object; none of others. */
export function* elementsOf(
  value: ModelValue,
  format: Format,
  interrupt: Interrupt,
): Generator<Child> {
  if (value.kind !== 'object' || value.elements() === undefined) return;
  let position = 0;
  for (const item of readItems(value, interrupt)) {
    const index = item.index ?? [modelInteger(position)];
    position += 1;
    const own =
      item.outcome === 'value' && item.value.kind === 'integer' ? item.value.metadata : {};
    yield {
      label: indexText(index, preferredFormat(format, own ?? {})),
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
