import { badLiteral } from './errors';
import type { ModelInteger, ModelValue } from './model';
import { modelDouble, modelInteger } from './model';

/** Numbers, strings and character constants as C writes them. */

const integer = /^(?:0x([\da-f`]+)|0b([01]+)|(\d+))(u|l|ll|ul|lu|ull|llu|i64|ui64)?$/i;
const double = /^(\d+\.\d*(?:e[+-]?\d+)?|\d+e[+-]?\d+)[fl]?$/i;

/** `42`, `0xfffff804'…` with back-ticks, `0b101`, `017`, `7u`, `7ull`, `1.5`, `1e3`. */
export function numberLiteral(text: string): ModelValue {
  const parts = integer.exec(text);
  if (parts !== null) return integerLiteral(text, parts);
  const digits = double.exec(text)?.[1];
  if (digits === undefined) throw badLiteral(text);
  return modelDouble(Number(digits));
}

function integerLiteral(text: string, parts: RegExpExecArray): ModelInteger {
  const [, hex, binary, plain = '', suffix = ''] = parts;
  const value = integerValue(hex, binary, plain);
  if (value === undefined || value > 0xffffffffffffffffn) throw badLiteral(text);
  const unsigned = /u/i.test(suffix);
  const wide = /ll|i64/i.test(suffix);
  if (unsigned) return modelInteger(value, wide || value > 0xffffffffn ? 64 : 32);
  if (!wide && value <= 0x7fffffffn) return modelInteger(value, 32, true);
  const decimal = hex === undefined && binary === undefined;
  if (!wide && !decimal && value <= 0xffffffffn) return modelInteger(value, 32);
  // Hexadecimal constants of 64 bits are signed: `0xffffffffffffffff` shows as -1.
  return modelInteger(value, 64, true);
}

function integerValue(hex: string | undefined, binary: string | undefined, plain: string) {
  if (hex !== undefined) {
    const digits = hex.replaceAll('`', '');
    return digits === '' ? undefined : BigInt(`0x${digits}`);
  }
  if (binary !== undefined) return BigInt(`0b${binary}`);
  if (!/^0\d/.test(plain)) return BigInt(plain);
  return /^[0-7]+$/.test(plain) ? BigInt(`0o${plain}`) : undefined;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escapes = /\\(?:x([\da-fA-F]{1,4})|u([\da-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g;

/** The characters between the quotes of a literal, with C's escapes resolved. */
export function unescapeText(body: string): string {
  return body.replace(
    escapes,
    (_all, hex?: string, unicode?: string, octal?: string, other = '') => {
      const digits = hex ?? unicode;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return simpleEscapes[other] ?? other;
    },
  );
}

/** The text as it stands in a literal: quotes, backslashes and control characters escaped. */
export function escapeText(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (character) => {
    switch (character) {
      case '\n':
        return '\\n';
      case '\r':
        return '\\r';
      case '\t':
        return '\\t';
      default:
        return `\\${character}`;
    }
  });
}

/** `'A'`, `'Abc '`: an int, as in C; the first of several characters is the highest byte. */
export function characterLiteral(body: string): ModelInteger {
  const characters = unescapeText(body);
  if (characters.length === 0 || characters.length > 4) throw badLiteral(`'${body}'`);
  let value = 0n;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code > 0xff) throw badLiteral(`'${body}'`);
    value = (value << 8n) | BigInt(code);
  }
  return modelInteger(value, 32, true);
}
