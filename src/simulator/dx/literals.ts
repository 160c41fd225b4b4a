import type { ModelDouble, ModelInteger } from './model';
import { modelDouble, modelInteger, UNLIMITED } from './model';

/** Numbers, strings and character constants. */

/** What an integer may begin with, and the suffixes that say its type. */
const integer = /^(?:0x([\da-f`]*)|0n(\d+)|0y([01]+)|(\d+))(u|l|ll|ul|lu|ull|llu)?$/i;

/** `42`, ``0xfffff804`12345678``, `0n42`, `0y101`, `7u`, `7ull`, `1.5`. */
export function numberLiteral(text: string): ModelInteger | ModelDouble {
  const parts = integer.exec(text);
  if (parts === null) return modelDouble(Number(text.replace(/[fl]$/i, '')));
  const [, hex, decimal, binary, plain = '0', suffix = ''] = parts;
  const value = integerValue(hex, binary, decimal ?? plain);
  const unsigned = /u/i.test(suffix);
  const wide = /ll/i.test(suffix);
  if (unsigned) return modelInteger(value, wide || value > 0xffffffffn ? 64 : 32);
  if (!wide && value <= 0x7fffffffn) return modelInteger(value, 32, true);
  // Hexadecimal constants of 64 bits are signed: `0xffffffffffffffff` shows as -1.
  const isLarge = hex === undefined ? value > 0x7fffffffffffffffn : value > 0xffffffffffffffffn;
  return modelInteger(value, isLarge ? UNLIMITED : 64, true);
}

function integerValue(hex: string | undefined, binary: string | undefined, plain: string): bigint {
  if (hex !== undefined) return BigInt(`0x${hex.replaceAll('`', '') || '0'}`);
  if (binary !== undefined) return BigInt(`0b${binary}`);
  return BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', '"': '"', '\\': '\\' };

/**
 * The characters between the quotes of a string. Of C's escapes there are `\n`, `\r`, `\"`, `\\` and
 * `\u0041`.
 * @returns undefined where another one stands there: that is no string
 */
export const unescapeText = (body: string): string | undefined => unescaped(body, escapes);

function unescaped(body: string, known: Readonly<Record<string, string>>): string | undefined {
  let text = '';
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    const code = /^\\u([\da-f]{4})/i.exec(body.slice(at, at + 6))?.[1];
    if (code !== undefined) {
      text += String.fromCharCode(Number.parseInt(code, 16));
      at += 5;
      continue;
    }
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
