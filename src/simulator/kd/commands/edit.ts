import { asciiBytes, littleEndian, toBytes } from '../../bytes';
import { hexDigits, pointerText } from '../address-text';
import { Cursor } from '../cursor';
import { expressionError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { readRange } from './range';

/** Bytes of an element; of a pointer where it is 0. */
const elementSizes: Readonly<Record<string, number>> = { e: 1, eb: 1, ew: 2, ed: 4, eq: 8, ep: 0 };

/** Bytes of a character, and whether a zero ends the text. */
const texts: Readonly<Record<string, readonly [size: 1 | 2, ended: boolean]>> = {
  ea: [1, false],
  eza: [1, true],
  eu: [2, false],
  ezu: [2, true],
};

/** Writing memory; a write that succeeds prints nothing. */
export const editCommands: readonly Command[] = [
  command(/^e[bdpqw]?(?=\s|$)/i, editElements),
  command(/^ez?[au](?=\s|$)/i, editText),
  command(/^f(?=\s|$)/i, fill),
  command(/^m(?=\s|$)/i, move),
  command(/^c(?=\s|$)/i, compare),
];

function addressOf(kd: Kd, cursor: Cursor): bigint {
  if (cursor.rest === '') throw expressionError('Address expression missing from', '');
  return cursor.value(kd);
}

function editElements(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const size = elementSizes[invocation.name] || kd.pointerSize;
  const location = addressOf(kd, cursor);
  const bytes = valuesOf(kd, cursor, size);
  if (bytes.length === 0) showElement(kd, location, size);
  else write(kd, cursor, location, Uint8Array.from(bytes));
}

/** Values up to the end, each as so many bytes. */
function valuesOf(kd: Kd, cursor: Cursor, size: number): readonly number[] {
  const bytes: number[] = [];
  while (cursor.rest !== '') {
    const value = cursor.value(kd);
    const isNegative =
      value >> 63n === 1n && value >> BigInt(size * 8 - 1) === (1n << BigInt(65 - size * 8)) - 1n;
    if (value >> BigInt(size * 8) !== 0n && !isNegative) throw cursor.error('Overflow error');
    bytes.push(...toBytes(value, size));
    cursor.take(/^,/);
  }
  return bytes;
}

/** Without values the debugger asks for them one by one; nobody answers here. */
function showElement(kd: Kd, location: bigint, size: number): void {
  const bytes = kd.readAt(location, size);
  if (bytes.length < size) return;
  const address = pointerText(kd.address(location), kd.pointerSize);
  kd.print(`${address} ${hexDigits(littleEndian(bytes), size * 2)} `);
}

/** `ea address "text"`, `eza` with a closing zero, `eu` and `ezu` with two bytes a character. */
function editText(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const location = addressOf(kd, cursor);
  const [size, ended] = texts[invocation.name] ?? [1, false];
  const text = cursor.quoted() + (ended ? '\0' : '');
  const bytes =
    size === 1
      ? [...asciiBytes(text)]
      : [...text].flatMap((c) => [...toBytes(BigInt(c.charCodeAt(0)), 2)]);
  write(kd, cursor, location, Uint8Array.from(bytes));
}

function write(kd: Kd, cursor: Cursor, location: bigint, bytes: Uint8Array): void {
  if (kd.writeAt(location, bytes) < bytes.length) throw cursor.error('Memory access error');
}

/** `f range values`: the values again and again. */
function fill(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  if (cursor.rest === '') throw cursor.error('Memory access error');
  const { location, count } = readRange(kd, cursor, 1);
  if (count === undefined) throw cursor.error('Memory access error');
  const pattern = valuesOf(kd, cursor, 1);
  if (pattern.length === 0) throw cursor.error('Syntax error');
  const bytes = Uint8Array.from(
    { length: count },
    (_, index) => pattern[index % pattern.length] ?? 0,
  );
  write(kd, cursor, location, bytes);
  kd.print(`Filled 0x${count.toString(16)} bytes`);
}

/** `m range address` */
function move(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const { bytes, to } = rangeAndAddress(kd, cursor);
  write(kd, cursor, to, bytes);
}

/** `c range address`: bytes that differ. */
function compare(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const { location, bytes, to } = rangeAndAddress(kd, cursor);
  const others = kd.readAt(to, bytes.length);
  if (others.length < bytes.length) throw cursor.error('Memory access error');
  bytes.forEach((byte, index) => {
    const other = others[index] ?? 0;
    if (byte === other) return;
    const [here, there] = [location, to].map((start) =>
      pointerText(kd.address(start + BigInt(index)), kd.pointerSize),
    );
    kd.print(`${here}  ${hexDigits(BigInt(byte), 2)} - ${there}  ${hexDigits(BigInt(other), 2)}`);
  });
}

function rangeAndAddress(kd: Kd, cursor: Cursor) {
  const { location, count = 1 } = readRange(kd, cursor, 1);
  const to = addressOf(kd, cursor);
  const bytes = kd.readAt(location, count);
  if (bytes.length < count) throw cursor.error('Memory access error');
  return { location, bytes, to };
}
