import { littleEndian } from '../bytes';
import { hexDigits } from './address-text';
import type { Kd } from './kd';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

/** A conversion: flags, width, size, and its letter, which `m` for target strings may precede. */
const CONVERSION = /%([-+ 0#]*)(\d{0,3})(?:I64|I32|ll|l|h)?(ma|mu|[a-zA-Z%])/g;

/** What `.printf` makes of a format and its arguments. */
export function formatPrintf(format: string, values: readonly bigint[], kd: Kd): string {
  const text = format.replace(/\\(.)/g, (whole, letter: string) => escapes[letter] ?? whole);
  let next = 0;
  return text.replace(CONVERSION, (whole, flags: string, width: string, letter: string) => {
    if (letter === '%') return '%';
    const value = values[next] ?? 0n;
    next += 1;
    const wide = whole.includes('I64') || whole.includes('ll');
    return pad(convert(letter, wide, value, kd), flags, Number(width || '0'));
  });
}

function convert(letter: string, wide: boolean, value: bigint, kd: Kd): string {
  const bits = wide ? 64 : 32;
  switch (letter) {
    case 'd':
    case 'i':
      return BigInt.asIntN(bits, value).toString();
    case 'u':
      return BigInt.asUintN(bits, value).toString();
    case 'x':
      return BigInt.asUintN(bits, value).toString(16);
    case 'X':
      return BigInt.asUintN(bits, value).toString(16).toUpperCase();
    case 'o':
      return BigInt.asUintN(bits, value).toString(8);
    case 'c':
      return String.fromCharCode(Number(value & 0xffn));
    case 'p':
    case 'N':
      return hexDigits(kd.address(value), kd.pointerSize * 2);
    case 'y':
      return kd.symbolAt(value) ?? hexDigits(kd.address(value), 8);
    case 'ma':
      return targetString(kd, value, 1);
    case 'mu':
      return targetString(kd, value, 2);
    default:
      return '';
  }
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width, ' ');
  return text.padStart(width, flags.includes('0') ? '0' : ' ');
}

/** Characters up to the first zero, at most 256. */
function targetString(kd: Kd, location: bigint, size: 1 | 2): string {
  const bytes = kd.readAt(location, 256 * size);
  let text = '';
  for (let index = 0; index + size <= bytes.length; index += size) {
    const code = Number(littleEndian(bytes.subarray(index, index + size)));
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}
