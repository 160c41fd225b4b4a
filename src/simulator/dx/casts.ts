import type { Token } from './lexer';
import type { CastType } from './numbers';

/** `(unsigned __int64)`, `(int)`, `(void *)`: the types that a cast may name. */

const words = new Set([
  'unsigned',
  'signed',
  'char',
  'wchar_t',
  'short',
  'int',
  'long',
  '__int8',
  '__int16',
  '__int32',
  '__int64',
  'float',
  'double',
  'bool',
  'void',
]);

/**
 * Reads a type in parentheses.
 *
 * @param position of the token `(`
 * @returns the type and the position behind `)`; undefined when this is no cast
 */
export function castAt(
  tokens: readonly Token[],
  position: number,
): { readonly type: CastType; readonly next: number } | undefined {
  const found: string[] = [];
  let at = position + 1;
  for (; ; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'name' || token.quoted || !words.has(token.name)) break;
    found.push(token.name);
  }
  let stars = 0;
  for (; tokens[at]?.text === '*'; at += 1) stars += 1;
  if (found.length === 0 || tokens[at]?.text !== ')') return undefined;
  const type = pointers(baseType(found), stars);
  return type === undefined || type === 'void' ? undefined : { type, next: at + 1 };
}

function pointers(base: CastType | 'void' | undefined, stars: number): typeof base {
  let type = base;
  for (let level = 0; level < stars && type !== undefined; level += 1) {
    const inner = type === 'void' ? 'void' : type.name;
    type = { kind: 'pointer', to: type, name: `${inner}${inner.endsWith('*') ? '' : ' '}*` };
  }
  return type;
}

function baseType(found: readonly string[]): CastType | 'void' | undefined {
  const signs = found.filter((word) => word === 'unsigned' || word === 'signed');
  const rest = found.filter((word) => word !== 'unsigned' && word !== 'signed').join(' ');
  if (signs.length > 1) return undefined;
  const integer = integers[rest];
  if (integer !== undefined) {
    const signed = signs.length === 0 ? integer.signed : signs[0] === 'signed';
    const name = `${signed ? '' : 'unsigned '}${integer.name ?? (rest || 'int')}`;
    return { kind: 'integer', bits: integer.bits, signed, name };
  }
  if (signs.length > 0) return undefined;
  return others[rest];
}

const integers: Readonly<
  Record<
    string,
    { readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean; readonly name?: string }
  >
> = {
  '': { bits: 32, signed: true },
  char: { bits: 8, signed: true },
  __int8: { bits: 8, signed: true },
  wchar_t: { bits: 16, signed: false },
  short: { bits: 16, signed: true },
  'short int': { bits: 16, signed: true, name: 'short' },
  __int16: { bits: 16, signed: true },
  int: { bits: 32, signed: true },
  long: { bits: 32, signed: true },
  'long int': { bits: 32, signed: true, name: 'long' },
  __int32: { bits: 32, signed: true },
  'long long': { bits: 64, signed: true, name: '__int64' },
  'long long int': { bits: 64, signed: true, name: '__int64' },
  __int64: { bits: 64, signed: true },
};

const others: Readonly<Record<string, CastType | 'void'>> = {
  float: { kind: 'double', bits: 32, name: 'float' },
  double: { kind: 'double', bits: 64, name: 'double' },
  bool: { kind: 'boolean', name: 'bool' },
  void: 'void',
};
