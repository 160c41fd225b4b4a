/** A built-in type of the C++ evaluator, or a pointer to one. */
export interface CppType {
  readonly name: string;
  /** Bytes; 0 for `void`. */
  readonly size: number;
  readonly kind: 'signed' | 'unsigned' | 'floating' | 'bool' | 'void' | 'pointer';
  /** Values are shown as a character too. */
  readonly isCharacter?: boolean;
  readonly to?: CppType;
}

/** Integers and pointers are unlimited until they are shown or converted. */
export interface CppValue {
  readonly type: CppType;
  readonly value: bigint | number;
}

const type = (name: string, size: number, kind: CppType['kind'], isCharacter = false): CppType => ({
  name,
  size,
  kind,
  ...(isCharacter ? { isCharacter } : {}),
});

const all = [
  type('char', 1, 'signed', true),
  type('unsigned char', 1, 'unsigned', true),
  type('wchar_t', 2, 'unsigned', true),
  type('short', 2, 'signed'),
  type('unsigned short', 2, 'unsigned'),
  type('int', 4, 'signed'),
  type('unsigned int', 4, 'unsigned'),
  type('long', 4, 'signed'),
  type('unsigned long', 4, 'unsigned'),
  type('int64', 8, 'signed'),
  type('unsigned int64', 8, 'unsigned'),
  type('float', 4, 'floating'),
  type('double', 8, 'floating'),
  type('bool', 1, 'bool'),
  type('void', 0, 'void'),
] as const;

const byName = new Map(all.map((each) => [each.name, each] as const));

export const named = (name: string): CppType => {
  const found = byName.get(name);
  if (!found) throw new Error(`no type ${name}`);
  return found;
};

/** The built-in type whose name the text begins with, and the length of the name. */
export function typeAt(
  text: string,
): { readonly type: CppType; readonly length: number } | undefined {
  const name = /^(?:unsigned\s+)?[a-z_]\w*/i.exec(text)?.[0];
  const found = name === undefined ? undefined : byName.get(name.replace(/\s+/, ' '));
  return found && name !== undefined ? { type: found, length: name.length } : undefined;
}

export const pointerTo = (to: CppType, size: number): CppType => ({
  name: to.kind === 'pointer' ? `${to.name}*` : `${to.name} *`,
  size,
  kind: 'pointer',
  to,
});

export const isInteger = ({ kind }: CppType): boolean => kind === 'signed' || kind === 'unsigned';

/** The value in the width and sign of its type. */
export function fitted({ type: { kind, size }, value }: CppValue): bigint {
  const whole =
    typeof value === 'bigint' ? value : BigInt(Number.isFinite(value) ? Math.trunc(value) : 0);
  return kind === 'signed' ? BigInt.asIntN(size * 8, whole) : BigInt.asUintN(size * 8 || 64, whole);
}

export const numberOf = (value: CppValue): number =>
  typeof value.value === 'number' ? value.value : Number(fitted(value));

export const isTrue = (value: CppValue): boolean =>
  value.type.kind === 'floating' ? value.value !== 0 : fitted(value) !== 0n;

/** @returns undefined where there is no such conversion */
export function converted(value: CppValue, to: CppType): CppValue | undefined {
  if (to.kind === 'void') return undefined;
  if (to.kind === 'bool') return { type: to, value: isTrue(value) ? 1n : 0n };
  if (to.kind !== 'floating')
    return { type: to, value: fitted({ type: to, value: wholeOf(value) }) };
  const number = numberOf(value);
  return { type: to, value: to.size === 4 ? Math.fround(number) : number };
}

const wholeOf = (value: CppValue): bigint =>
  typeof value.value === 'number'
    ? fitted({ type: named('int64'), value: value.value })
    : fitted(value);
