import { unsignedAt } from '../values/little-endian';
import type { Flow, Step } from './flow';

/** Registers in which a constant is by now, as bits. */
type Arm64State = number;

const WORD = 4;
/** x19 to x28 outlive a call. */
const KEPT = 0x1ff80000;
/** In which arguments are passed: w0 to w7. */
const ARGUMENTS = [0, 1, 2, 3, 4, 5, 6, 7];

/** `movk`, of 32 or 64 bits. */
const isMoveKeep = (word: number): boolean => ((word >>> 23) & 0xff) === 0xe5;

/** Bytes from an instruction to what its 19 bits name. */
const distance19 = (word: number): number => ((word << 8) >> 13) * WORD;

/** Follows a constant from instruction to instruction of ARM64. */
export const arm64Flow = (code: Uint8Array): Flow<Arm64State> => ({
  begin(at) {
    const word = unsignedAt(code, at);
    return isMoveKeep(word) ? { end: at + WORD, state: 1 << (word & 31) } : undefined;
  },
  step(at, state): Step<Arm64State> | undefined {
    if (at < 0 || at + WORD > code.length) return undefined;
    const word = unsignedAt(code, at);
    const end = at + WORD;
    const top = word >>> 25;
    const goOn = (left: Arm64State, ...next: readonly number[]) => ({
      end,
      state: left,
      next: left ? next : [],
    });
    // bl; blr, of plain and of authenticated pointers
    const isThrough = top === 0x6b;
    if (word >>> 26 === 0x25 || (isThrough && ((word >>> 21) & 3) === 1)) {
      const call = ARGUMENTS.filter((argument) => (state >> argument) & 1);
      return { ...goOn(state & KEPT, end), call };
    }
    // b
    if (word >>> 26 === 5) return goOn(state, at + ((word << 6) >> 6) * WORD);
    // b.eq; cbz; tbz
    if (top === 0x2a || (top & 63) === 0x1a) return goOn(state, end, at + distance19(word));
    if ((top & 63) === 0x1b) return goOn(state, end, at + ((word << 13) >> 18) * WORD);
    // br, ret; brk
    if (isThrough || word >>> 21 === 0x6a1) return goOn(0);
    const left = state & ~registersChanged(word);
    // mov wd,wm; mov xd,xm
    const isCopy = (word & 0x7fe0ffe0) >>> 0 === 0x2a0003e0;
    const isKept = isCopy && (state >> ((word >>> 16) & 31)) & 1;
    return goOn(isKept ? left | (1 << (word & 31)) : left, end);
  },
});

/** The general registers that an instruction may change, as bits: at least those that it does. */
export function registersChanged(word: number): number {
  const bit = (shift: number) => 1 << ((word >>> shift) & 31);
  // Loads and stores name up to two registers and a base that may move on.
  return ((word >>> 25) & 5) === 4 ? bit(0) | bit(5) | bit(10) | bit(16) : bit(0);
}
