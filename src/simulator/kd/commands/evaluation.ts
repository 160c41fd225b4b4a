import { quadText, valueText } from '../address-text';
import { floating, widened } from '../c-format';
import { cppText } from '../cplusplus/print';
import { Cursor } from '../cursor';
import { typedPrefix } from '../expression/scopes';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { debuggerTime } from '../last-event';
import { targetText } from '../target-text';
import { type Command, command } from './command';

/** `?`, `??`, `.formats` and `.expr`. */
export const evaluationCommands: readonly Command[] = [
  command(/^\?\?/, showTyped),
  command(/^\?(?!\?)/, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const value = cursor.value(kd);
    const text = valueText(value, kd.pointerSize);
    const signed = BigInt.asIntN(text.length === 8 ? 32 : 64, value).toString();
    kd.print(`Evaluate expression: ${signed} = ${text}`);
    cursor.close();
  }),
  command(/^\.formats(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const value = cursor.value(kd);
    kd.print('Evaluate expression:');
    for (const [title, text] of formats(kd, value)) kd.print(`  ${`${title}:`.padEnd(9)}${text}`);
    cursor.close();
  }),
  command(/^\.expr(?=\s|$)/i, chooseEvaluator),
];

function showTyped(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const { value, rest } = typedPrefix(kd, cursor.rest);
  cursor.at = invocation.text.length - rest.length;
  kd.print(cppText(value));
  if (value.type.to?.size === 1 && value.type.to.kind !== 'bool') {
    const address = BigInt(value.value);
    const text = address === 0n ? '' : targetText(kd, address, 'ma');
    const failed = `--- memory read error at address 0x${quadText(address)} ---`;
    kd.print(` "${text === undefined ? failed : text}"`);
  }
  cursor.close();
}

const EVALUATORS = {
  masm: 'MASM - Microsoft Assembler expressions',
  'c++': 'C++ - C++ source expressions',
} as const;

/** `.expr /s c++`; `/q` lists them. */
function chooseEvaluator(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const option = cursor.take(/^\/(\w+)/)?.toLowerCase();
  if (option === 'q') {
    kd.print('Available expression evaluators:');
    for (const title of Object.values(EVALUATORS)) kd.print(title);
    kd.print();
  } else if (option === 's') {
    const name = cursor.take(/^\S+/);
    if (name === undefined) throw cursor.error('Non-empty string required');
    const evaluator = name.toLowerCase();
    if (evaluator === 'masm' || evaluator === 'c++') kd.settings = { ...kd.settings, evaluator };
    else kd.print(`No evaluator named '${name}'`);
  } else if (option !== undefined) {
    kd.print(`Unknown option '${option}'`);
  }
  kd.print(`Current expression evaluator: ${EVALUATORS[kd.settings.evaluator]}`);
  cursor.close();
}

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
    ['Double', short(value)],
  ];
}

function binary(value: bigint, bits: number): string {
  const digits = value.toString(2).padStart(bits, '0');
  return digits.replace(/(.{8})(?=.)/g, '$1 ');
}

/** Most significant byte first; what cannot be printed is a dot, and DEL prints as it is. */
function characters(value: bigint, bits: number): string {
  let text = '';
  for (let shift = bits - 8; shift >= 0; shift -= 8) {
    const code = Number((value >> BigInt(shift)) & 0xffn);
    text += code >= 0x20 && code <= 0x7f ? String.fromCharCode(code) : '.';
  }
  return text;
}

const LAST_SECOND = 0x7fffffffn;
const FILETIME_OF_1970 = 116444736000000000n;
const LAST_FILETIME = 1n << 63n;

/** Seconds since 1970 in 32 bits, else 100 ns since 1601. */
function time(value: bigint): string {
  if (value === 0n) return 'unavailable';
  if (value <= LAST_SECOND) {
    return debuggerTime(Number(value) * 1000).replace(/\.\d+| \(.*$/g, '');
  }
  if (value <= 0xffffffffn || value === (1n << 64n) - 1n) return '***** Invalid';
  if (value >= LAST_FILETIME) return '***** Invalid FILETIME';
  return debuggerTime(Number(value / 10000n - FILETIME_OF_1970 / 10000n));
}

const SHORT = { flags: '', width: 0, precision: 6 };

/** `1.6778e+022`: six digits, three of the exponent. */
const short = (bits: bigint): string => floating(bits, 'g', SHORT);

const float = (bits: bigint): string => short(widened(bits & 0xffffffffn));
