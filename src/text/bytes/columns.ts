/**
 * Columns of a row of the `k` family that differ from stop to stop though the stack is the same:
 * the frame's base, argument words, and the address of a trap frame. RetAddr and Call Site, which
 * tell the stack, are never among them.
 */

/** Where in a line digits differ. */
export interface VariableDigits {
  /** Index in the line of the first one. */
  readonly at: number;
  /** 8, or 17 with the back-tick of a 64-bit address. */
  readonly length: number;
}

const NONE: readonly VariableDigits[] = [];

const BLANK = 0x20;
const COLON = 0x3a;
const BACK_TICK = 0x60;

/** Digits as debuggers print addresses: in lower case. */
const isAddressDigit = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);

/** Words of arguments in a row. */
const MOST_ARGUMENTS = 4;

const TRAP_FRAME = [...' (TrapFrame @ '].map((character) => character.charCodeAt(0));

/**
 * The columns of a row that differ; none in lines that do not look like one.
 *
 *     01 8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881
 *     fffffd0c`b5e9ee80 fffff805`426ad78d     : 00000000`00000100 … : nt!KiSystemCall64+0x13 (TrapFrame @ fffffd0c`b5e9ee90)
 *
 * @param line bytes without terminator
 */
export function variableDigits(line: Uint8Array): readonly VariableDigits[] {
  let at = skipBlanks(line, 0);
  if (!isAddressDigit(line[at] ?? 0)) return NONE;
  const numbered = digitsFrom(line, at);
  if ((numbered === 2 || numbered === 3) && line[at + numbered] === BLANK) {
    at = skipBlanks(line, at + numbered);
  }
  const first = wordLength(line, at);
  if (first === 0) return NONE;
  const found: VariableDigits[] = [];
  let end = at + first;
  // `kb` on 64-bit targets may list no bases: the first address is RetAddr then.
  if (line[skipBlanks(line, end)] !== COLON) {
    found.push({ at, length: first });
    const next = skipBlanks(line, end);
    if (wordLength(line, next) !== first) return NONE;
    end = next + first;
  }
  argumentWords(line, end, first, found);
  trapFrame(line, first, found);
  return found;
}

function argumentWords(
  line: Uint8Array,
  from: number,
  length: number,
  found: VariableDigits[],
): void {
  let at = skipBlanks(line, from);
  if (line[at] === COLON) at = skipBlanks(line, at + 1);
  for (let count = 0; count < MOST_ARGUMENTS && wordLength(line, at) === length; count++) {
    if (line[at + length] !== BLANK) break;
    found.push({ at, length });
    at = skipBlanks(line, at + length);
  }
}

function trapFrame(line: Uint8Array, length: number, found: VariableDigits[]): void {
  for (let at = line.indexOf(0x28 /* ( */); at > 0; at = line.indexOf(0x28, at + 1)) {
    if (!TRAP_FRAME.every((byte, n) => line[at - 1 + n] === byte)) continue;
    const word = at - 1 + TRAP_FRAME.length;
    if (wordLength(line, word) === length && line[word + length] === 0x29 /* ) */) {
      found.push({ at: word, length });
      return;
    }
  }
}

function skipBlanks(line: Uint8Array, from: number): number {
  let at = from;
  while (line[at] === BLANK) at++;
  return at;
}

function digitsFrom(line: Uint8Array, from: number): number {
  let at = from;
  while (isAddressDigit(line[at] ?? 0)) at++;
  return at - from;
}

/** Length of the address at `at`: 8 or 17; 0 for none. */
function wordLength(line: Uint8Array, at: number): number {
  if (digitsFrom(line, at) !== 8) return 0;
  if (line[at + 8] !== BACK_TICK) return 8;
  return digitsFrom(line, at + 9) === 8 ? 17 : 0;
}
