import { unsignedAt } from '../values/little-endian';
import type { Flow, Step } from './flow';

/** Registers in which a constant is by now, as bits. */
type Arm64State = number;

const WORD = 4;
/** x19 to x28 outlive a call. */
const KEPT = 0x1ff80000;
const PASSED = 8;

export const isWord = (word: number, mask: number, value: number): boolean =>
  (word & mask) >>> 0 === value;

/** Follows a constant from instruction to instruction of ARM64. */
export function arm64Flow(code: Uint8Array): Flow<Arm64State> {
  return {
    begin(at) {
      const word = unsignedAt(code, at);
      const isLoad = isWord(word, 0x7f800000, 0x72800000) || isWord(word, 0xff000000, 0x18000000);
      return isLoad ? { end: at + WORD, state: 1 << (word & 31) } : undefined;
    },
    step(at, state): Step<Arm64State> | undefined {
      if (at < 0 || at + WORD > code.length) return undefined;
      const word = unsignedAt(code, at);
      const end = at + WORD;
      // bl, blr
      if (isWord(word, 0xfc000000, 0x94000000) || isWord(word, 0xfedff000, 0xd61f0000)) {
        const isCall = isWord(word, 0xfc000000, 0x94000000) || isWord(word, 0x00600000, 0x00200000);
        if (!isCall) return { end, state: 0, next: [] };
        const call: number[] = [];
        for (let argument = 0; argument < PASSED; argument += 1) {
          if ((state >> argument) & 1) call.push(argument);
        }
        const kept = state & KEPT;
        return { end, call, state: kept, next: kept ? [end] : [] };
      }
      if (isWord(word, 0xfc000000, 0x14000000)) {
        return { end, state, next: [at + ((word << 6) >> 6) * WORD] };
      }
      if (isWord(word, 0x7e000000, 0x34000000) || isWord(word, 0xff000000, 0x54000000)) {
        return { end, state, next: [end, at + ((word << 8) >> 13) * WORD] };
      }
      if (isWord(word, 0x7e000000, 0x36000000)) {
        return { end, state, next: [end, at + ((word << 13) >> 18) * WORD] };
      }
      // ret, eret, br, brk
      if (isWord(word, 0xfe000000, 0xd6000000) || isWord(word, 0xffe0001f, 0xd4200000)) {
        return { end, state: 0, next: [] };
      }
      const left = moved(word, state);
      return { end, state: left, next: left ? [end] : [] };
    },
  };
}

/** Behind an instruction that neither calls nor jumps. What may have been changed is lost. */
function moved(word: number, state: Arm64State): Arm64State {
  // mov wd,wm; mov xd,xm
  if (isWord(word, 0x7fe0ffe0, 0x2a0003e0)) {
    const to = 1 << (word & 31);
    return (state >> ((word >>> 16) & 31)) & 1 ? state | to : state & ~to;
  }
  return state & ~registersChanged(word);
}

/** The general registers that an instruction may change, as bits: at least those that it does. */
export function registersChanged(word: number): number {
  const first = 1 << (word & 31);
  // Loads and stores name up to two registers and a base that may move on.
  if (!isWord(word, 0x0a000000, 0x08000000)) return first;
  return (
    first | (1 << ((word >>> 10) & 31)) | (1 << ((word >>> 5) & 31)) | (1 << ((word >>> 16) & 31))
  );
}
