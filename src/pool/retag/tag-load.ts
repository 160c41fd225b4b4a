import type { InstructionSet } from '../code/instruction-set';
import { readUnsigned, unsignedAt } from '../values/little-endian';
import { arm64Flow, registersChanged } from './arm64-flow';
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
  /** What stands at the halves: of ARM64 two instructions. */
  readonly words: readonly [low: number, high: number];
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
      words: [value, value],
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
      here = x86Instruction(code, here, set)?.end ?? NEVER;
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
  const begun = immediate % 4 === 0 ? flow.begin(immediate, immediate) : undefined;
  if (!begun || begun.end > code.length) return undefined;
  const { end } = begun;
  const word = unsignedAt(code, immediate);
  const uses = followed(flow, begun);
  const isHigh = ((word >>> 21) & 3) === 1;
  // The halves of 64 bits are others.
  if (word & 0x400000) return undefined;
  for (let at = immediate - 4; at >= 0 && at >= immediate - APART * 4; at -= 4) {
    const first = unsignedAt(code, at);
    // movz of the same register, and of the other half
    if (((word ^ first) & 0x7fe0001f) >>> 0 === 0x20200000) {
      const both = isHigh ? [at, immediate] : [immediate, at];
      const [low = 0, high = 0] = both;
      const words = [unsignedAt(code, low), unsignedAt(code, high)] as const;
      const half = (each: number) => (each >>> 5) & 0xffff;
      const value = ((half(words[1]) << 16) | half(words[0])) >>> 0;
      return { at, end, value, halves: [low, high], form: 'words', words, uses };
    }
    const isBranch = ((first >>> 26) & 7) === 5;
    if (isBranch || (registersChanged(first) >>> (word & 31)) & 1) return undefined;
  }
  return undefined;
}
