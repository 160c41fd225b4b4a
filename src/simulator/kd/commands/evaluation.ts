import { quadText, valueText } from '../address-text';
import { expressionError } from '../failures';
import type { Kd } from '../kd';
import { debuggerTime } from '../last-event';
import { type Command, command } from './command';

/** `?` and `.formats`. */
export const evaluationCommands: readonly Command[] = [
  command(/^\?(?!\?)/, (kd, invocation) => {
    if (invocation.argument === '') throw expressionError('Syntax', '<EOL>');
    const value = kd.evaluateArgument(invocation);
    const text = valueText(value, kd.pointerSize);
    const signed = BigInt.asIntN(text.length === 8 ? 32 : 64, value).toString();
    kd.print(`Evaluate expression: ${signed} = ${text}`);
  }),
  command(/^\.formats(?=\s|$)/i, (kd, invocation) => {
    const value = kd.evaluateArgument(invocation);
    kd.print('Evaluate expression:');
    for (const [title, text] of formats(kd, value)) kd.print(`  ${`${title}:`.padEnd(9)}${text}`);
  }),
];

function formats(kd: Kd, value: bigint): readonly (readonly [string, string])[] {
  const narrow = kd.pointerSize === 4 && valueText(value, 4).length === 8;
  const bits = narrow ? 32 : 64;
  const plain = BigInt.asUintN(bits, value);
  return [
    ['Hex', narrow ? valueText(value, 4) : quadText(value)],
    ['Decimal', BigInt.asIntN(bits, value).toString()],
    ['Decimal (unsigned) ', ` ${plain}`],
    ['Octal', plain.toString(8).padStart(narrow ? 11 : 22, '0')],
    ['Binary', binary(plain, bits)],
    ['Chars', characters(plain, bits)],
    ['Time', time(value)],
    ['Float', `low ${float(value)} high ${float(value >> 32n)}`],
    ['Double', double(value)],
  ];
}

function binary(value: bigint, bits: number): string {
  const digits = value.toString(2).padStart(bits, '0');
  return digits.replace(/(.{8})(?=.)/g, '$1 ');
}

/** Most significant byte first; what cannot be printed is a dot. */
function characters(value: bigint, bits: number): string {
  let text = '';
  for (let shift = bits - 8; shift >= 0; shift -= 8) {
    const code = Number((value >> BigInt(shift)) & 0xffn);
    text += code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : '.';
  }
  return text;
}

const LAST_SECOND = 0x7fffffffn;
const FILETIME_OF_1970 = 116444736000000000n;

/** Seconds since 1970 in 32 bits, else 100 ns since 1601. */
function time(value: bigint): string {
  if (value <= LAST_SECOND) {
    return debuggerTime(Number(value) * 1000).replace(/\.\d+| \(.*$/g, '');
  }
  const milliseconds = Number((value - FILETIME_OF_1970) / 10000n);
  const date = new Date(milliseconds);
  const shown = !Number.isNaN(date.getTime()) && date.getUTCFullYear() < 10000 && milliseconds > 0;
  return shown ? debuggerTime(milliseconds) : '***** Invalid FILETIME';
}

/** `1.6778e+022`: six digits, three of the exponent. */
function scientific(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '1.#QNAN' : '1.#INF';
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -5 && exponent < 6) return String(Number(value.toPrecision(6)));
  const [digits = '', power = '0'] = Number(value.toPrecision(6)).toExponential().split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits}e${sign}${power.replace(/[-+]/, '').padStart(3, '0')}`;
}

function float(value: bigint): string {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, Number(value & 0xffffffffn));
  return scientific(view.getFloat32(0));
}

function double(value: bigint): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt.asUintN(64, value));
  return scientific(view.getFloat64(0));
}
