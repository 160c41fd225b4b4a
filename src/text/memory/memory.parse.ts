import { parseRows } from '../lines/rows';
import { addressAt, skipBlanks, skipHexDigits } from '../lines/scan';
import type { MemoryListing, MemoryRow } from './memory';

/**
 * Reads the rows of `db` (`elementSize` 1), `dd` and `dc` (4):
 *
 *     ffffd68d`7952ee50  61 6d 64 61 00 00 00 00-00 00 00 00 00 00 00 00  amda............
 *     82b37df4  64636261
 *
 * Lines that are no rows are passed over. Elements end at the first two blanks in a row, never at
 * a column: short rows have their characters where the debugger's age puts them.
 */
export function parseMemory(lines: readonly string[], elementSize: 1 | 4): MemoryListing {
  return { elementSize, rows: parseRows(lines, (line) => parseRow(line, elementSize)) };
}

function parseRow(line: string, elementSize: 1 | 4): MemoryRow | undefined {
  const token = addressAt(line, skipBlanks(line, 0));
  if (!token || !line.startsWith('  ', token.end)) return undefined;
  const elements: (number | undefined)[] = [];
  let at = token.end + 2;
  while (elements.length < 16 / elementSize) {
    const end = elementEnd(line, at, elementSize * 2);
    if (end < 0) break;
    elements.push(elementAt(line, at, end));
    if (!isSeparator(line, end, elementSize)) break;
    at = end + 1;
  }
  return elements.length === 0 ? undefined : { address: token.address, elements };
}

/** Index behind the element at `at`, or -1 when none of this width stands there alone. */
function elementEnd(line: string, at: number, width: number): number {
  const end = at + width;
  const digits = skipHexDigits(line, at) === end;
  const unreadable = line.startsWith('?'.repeat(width), at);
  return (digits || unreadable) && (end === line.length || ' -'.includes(line.charAt(end)))
    ? end
    : -1;
}

const elementAt = (line: string, at: number, end: number): number | undefined =>
  line.charAt(at) === '?' ? undefined : Number.parseInt(line.slice(at, end), 16);

/** One blank, or the dash in the middle of a `db` row; the characters begin behind two blanks. */
const isSeparator = (line: string, at: number, elementSize: 1 | 4): boolean =>
  line.charAt(at + 1) !== ' ' && (line.charAt(at) === ' ' || elementSize === 1);
