import { evaluateExpression } from '../../simulator/dx/dx';
import type { ModelObject, ModelValue } from '../../simulator/dx/model';
import type { HuntSession } from './support';

/** All that `dx` can show of a value. */
export interface Reached {
  /** Names of members, each once. */
  readonly names: ReadonlySet<string>;
  /** Texts of objects, and values that are texts. */
  readonly texts: readonly string[];
  /** Members and elements without a value, by their path: none is wanted. */
  readonly valueless: readonly string[];
}

/** Members that only look, and take no argument. */
const LOOKS = [
  'used',
  'leaks',
  'sites',
  'stacks',
  'hits',
  'status',
  'help',
  'details',
  'blocks',
  'drivers',
];

/** Rows of a list that are looked at. */
const MOST_ROWS = 40;

/** Walks all that hangs on `@$pool`: members, results of looks, their rows, and what those tell. */
export function reached(hunt: HuntSession): Reached {
  const found = { names: new Set<string>(), texts: [] as string[], valueless: [] as string[] };
  walk(evaluateExpression(hunt.engine, '@$pool'), '@$pool', found);
  return found;
}

interface Found {
  readonly names: Set<string>;
  readonly texts: string[];
  readonly valueless: string[];
}

function walk(value: ModelValue | undefined, path: string, found: Found): void {
  if (value?.kind === 'string') found.texts.push(value.value);
  if (value === undefined || value.kind === 'nothing') found.valueless.push(path);
  if (value?.kind === 'object') walkObject(value, path, found);
}

function walkObject(object: ModelObject, path: string, found: Found): void {
  found.texts.push(object.display() ?? '');
  for (const name of object.keys()) {
    found.names.add(name);
    found.texts.push(object.metadata(name).Help ?? '');
    const member = object.get(name);
    if (member?.kind !== 'method') walk(member, `${path}.${name}`, found);
    else if (LOOKS.includes(name)) walk(member.call(object, []), `${path}.${name}()`, found);
  }
  let index = 0;
  for (const { value } of object.elements() ?? []) {
    if (index >= MOST_ROWS) break;
    walk(value, `${path}[${index}]`, found);
    index += 1;
  }
}
