import { matchesWildcard } from '../../../pool/tags/wildcard';
import { expressionError } from '../failures';

type Text = string | undefined;

const compare = (left: Text, right: Text): bigint => {
  const [a = '', b = ''] = [left, right];
  return a < b ? -1n : a > b ? 1n : 0n;
};

const low = (text: Text): string => (text ?? '').toLowerCase();

/** Functions of MASM expressions by name; those of texts with what they give. */
export const FUNCTIONS: ReadonlyMap<string, ((left: Text, right: Text) => bigint) | undefined> =
  new Map([
    ['scmp', (left: Text, right: Text) => compare(left, right)],
    ['sicmp', (left: Text, right: Text) => compare(low(left), low(right))],
    ['spat', (text: Text, pattern: Text) => (fits(low(text), low(pattern)) ? 1n : 0n)],
    ['vvalid', undefined],
    ['iment', undefined],
  ]);

/** Patterns of texts: `*`, `?`, sets in brackets, `#` and `+` for any number of the character before. */
function fits(text: string, pattern: string): boolean {
  if (!/[[#+]/.test(pattern)) return matchesWildcard(pattern, text);
  const expression = pattern
    .replace(/[.^$(){}|\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
    .replace(/(\[[^\]]*\]|.)#/g, '$1*');
  return new RegExp(`^${expression}$`).test(text);
}

/** `("text", @"text")`: with an `@` backslashes stand for themselves. */
export function readTexts(text: string): {
  readonly values: readonly string[];
  readonly rest: string;
} {
  const values: string[] = [];
  let rest = text;
  for (const before of ['(', ',']) {
    const found = new RegExp(`^\\${before}\\s*@?"((?:[^"\\\\]|\\\\.)*)"\\s*`).exec(rest);
    if (found?.[1] === undefined) throw expressionError('Syntax error at', text);
    values.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  if (!rest.startsWith(')')) throw expressionError('Syntax error at', rest);
  return { values, rest: rest.slice(1).trimStart() };
}
