import { hexDigits, pointerText, symbolAt } from './address-text';
import { type Conversion, floating, integer, padded } from './c-format';
import { type Cursor, unescaped } from './cursor';
import type { Kd } from './kd';
import { type TextKind, targetText } from './target-text';

/** A conversion up to its letter, which `m` for target strings may precede. */
const CONVERSION =
  /%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?(I64|I32|I|ll|l|h|w)?(ms[au]|m[au]|Y\{\w+\}|.)?/gs;

const NO_TEXT = '<NTSTATUS 0xC0000147>';

/** Prints a format, and takes the arguments for it one by one; errors come when they are due. */
export function printf(kd: Kd, cursor: Cursor, typed: string, markup: boolean): void {
  const argument = (): bigint => {
    if (!cursor.rest.startsWith(',')) throw cursor.error('Comma expected');
    cursor.skip(1);
    return cursor.value(kd);
  };
  const [format = ''] = unescaped(typed).split('\0');
  let done = 0;
  for (const found of format.matchAll(CONVERSION)) {
    write(kd, format.slice(done, found.index), markup);
    done = found.index + found[0].length;
    kd.output.write(converted(kd, cursor, found, argument));
  }
  write(kd, format.slice(done), markup);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
};

/** Markup is not drawn. */
function write(kd: Kd, text: string, markup: boolean): void {
  const plain = markup
    ? text.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    : text;
  kd.output.write(plain);
}

/** What stands for one conversion. */
function converted(kd: Kd, cursor: Cursor, found: RegExpExecArray, argument: () => bigint): string {
  const [whole, flags = '', width, precision, size = '', letter = ''] = found;
  if (whole === '%%') return '%';
  if (letter === 'Y{as}') return kd.pointerSize === 8 ? ' '.repeat(9) : '';
  if (/^(?:[sSn]|Y\{[tTs]\})$/.test(letter)) throw cursor.error('Unsupported format type');
  const given = width === '*' ? Number(BigInt.asIntN(32, argument())) : Number(width ?? 0);
  const conversion: Conversion = {
    flags: given < 0 ? `${flags}-` : flags,
    width: Math.abs(given),
    precision:
      precision === '*'
        ? Number(argument())
        : precision === undefined
          ? undefined
          : Number(precision),
  };
  const value = argument();
  const text = CONVERTERS[letter]?.(kd, value, conversion, { size, hasWidth: width !== undefined });
  if (text === undefined) throw cursor.fail('Unknown format control character');
  return text;
}

interface Typed {
  readonly size: string;
  readonly hasWidth: boolean;
}

type Converter = (kd: Kd, value: bigint, conversion: Conversion, typed: Typed) => string;

/** `h` is 16 bits, `I64` and `I` 64; `ll` is no more than 32. */
function bitsOf(kd: Kd, size: string): number {
  if (size === 'h') return 16;
  return size === 'I64' || (size === 'I' && kd.pointerSize === 8) ? 64 : 32;
}

const signed =
  (letter: string): Converter =>
  (kd, value, conversion, { size }) =>
    integer(BigInt.asIntN(bitsOf(kd, size), value), letter, conversion);

const unsigned =
  (letter: string): Converter =>
  (kd, value, conversion, { size }) =>
    integer(BigInt.asUintN(bitsOf(kd, size), value), letter, conversion);

const double =
  (letter: string): Converter =>
  (_, value, conversion) =>
    floating(value, letter, conversion);

const character: Converter = (_, value, conversion) => {
  const code = Number(value & 0xffffn);
  return padded(code === 0 ? '' : String.fromCharCode(code), conversion, false);
};

const text =
  (kind: TextKind): Converter =>
  (kd, value, conversion) => {
    const found = targetText(kd, value, kind) ?? NO_TEXT;
    return padded(found.slice(0, conversion.precision), conversion, false);
  };

/** All digits of a pointer; a width of `%p` drops the zeros in front. */
const pointer: Converter = (kd, value, conversion, { hasWidth }) => {
  const address = kd.address(value);
  return hasWidth ? integer(address, 'x', conversion) : hexDigits(address, kd.pointerSize * 2);
};

const symbol: Converter = (kd, value) => {
  const address = pointerText(kd.address(value), kd.pointerSize);
  const name = symbolAt(kd.symbols, kd.address(value));
  return name === undefined ? address : `${name} (${address})`;
};

const CONVERTERS: Readonly<Record<string, Converter>> = {
  d: signed('d'),
  i: signed('i'),
  u: unsigned('u'),
  o: unsigned('o'),
  x: unsigned('x'),
  X: unsigned('X'),
  e: double('e'),
  E: double('E'),
  f: double('f'),
  g: double('g'),
  G: double('G'),
  c: character,
  C: character,
  p: pointer,
  N: (kd, value, conversion) =>
    padded(hexDigits(kd.address(value), kd.pointerSize * 2).toUpperCase(), conversion, false),
  y: symbol,
  ma: text('ma'),
  mu: text('mu'),
  msa: text('msa'),
  msu: text('msu'),
  'Y{a}': (kd, value) => pointerText(kd.address(value), kd.pointerSize),
  'Y{l}': () => '',
};
