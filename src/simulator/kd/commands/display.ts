import type { MemoryListing } from '../../../text/memory/memory';
import { type MemoryCommand, printMemory } from '../../../text/memory/memory.print';
import { littleEndian } from '../../bytes';
import { pointerText, quadText, symbolAt, toAddress } from '../address-text';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { readRange } from './range';

const ROW = 16;
const DEFAULT_BYTES = 128;
const MOST_CHARACTERS = 0x100;

/** Memory as bytes, numbers, pointers with symbols, and text. */
export const displayCommands: readonly Command[] = [
  command(/^d[bcd](?=\s)/i, (kd, invocation) => {
    const elementSize = invocation.name === 'db' ? 1 : 4;
    const { start, elements } = read(kd, invocation, elementSize);
    const listing: MemoryListing = { elementSize, rows: rows(start, elements, elementSize) };
    const layout = commandOf(invocation.name);
    for (const line of printMemory(listing, layout, kd.pointerSize)) kd.print(line);
  }),
  command(/^d[qp](?=\s)/i, (kd, invocation) => {
    const size = invocation.name === 'dq' ? 8 : kd.pointerSize;
    const { start, elements } = read(kd, invocation, size);
    printWide(kd, start, elements, size);
  }),
  command(/^d(?:ps|qs|ds)(?=\s)/i, (kd, invocation) => {
    const size = { dps: kd.pointerSize, dqs: 8, dds: 4 }[invocation.name] ?? kd.pointerSize;
    const { start, elements } = read(kd, invocation, size);
    elements.forEach((value, index) => {
      kd.print(symbolRow(kd, start + BigInt(index * size), value, size));
    });
  }),
  command(/^da(?=\s)/i, showText),
];

const commandOf = (name: string): MemoryCommand => (name === 'db' || name === 'dc' ? name : 'dd');

/** The elements of a range; those that cannot be read are undefined. */
function read(kd: Kd, invocation: Invocation, size: number) {
  const { start, location, count } = readRange(kd, invocation, size);
  const length = count ?? DEFAULT_BYTES / size;
  const bytes = kd.readAt(location, length * size);
  const elements = Array.from({ length }, (_, index) => {
    const element = bytes.subarray(index * size, (index + 1) * size);
    return element.length < size ? undefined : littleEndian(element);
  });
  kd.lastDisplayed = elements.at(-1) ?? kd.lastDisplayed;
  return { start, elements };
}

function rows(start: bigint, elements: readonly (bigint | undefined)[], size: number) {
  const perRow = ROW / size;
  return Array.from({ length: Math.ceil(elements.length / perRow) }, (_, row) => ({
    address: toAddress(start + BigInt(row * ROW)),
    elements: elements
      .slice(row * perRow, (row + 1) * perRow)
      .map((value) => (value === undefined ? undefined : Number(value))),
  }));
}

/** Pointers and 64-bit numbers, 16 bytes a row. */
function printWide(
  kd: Kd,
  start: bigint,
  elements: readonly (bigint | undefined)[],
  size: number,
): void {
  const perRow = ROW / size;
  for (let index = 0; index < elements.length; index += perRow) {
    const row = elements.slice(index, index + perRow).map((value) => elementText(value, size));
    const address = pointerText(start + BigInt(index * size), kd.pointerSize);
    kd.print(`${address}  ${row.join(' ')}`);
  }
}

function elementText(value: bigint | undefined, size: number): string {
  if (value === undefined) return size === 8 ? '????????`????????' : '????????';
  return size === 8 ? quadText(value) : pointerText(value, 4);
}

function symbolRow(kd: Kd, address: bigint, value: bigint | undefined, size: number): string {
  const text = `${pointerText(address, kd.pointerSize)}  ${elementText(value, size)}`;
  const symbol = value === undefined ? undefined : symbolAt(kd.symbols, kd.address(value));
  return symbol === undefined ? text : `${text} ${symbol}`;
}

/** `da`: text up to a zero byte; what cannot be printed is a dot. */
function showText(kd: Kd, invocation: Invocation): void {
  const { start, location, count } = readRange(kd, invocation, 1);
  const address = pointerText(start, kd.pointerSize);
  const bytes = kd.readAt(location, count ?? MOST_CHARACTERS);
  if (bytes.length === 0) {
    kd.print(`${address}  "${'?'.repeat(Math.min(count ?? 4, 32))}"`);
    return;
  }
  const end = bytes.indexOf(0);
  const characters = [...(end < 0 ? bytes : bytes.subarray(0, end))].map((byte) =>
    byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.',
  );
  kd.print(`${address}  "${characters.join('')}"`);
}
