import { expressionError } from '../failures';
import { type CppValue, named } from './types';

export interface Literal {
  readonly value: CppValue;
  readonly length: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  0: '\0',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

const FLOATING = /^(?:\d+\.\d*|\.\d+|\d+(?=e[-+]?\d))(?:e[-+]?\d+)?(f?)/i;

const INTEGER = /^(?:0x([0-9a-f]*)|(\d+))(u?)(i64|l{0,2})(u?)/i;

/** The number that a text begins with. Numbers with a point have no radix of their own. */
export function numberLiteral(text: string): Literal | undefined {
  const floating = FLOATING.exec(text);
  if (floating) {
    const [whole, single] = floating;
    const value = Number(whole.replace(/f$/i, ''));
    const type = named(single === '' ? 'double' : 'float');
    return {
      value: { type, value: single === '' ? value : Math.fround(value) },
      length: whole.length,
    };
  }
  const found = INTEGER.exec(text);
  if (!found) return undefined;
  const [whole, hex, decimal = '', u1, size = '', u2] = found;
  const value = hex === undefined ? ofDigits(decimal) : capped(BigInt(`0x0${hex}`));
  const isUnsigned = u1 !== '' || u2 !== '';
  const type = typeOf(value, isUnsigned, hex !== undefined, /^i64$/i.test(size));
  return { value: { type: named(type), value }, length: whole.length };
}

/** With a zero in front octal, where its digits allow it. */
const ofDigits = (digits: string): bigint =>
  capped(BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits));

const MOST = 0xffffffffffffffffn;

const capped = (value: bigint): bigint => (value > MOST ? MOST : value);

/** The first type that holds it; only hexadecimal numbers take an unsigned one of their own. */
function typeOf(value: bigint, isUnsigned: boolean, isHex: boolean, isLong: boolean): string {
  if (value >= 1n << 63n) return 'unsigned int64';
  const isWide = isLong || value > 0xffffffffn || (value > 0x7fffffffn && !isHex && !isUnsigned);
  if (isWide) return isUnsigned ? 'unsigned int64' : 'int64';
  return isUnsigned || value > 0x7fffffffn ? 'unsigned int' : 'int';
}

/** `'a'`, `'abcd'`, `L'a'`: more characters make a larger type. */
export function characterLiteral(text: string): Literal | undefined {
  const [front] = /^L?'/.exec(text) ?? [];
  if (front === undefined) return undefined;
  let at = front.length;
  let value = 0n;
  let count = 0;
  for (; text[at] !== "'"; count += 1) {
    if (at >= text.length) throw expressionError('EOF in literal', text);
    const [whole, digits] = /^\\x([0-9a-f]+)/i.exec(text.slice(at)) ?? [text.slice(at, at + 1)];
    const isEscape = digits === undefined && whole === '\\';
    const character = isEscape ? ESCAPES[text[at + 1] ?? ''] : whole;
    if (character === undefined) throw expressionError('Unknown escape character', text);
    const code = digits === undefined ? character.charCodeAt(0) : Number.parseInt(digits, 16);
    value = (value << 8n) | BigInt(code & 0xff);
    at += isEscape ? 2 : whole.length;
  }
  if (count === 0) throw expressionError('Syntax error at', text);
  const narrow = count === 1 ? 'char' : count === 2 ? 'short' : count <= 4 ? 'int' : 'int64';
  return { value: { type: named(front === "'" ? narrow : 'wchar_t'), value }, length: at + 1 };
}
