import type { InstructionSet } from '../code/instruction-set';
import { readUnsigned, unsignedAt } from '../values/little-endian';
import { arm64Flow, isWord, registersChanged } from './arm64-flow';
import { type ConstantUse, followed } from './flow';
import { x86Instruction } from './x86-decode';
import { x86Flow } from './x86-flow';

/** An instruction that loads, pushes or stores a constant of 32 bits, and where that goes. */
export interface ConstantLoad {
  /** Offset of the instruction; of the first one where two make the constant. */
  readonly at: number;
  /** Offset behind the last one. */
  readonly end: number;
  readonly value: number;
  /** Offset of each byte's home, in memory order: four bytes, or on ARM64 the words of the halves. */
  readonly halves: readonly [low: number, high: number];
  /** How it stands there: as 4 bytes, or as 16 bits in each of two instructions. */
  readonly form: 'bytes' | 'words';
  readonly uses: readonly ConstantUse[];
}

/** Bytes before an instruction from which on decoding must come to it, whatever byte it begins at. */
const RUN_UP = 48;
/** Beginnings that are tried; so many that are left must agree. */
const STARTS = 64;
const LEAST = 8;

/**
 * The instruction that has a constant at this offset of code, if there is one that loads it.
 * @param entry offset at which a function is known to begin, before it
 * @returns undefined where the bytes are no such constant, or that is not certain
 */
export function loadAt(
  code: Uint8Array,
  immediate: number,
  set: InstructionSet,
  entry?: number,
): ConstantLoad | undefined {
  return set === 'arm64' ? arm64LoadAt(code, immediate) : x86LoadAt(code, immediate, set, entry);
}

/** Bytes from the start of an instruction to its immediate: `bb`, `41 b8`, `c7 44 24 28`, … */
const DISTANCES = [1, 2, 3, 4, 5, 7, 8];

function x86LoadAt(
  code: Uint8Array,
  immediate: number,
  set: 'x86' | 'x64',
  entry: number | undefined,
): ConstantLoad | undefined {
  const flow = x86Flow(code, set);
  const value = readUnsigned(code, immediate, 4);
  if (value === undefined) return undefined;
  for (const distance of DISTANCES) {
    const at = immediate - distance;
    const begun = at < 0 ? undefined : flow.begin(at, immediate);
    if (!begun || !isInstruction(code, at, set, entry)) continue;
    return {
      at,
      end: begun.end,
      value,
      halves: [immediate, immediate + 2],
      form: 'bytes',
      uses: followed(flow, begun),
    };
  }
  return undefined;
}

/** Whether an instruction begins there: as decoded from the function's start, or from anywhere before. */
function isInstruction(
  code: Uint8Array,
  at: number,
  set: 'x86' | 'x64',
  entry: number | undefined,
): boolean {
  /** By where decoding is: whether it comes to `at`, passes over it, or ends before. */
  const known = new Map<number, boolean | undefined>([[at, true]]);
  const comesFrom = (start: number): boolean | undefined => {
    const way: number[] = [];
    let here = start;
    while (here < at && !known.has(here)) {
      way.push(here);
      here += x86Instruction(code, here, set)?.length || NEVER;
    }
    const answer = here < NEVER ? known.has(here) && known.get(here) : undefined;
    for (const each of way) known.set(each, answer);
    return answer;
  };
  if (entry !== undefined) return comesFrom(entry) === true;
  let comes = 0;
  let passes = 0;
  const last = at - RUN_UP;
  for (let start = Math.max(0, last - STARTS); start < last; start += 1) {
    const answer = comesFrom(start);
    if (answer === true) comes += 1;
    if (answer === false) passes += 1;
  }
  return comes >= LEAST && comes >= passes * 15;
}

/** Farther than any code that is given. */
const NEVER = 1e9;

/** Instructions between the two that make a constant, at most. */
const APART = 12;

/** `movz w2,#lo` and `movk w2,#hi,lsl #16` in either order; `immediate` is the word of the second. */
function arm64LoadAt(code: Uint8Array, immediate: number): ConstantLoad | undefined {
  const flow = arm64Flow(code);
  const begun = flow.begin(immediate, immediate);
  if (!begun || immediate % 4 !== 0 || begun.end > code.length) return undefined;
  const uses = followed(flow, begun);
  const word = unsignedAt(code, immediate);
  const half = (word >>> 5) & 0xffff;
  if (isWord(word, 0xff000000, 0x18000000)) {
    const at = immediate + ((word << 8) >> 13) * 4;
    const value = readUnsigned(code, at, 4);
    if (value === undefined || isReadElsewhere(code, at, immediate)) return undefined;
    return { at: immediate, end: begun.end, value, halves: [at, at + 2], form: 'bytes', uses };
  }
  const isHigh = isWord(word, 0x00600000, 0x00200000);
  if (!isWord(word, 0x00400000, 0)) return undefined;
  const register = word & 31;
  for (let at = immediate - 4; at >= 0 && at >= immediate - APART * 4; at -= 4) {
    const first = unsignedAt(code, at);
    const isFirst = isWord(first, 0x7fc00000, 0x52800000) && (first & 31) === register;
    if (isFirst && isWord(first, 0x00200000, 0) === isHigh) {
      const other = (first >>> 5) & 0xffff;
      const [low, high] = isHigh ? [other, half] : [half, other];
      return {
        at,
        end: begun.end,
        value: ((high << 16) | low) >>> 0,
        halves: isHigh ? [at, immediate] : [immediate, at],
        form: 'words',
        uses,
      };
    }
    const isBranch = isWord(first, 0x1c000000, 0x14000000);
    if (isBranch || (registersChanged(first) >>> register) & 1) return undefined;
  }
  return undefined;
}

/** Whether another instruction loads the same word of data. */
function isReadElsewhere(code: Uint8Array, data: number, but: number): boolean {
  for (let at = 0; at + 4 <= code.length; at += 4) {
    const word = unsignedAt(code, at);
    const isRead = isWord(word, 0x3f000000, 0x18000000) && at + ((word << 8) >> 13) * 4 === data;
    if (isRead && at !== but) return true;
  }
  return false;
}
