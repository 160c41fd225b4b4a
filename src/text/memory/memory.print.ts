import { formatAddress, type PointerSize } from '../../pool/values/address';
import type { MemoryListing, MemoryRow } from './memory';

/** Which command a listing is of: `db` and `dc` print characters beside the numbers. */
export type MemoryCommand = 'db' | 'dd' | 'dc';

/** Prints memory as `db`, `dd` or `dc` do. */
export function printMemory(
  listing: MemoryListing,
  command: MemoryCommand,
  pointerSize: PointerSize,
): string[] {
  return listing.rows.map((row) => {
    const numbers = `${formatAddress(row.address, pointerSize)}  ${numbersText(row, command)}`;
    if (command === 'dd') return numbers;
    return `${numbers.padEnd(charactersColumn(command, pointerSize))}${charactersText(row, command)}`;
  });
}

/** Short rows keep the column of a full row: two blanks behind 16 bytes or 4 dwords. */
function charactersColumn(command: 'db' | 'dc', pointerSize: PointerSize): number {
  const address = (pointerSize === 4 ? 8 : 17) + 2;
  return address + (command === 'db' ? 16 * 3 - 1 : 4 * 9 - 1) + 2;
}

function numbersText({ elements }: MemoryRow, command: MemoryCommand): string {
  const width = command === 'db' ? 2 : 8;
  const texts = elements.map((element) =>
    element === undefined ? '?'.repeat(width) : element.toString(16).padStart(width, '0'),
  );
  if (command !== 'db' || texts.length <= 8) return texts.join(' ');
  return `${texts.slice(0, 8).join(' ')}-${texts.slice(8).join(' ')}`;
}

function charactersText({ elements }: MemoryRow, command: 'db' | 'dc'): string {
  return elements
    .map((element) => {
      if (element === undefined) return '?'.repeat(command === 'db' ? 1 : 4);
      return command === 'db' ? character(element) : dwordCharacters(element);
    })
    .join('');
}

/** The lowest byte comes first in memory. */
const dwordCharacters = (value: number): string =>
  [0, 8, 16, 24].map((shift) => character((value >>> shift) & 0xff)).join('');

const character = (byte: number): string =>
  byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.';
