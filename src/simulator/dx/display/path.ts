import { escapeText } from '../literals';
import type { ModelValue } from '../model';
import type { Expression } from '../syntax';

/** The expressions behind links: they lead from what was typed to the parts of what was shown. */

/** The typed expression in a form that `.member` and `[index]` can follow. */
export function basePath(expression: Expression, typed: string): string {
  const text = typed.trim();
  switch (expression.kind) {
    case 'name':
    case 'symbol':
    case 'variable':
    case 'register':
    case 'member':
    case 'index':
    case 'call':
      return text;
    default:
      return `(${text})`;
  }
}

/** `.math_constants`, `.@"two words"`. */
export function memberPath(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : quotedPath(name);
}

/** `.@"InstancePath"`, the form in links of grids. */
export function quotedPath(name: string): string {
  return `.@"${escapeText(name)}"`;
}

/** `[8]`, `["nt"]`; undefined for indexes that cannot be typed. */
export function elementPath(index: readonly ModelValue[]): string | undefined {
  const keys: string[] = [];
  for (const key of index) {
    const text = keyPath(key);
    if (text === undefined) return undefined;
    keys.push(text);
  }
  return `[${keys.join(', ')}]`;
}

function keyPath(key: ModelValue): string | undefined {
  switch (key.kind) {
    case 'integer':
    case 'boolean':
      return key.value.toString();
    case 'string':
      return `"${escapeText(key.value)}"`;
    default:
      return undefined;
  }
}

/** The parent's path and the step from there; undefined when one of them is. */
export function joinPath(parent: string | undefined, step: string | undefined): string | undefined {
  return parent === undefined || step === undefined ? undefined : parent + step;
}
