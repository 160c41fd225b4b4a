import { badLiteral } from './errors';
import type { ModelInteger, ModelValue } from './model';
import { modelDouble, modelInteger } from './model';

/** Numbers, strings and character constants. */

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

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', '"': '"', '\\': '\\' };

/**
 * The characters between the quotes of a string. Of C's escapes there are four: `\n`, `\r`, `\"`
 * and `\\`.
 * @returns undefined where another one stands there: that is no string
 */
export const unescapeText = (body: string): string | undefined => unescaped(body, escapes);

function unescaped(body: string, known: Readonly<Record<string, string>>): string | undefined {
  let text = '';
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    const escaped = character === '\\' ? known[body.charAt(++at)] : character;
    if (escaped === undefined) return undefined;
    text += escaped;
  }
  return text;
}

/** The text as it stands in a literal: quotes, backslashes and line ends escaped. */
export function escapeText(text: string): string {
  return text.replace(/["\\\n\r]/g, (character) => {
    switch (character) {
      case '\n':
        return '\\n';
      case '\r':
        return '\\r';
      default:
        return `\\${character}`;
    }
  });
}

/**
 * `'A'`: a signed number. Of several characters, or none, there is no constant.
 * @returns undefined where it is none
 */
export function characterLiteral(body: string): ModelInteger | undefined {
  const character = unescaped(body, { ...escapes, "'": "'" });
  if (character?.length !== 1 || character > '\xff') return undefined;
  return modelInteger(character.charCodeAt(0), 32, true);
}
