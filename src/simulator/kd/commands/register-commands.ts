import { registerDigits } from '../../../text/memory/registers.print';
import { hexDigits, toAddress } from '../address-text';
import { floating, widened } from '../c-format';
import { Cursor } from '../cursor';
import { CommandError } from '../engine';
import { plainValue, typedPrefix } from '../expression/scopes';
import { expressionError, type Invocation, noContext } from '../failures';
import type { Kd } from '../kd';
import { allRegisters, integerRegisters } from '../register-text';
import { digitsOf, variableIndex } from '../registers';
import { placeText } from '../stop-text';
import { type Command, command } from './command';
import { notSimulated } from './not-simulated';

/** Registers and pseudo-registers. */
export const registerCommands: readonly Command[] = [
  command(/^[rR]M(?=\s|$)/, (kd, invocation) => showMasked(kd, invocation)),
  command(/^rm(?=\s|$)/, setMask),
  command(/^r(?=[\s@?]|$)/i, (kd, invocation) => {
    if (kd.target.gone) throw noContext();
    const cursor = new Cursor(invocation);
    const isTyped = cursor.take(/^\?/) !== undefined;
    if (cursor.rest === '') showAll(kd);
    else registers(kd, cursor, isTyped);
  }),
];

function showAll(kd: Kd): void {
  for (const line of allRegisters(kd)) kd.print(line);
  kd.output.write(placeText(kd));
}

/** Bits 0 and 1 stand for the integer registers; the simulated processors have no others. */
function showMasked(kd: Kd, invocation: Invocation): void {
  if (kd.target.gone) throw noContext();
  const cursor = new Cursor(invocation);
  if (cursor.rest === '') throw expressionError('Numeric expression missing from', '');
  const mask = cursor.value(kd);
  if ((mask & 3n) !== 0n) for (const line of integerRegisters(kd)) kd.print(line);
  kd.output.write(placeText(kd));
  cursor.close();
}

const MASK_BITS: readonly (readonly [bit: bigint, title: string])[] = [
  [0x1n, 'Integer state (32-bit)'],
  [0x2n, 'Integer state (64-bit)'],
  [0x4n, 'Floating-point state'],
  [0x8n, 'Segment registers'],
  [0x10n, 'MMX registers'],
  [0x20n, 'Debug registers and, in kernel, CR4'],
  [0x40n, 'SSE XMM registers'],
  [0x80n, 'CR0, CR2 and CR3'],
];

/** `rm`: what a dump of all registers shows. */
function setMask(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  if (cursor.rest !== '') {
    kd.settings = { ...kd.settings, registerMask: cursor.value(kd) };
    cursor.close();
    return;
  }
  const { registerMask } = kd.settings;
  const isWide = (registerMask & 2n) !== 0n;
  kd.print(`Register output mask is ${registerMask.toString(16)}:`);
  for (const [bit, title] of MASK_BITS) {
    if ((registerMask & bit) === 0n || (bit === 1n && isWide)) continue;
    kd.print(`    ${bit.toString(16).padStart(4)} - ${title}`);
  }
}

/** Names between commas, each shown, or one that is set: `r $t0, $t1:ud`, `r $t0 = 5`. */
function registers(kd: Kd, cursor: Cursor, isTyped: boolean): void {
  if (plainRegisters(kd, cursor)) return;
  for (;;) {
    const { at } = cursor;
    const [typed = ''] = /^@?[$\w.]*/.exec(cursor.rest) ?? [];
    const name = typed.replace(/^@/, '').toLowerCase();
    cursor.skip(typed.length);
    const fixed = /^\$\.u(\d)$/.exec(name)?.[1];
    if (fixed !== undefined) {
      fixedAlias(kd, cursor, Number(fixed));
      return;
    }
    const value = kd.register(name);
    if (value === undefined) throw cursor.error('Bad register error', at + typed.length);
    if (cursor.take(/^=/) !== undefined) {
      set(kd, cursor, name, isTyped);
      return;
    }
    const format = cursor.rest.startsWith(':') ? formatOf(cursor) : undefined;
    if (!/^(?:,|$)/.test(cursor.rest)) throw cursor.error('Syntax error');
    kd.output.write(`${name}=${valueText(kd, name, value, format)}`);
    if (cursor.take(/^,/) === undefined) break;
    kd.output.write(' ');
  }
  kd.print();
}

/** Nothing but names, as scripts ask for at each stop. @returns whether that is what was asked */
function plainRegisters(kd: Kd, cursor: Cursor): boolean {
  const names = plainNames(cursor.rest);
  const shown: string[] = [];
  for (const name of names) {
    const value = kd.register(name);
    if (value === undefined) return false;
    shown.push(`${name}=${valueText(kd, name, value, undefined)}`);
  }
  if (names.length === 0) return false;
  cursor.skip(cursor.rest.length);
  kd.print(shown.join(' '));
  return true;
}

/** What was asked for the last times: names by the text of a command. */
const asked = new Map<string, readonly string[]>();
const MOST_ASKED = 64;

function plainNames(text: string): readonly string[] {
  const known = asked.get(text);
  if (known) return known;
  const isPlain = /^@?\$?\w+(?:,@?\$?\w+)*$/.test(text);
  const names = isPlain ? text.split(',').map((each) => each.replace('@', '').toLowerCase()) : [];
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(text, names);
  return names;
}

/** `r $.u0=text`: what `$u0` stands for on every line. */
function fixedAlias(kd: Kd, cursor: Cursor, index: number): void {
  if (cursor.take(/^=/) === undefined) {
    kd.print(`$u${index}=${kd.aliases.fixed[index] ?? '<Empty>'}`);
    return;
  }
  kd.aliases.fixed[index] = cursor.rest;
}

/** How a register is shown: `ub` in unsigned bytes, `d` as doubles. */
interface RegisterFormat {
  readonly kind: string;
  readonly size: number;
}

const SIZES: Readonly<Record<string, number>> = { b: 1, w: 2, d: 4, q: 8 };

function formatOf(cursor: Cursor): RegisterFormat {
  const { at } = cursor;
  const [whole, kind = '', unit] = /^:(?:([ui])([bwdq])|[fd])(?![a-z])/.exec(cursor.rest) ?? [];
  if (whole === undefined) throw cursor.error('Syntax error', at + 1);
  cursor.skip(whole.length);
  if (unit !== undefined) return { kind, size: SIZES[unit] ?? 1 };
  return { kind: 'floating', size: whole === ':f' ? 4 : 8 };
}

function valueText(
  kd: Kd,
  name: string,
  value: bigint,
  format: RegisterFormat | undefined,
): string {
  if (format) return inParts(value, kd.pointerSize, format);
  const isWhole = kd.processor.registers.has(name) && kd.pointerSize === 4;
  const digits = isWhole && name.startsWith('e') && name !== 'efl' ? undefined : digitsOf(name);
  if (digits !== undefined) return hexDigits(value, digits);
  const { architecture } = kd.machine.spec;
  const isNarrow = (kd.settings.registerMask & 2n) === 0n;
  return registerDigits(toAddress(value), architecture, isNarrow);
}

/** The highest part first. */
function inParts(value: bigint, width: number, { kind, size }: RegisterFormat): string {
  const parts: string[] = [];
  for (let shift = (width - size) * 8; shift >= 0; shift -= size * 8) {
    const part = BigInt.asUintN(size * 8, value >> BigInt(shift));
    parts.push(partText(part, kind, size));
  }
  return parts.join(' ');
}

function partText(part: bigint, kind: string, size: number): string {
  if (kind === 'u') return hexDigits(part, size * 2);
  if (kind === 'i') return BigInt.asIntN(size * 8, part).toString();
  if (size === 4) return floating(widened(part), 'g', { flags: '', width: 12, precision: 6 });
  return floating(part, 'g', { flags: '', width: 22, precision: 12 });
}

/** Only the debugger's own variables can be set; the simulated processors' registers cannot. */
function set(kd: Kd, cursor: Cursor, name: string, isTyped: boolean): void {
  const index = variableIndex(name);
  if (index === undefined) {
    if (name.startsWith('$')) throw cursor.error('Bad register error');
    throw new CommandError(notSimulated(`r ${name}=`));
  }
  if (cursor.rest === '') {
    kd.output.write(`${name}=${hexDigits(kd.variables[index] ?? 0n, 16)}; hex int64 value: `);
    throw cursor.error('Syntax error');
  }
  if (isTyped) {
    const { value, rest } = typedPrefix(kd, cursor.rest);
    cursor.skip(cursor.rest.length - rest.length);
    kd.typed[index] = value;
    kd.variables[index] = BigInt.asUintN(64, plainValue(value));
  } else {
    kd.typed[index] = undefined;
    kd.variables[index] = cursor.value(kd);
  }
  cursor.close();
}
