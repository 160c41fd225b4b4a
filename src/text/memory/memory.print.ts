import { type Address, formatAddress, type PointerSize } from '../../pool/values/address';

/** A number, or all its hexadecimal digits; undefined where it cannot be read. */
export type PrintedElement = number | string | undefined;

/** A row to be printed: elements in memory order; unreadable ones (`??`) are undefined. */
export interface PrintedRow {
  readonly address: Address;
  readonly elements: readonly PrintedElement[];
}

/** How a command of the `d` family lays out its rows. */
export interface MemoryLayout {
  /** Bytes of an element. */
  readonly bytes: number;
  readonly perRow: number;
  /** Characters stand beside the numbers. */
  readonly characters?: boolean;
}

export const MEMORY_LAYOUTS = {
  db: { bytes: 1, perRow: 16, characters: true },
  dw: { bytes: 2, perRow: 8 },
  dW: { bytes: 2, perRow: 8, characters: true },
  dc: { bytes: 4, perRow: 4, characters: true },
  dd: { bytes: 4, perRow: 4 },
  dq: { bytes: 8, perRow: 2 },
} as const satisfies Record<string, MemoryLayout>;

/** Prints memory as a command does. */
export const printMemory = (
  rows: readonly PrintedRow[],
  layout: MemoryLayout,
  pointerSize: PointerSize,
): string[] =>
  rows.map(({ address, elements }) => {
    const numbers = numbersText(elements, layout);
    const start = `${formatAddress(address, pointerSize)}  `;
    if (!layout.characters) return start + numbers;
    // Short rows keep the column of a full row.
    const column = layout.perRow * (layout.bytes * 2 + 1) - 1;
    return `${start}${numbers.padEnd(column)}  ${charactersText(elements, layout)}`;
  });

function numbersText(elements: PrintedRow['elements'], { bytes }: MemoryLayout): string {
  const texts = elements.map((element) => elementText(element, bytes));
  if (bytes > 1 || texts.length <= 8) return texts.join(' ');
  return `${texts.slice(0, 8).join(' ')}-${texts.slice(8).join(' ')}`;
}

/** A number as the `d` family shows it, question marks where it cannot be read. */
export function elementText(element: PrintedElement, bytes: number): string {
  const digits = element === undefined ? '?'.repeat(bytes * 2) : digitsOf(element, bytes);
  return bytes === 8 ? `${digits.slice(0, 8)}\`${digits.slice(8)}` : digits;
}

const digitsOf = (element: number | string, bytes: number): string =>
  (typeof element === 'number' ? element.toString(16) : element).padStart(bytes * 2, '0');

/** The lowest byte comes first in memory. */
const charactersText = (elements: readonly PrintedElement[], { bytes }: MemoryLayout): string =>
  elements
    .map((element) => {
      if (element === undefined) return '?'.repeat(bytes);
      const pairs = digitsOf(element, bytes).match(/../g) || [];
      return pairs
        .reverse()
        .map((pair) => character(parseInt(pair, 16)))
        .join('');
    })
    .join('');

/** A byte as text; what cannot be printed is a dot. */
export const character = (byte: number): string =>
  byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.';
