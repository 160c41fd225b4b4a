import {
  character,
  elementText,
  MEMORY_LAYOUTS,
  type MemoryLayout,
  printMemory,
} from '../../../text/memory/memory.print';
import { littleEndian } from '../../bytes';
import { hexDigits, pointerText, symbolAt, toAddress } from '../address-text';
import { floating, widened } from '../c-format';
import { Cursor } from '../cursor';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { type AddressRange, readRange } from './range';

/** Shows a range that begins somewhere. @returns bytes that were shown */
type Show = (kd: Kd, range: AddressRange) => number;

interface Display {
  /** Bytes of an element; of a pointer where it is 0. */
  readonly size: number;
  readonly show: Show;
}

const USUAL_BYTES = 128;

/** Elements of memory; those that cannot be read are undefined. */
function elementsOf(kd: Kd, location: bigint, length: number, size: number) {
  const bytes = kd.readAt(location, length * size);
  const elements = Array.from({ length }, (_, index) => {
    const element = bytes.subarray(index * size, (index + 1) * size);
    return element.length < size ? undefined : littleEndian(element);
  });
  kd.lastDisplayed = elements.at(-1) ?? kd.lastDisplayed;
  return elements;
}

/** So many at a time. */
function inRows<T>(elements: readonly T[], perRow: number): readonly (readonly T[])[] {
  const count = Math.ceil(elements.length / perRow);
  return Array.from({ length: count }, (_, row) =>
    elements.slice(row * perRow, (row + 1) * perRow),
  );
}

/** Rows as one of the layouts has them. */
export function showRows(kd: Kd, location: bigint, length: number, layout: MemoryLayout): void {
  const { bytes, perRow } = layout;
  const rows = inRows(elementsOf(kd, location, length, bytes), perRow).map((elements, row) => ({
    address: toAddress(kd.address(location + BigInt(row * perRow * bytes))),
    elements: elements.map((value) => value?.toString(16)),
  }));
  for (const line of printMemory(rows, layout, kd.pointerSize)) kd.print(line);
}

const numbers = (layout: MemoryLayout): Display => ({
  size: layout.bytes,
  show: (kd, { location, count = USUAL_BYTES / layout.bytes }) => {
    showRows(kd, location, count, layout);
    return count * layout.bytes;
  },
});

const UNREAD_WIDTHS = { 4: 16, 8: 24 } as const;

/** Numbers with a point, each in so many columns. */
const floats = (
  size: 4 | 8,
  perRow: number,
  usual: number,
  width: number,
  precision: number,
): Display => ({
  size,
  show: (kd, { location, count = usual }) => {
    inRows(elementsOf(kd, location, count, size), perRow).forEach((row, index) => {
      const cells = row.map((bits) => {
        if (bits === undefined) return '?'.repeat(UNREAD_WIDTHS[size]);
        return floating(size === 8 ? bits : widened(bits), 'g', { flags: '', width, precision });
      });
      kd.print(`${at(kd, location, index * perRow * size)}  ${cells.join(' ')}`);
    });
    return count * size;
  },
});

const at = (kd: Kd, location: bigint, offset: number): string =>
  pointerText(kd.address(location + BigInt(offset)), kd.pointerSize);

/** One pointer or number a row, and what it is or points to. */
const rowsWith = (
  size: number,
  beside: (kd: Kd, value: bigint) => string | undefined,
): Display => ({
  size,
  show: (kd, { location, count }) => {
    const bytes = size || kd.pointerSize;
    const length = count ?? USUAL_BYTES / bytes;
    elementsOf(kd, location, length, bytes).forEach((value, index) => {
      const digits = value === undefined ? undefined : hexDigits(value, bytes * 2);
      const text = `${at(kd, location, index * bytes)}  ${elementText(digits, bytes)}`;
      const more = value === undefined ? undefined : beside(kd, value);
      kd.print(more === undefined ? text : `${text} ${more}`);
    });
    return length * bytes;
  },
});

const symbol = (kd: Kd, value: bigint) => symbolAt(kd.symbols, kd.address(value));

function pointed(kd: Kd, value: bigint): string | undefined {
  const bytes = kd.readAt(value, kd.pointerSize);
  if (bytes.length < kd.pointerSize) return undefined;
  const found = littleEndian(bytes);
  const name = symbol(kd, found);
  return pointerText(found, kd.pointerSize) + (name === undefined ? '' : ` ${name}`);
}

const quoted =
  (size: 1 | 2) =>
  (kd: Kd, value: bigint): string | undefined => {
    const bytes = kd.readAt(value, TEXT_ROW * ROWS_OF_TEXT * size);
    return bytes.length < size ? undefined : `"${charactersOf(bytes, size)}"`;
  };

/** Characters of a text in a row, and rows when its end is not found. */
const TEXT_ROW = 32;
const ROWS_OF_TEXT = 12;

/** Up to a zero. */
function charactersOf(bytes: Uint8Array, size: 1 | 2): string {
  let text = '';
  for (let index = 0; index + size <= bytes.length; index += size) {
    const code = Number(littleEndian(bytes.subarray(index, index + size)));
    if (code === 0) break;
    text += code > 0xff ? '?' : character(code);
  }
  return text;
}

/** `da`, `du`: text up to a zero in rows of 32; what cannot be read is question marks. */
const text = (size: 1 | 2): Display => ({
  size,
  show: (kd, { location, count = TEXT_ROW * ROWS_OF_TEXT }) => {
    const bytes = kd.readAt(location, count * size);
    const found = charactersOf(bytes, size);
    const isOpen = found.length * size === bytes.length - (bytes.length % size);
    const shown = isOpen ? found.padEnd(count, '?') : found;
    const rows = shown.match(/.{1,32}/g) ?? [''];
    rows.forEach((row, index) => {
      kd.print(`${at(kd, location, index * TEXT_ROW * size)}  "${row}"`);
    });
    return count * size;
  },
});

/** `ds`, `dS`: the text of a counted string. */
const countedText = (size: 1 | 2): Display => ({
  size,
  show: (kd, { location }) => {
    const header = kd.readAt(location, kd.pointerSize * 2);
    const length = Number(littleEndian(header.subarray(0, 2)));
    if (header.length < kd.pointerSize * 2 || length === 0) return 0;
    const buffer = littleEndian(header.subarray(kd.pointerSize));
    return text(size).show(kd, { start: buffer, location: buffer, count: length / size });
  },
});

/** `dyb`, `dyd`: bits, four bytes a row. */
const bits = (size: 1 | 4, heading: readonly string[]): Display => ({
  size,
  show: (kd, { location, count = 32 / size }) => {
    const blank = ' '.repeat(kd.pointerSize === 8 ? 19 : 10);
    for (const line of [...heading, '-------- -------- -------- --------']) kd.print(blank + line);
    inRows(elementsOf(kd, location, count, size), 4 / size).forEach((row, index) => {
      const digits = row.map((value) =>
        value === undefined ? '?'.repeat(size * 8) : value.toString(2).padStart(size * 8, '0'),
      );
      const cells = digits
        .join('')
        .replace(/.{8}(?=.)/g, '$& ')
        .padEnd(35);
      const plain = row.map((value) =>
        elementText(value === undefined ? undefined : hexDigits(value, size * 2), size),
      );
      kd.print(`${at(kd, location, index * 4)}  ${cells}  ${plain.join(' ')}`);
    });
    return count * size;
  },
});

/** Pointers that lead to each other: four words of each. */
const list: Display = {
  size: 0,
  show: (kd, { location, count = 0x20 }) => {
    let node = location;
    for (let index = 0; index < count && node !== 0n; index += 1) {
      const words = kd.readAt(node, kd.pointerSize * 4);
      if (words.length < kd.pointerSize * 4) break;
      const bytes = kd.pointerSize;
      showRows(kd, node, 4, { bytes, perRow: 16 / bytes });
      node = littleEndian(words.subarray(0, bytes));
      if (node === location) break;
    }
    return 0;
  },
};

const DWORDS = ['3          2          1          0', '10987654 32109876 54321098 76543210'];

/** Four bytes a row, with the symbols that they are. */
export const showSymbols: Show = (kd, range) => rowsWith(4, symbol).show(kd, range);

/** The `d` family. */
const DISPLAYS: Readonly<Record<string, Display>> = {
  da: text(1),
  db: numbers(MEMORY_LAYOUTS.db),
  dc: numbers(MEMORY_LAYOUTS.dc),
  dd: numbers(MEMORY_LAYOUTS.dd),
  dD: floats(8, 3, 15, 22, 12),
  df: floats(4, 4, 16, 16, 8),
  dl: list,
  dq: numbers(MEMORY_LAYOUTS.dq),
  dS: countedText(2),
  ds: countedText(1),
  du: text(2),
  dw: numbers(MEMORY_LAYOUTS.dw),
  dW: numbers(MEMORY_LAYOUTS.dW),
  dyb: bits(1, ['76543210 76543210 76543210 76543210']),
  dyd: bits(
    4,
    DWORDS.map((line, index) => (index === 0 ? ` ${line}` : line)),
  ),
  ...Object.fromEntries(
    (
      [
        ['d', 4],
        ['q', 8],
        ['p', 0],
      ] as const
    ).flatMap(([letter, size]) => [
      [`d${letter}s`, rowsWith(size, symbol)] as const,
      [`d${letter}p`, rowsWith(size, pointed)] as const,
      [`d${letter}a`, rowsWith(size, quoted(1))] as const,
      [`d${letter}u`, rowsWith(size, quoted(2))] as const,
    ]),
  ),
};

/** Memory as bytes, numbers, pointers with symbols, and text. */
export const displayCommands: readonly Command[] = [
  command(/^d(?:y[bd]|[dqp][spau]|[abcdDflpqsSuwW])?(?=[\s.@;]|$)/, display),
  // What no display is called stands behind the last one: an expression.
  command(/^d(?![gtvx](?:\W|$))/, display),
];

function display(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const typed = invocation.text.slice(0, invocation.name.length);
  const name = typed === 'd' ? (kd.displayed?.name ?? 'db') : typed;
  const shown =
    name === 'dp'
      ? numbers({ bytes: kd.pointerSize, perRow: 16 / kd.pointerSize })
      : DISPLAYS[name];
  if (!shown) return;
  const size = shown.size || kd.pointerSize;
  const range = cursor.rest === '' ? following(kd) : readRange(kd, cursor, size);
  const bytes = shown.show(kd, range);
  kd.displayed = { next: BigInt.asUintN(64, range.location + BigInt(bytes)), name };
  cursor.close();
}

function following(kd: Kd): AddressRange {
  const location = kd.displayed?.next ?? kd.evaluate('@$ip');
  return { start: kd.address(location), location, count: undefined };
}
