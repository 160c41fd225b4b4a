import { quadText } from '../address-text';
import { floating } from '../c-format';
import { type CppValue, fitted } from './types';

/** Significant digits that tell one number from the next, and then some. */
const DIGITS: Readonly<Record<number, number>> = { 4: 10, 8: 20 };

/** `int 0n5`, `unsigned char 0x41 'A'`: what `??` shows. */
export function cppText(of: CppValue): string {
  const { type, value } = of;
  return `${type.name} ${type.kind === 'floating' ? floatText(Number(value), type.size) : wholeText(of)}`;
}

function floatText(value: number, size: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const conversion = { flags: '', width: 0, precision: DIGITS[size] };
  return floating(view.getBigUint64(0), 'g', conversion);
}

function wholeText(of: CppValue): string {
  const { type, value } = of;
  const whole = fitted(of);
  if (type.kind === 'bool') return whole === 0n ? 'false' : 'true';
  if (type.kind === 'pointer')
    return `0x${type.size === 8 ? quadText(whole) : whole.toString(16).padStart(8, '0')}`;
  const digits =
    type.name === 'unsigned char' ? whole.toString(16).padStart(2, '0') : whole.toString(16);
  const isPlain = !type.isCharacter && BigInt(value) < 10n;
  const unsigned = isPlain
    ? `${whole}`
    : `0x${type.size === 8 && whole > 0xffffffffn ? quadText(whole) : digits}`;
  const text = type.kind === 'signed' ? `0n${whole}` : unsigned;
  return type.isCharacter ? `${text} '${shown(whole)}'` : text;
}

const shown = (code: bigint): string =>
  (code >= 0x20n && code < 0x7fn) || code > 0xffn ? String.fromCharCode(Number(code)) : '';
