import { hashText } from '../../kernel/random';
import type { ArgumentWord, CallerFrame, PathFrame } from '../spec';

/** `nt!ExAllocatePoolWithTag+0x64` taken apart at its last `+`. */
export function parseFrame(text: string): { readonly function: string; readonly offset: number } {
  const plus = text.lastIndexOf('+0x');
  if (plus < 0) return { function: text, offset: 0 };
  return { function: text.slice(0, plus), offset: Number.parseInt(text.slice(plus + 3), 16) };
}

/** A frame of the allocator or of the kernel's own machinery. */
export function frame(text: string, frameSize: number, args?: readonly ArgumentWord[]): PathFrame {
  return { ...parseFrame(text), frameSize, args };
}

/** Bytes of a KTRAP_FRAME on 64-bit kernels. */
const TRAP_FRAME = 0x190;

/** Where an interrupt, an exception or a system call has come in on a 64-bit kernel. */
export function trap(text: string) {
  return { ...parseFrame(text), frameSize: TRAP_FRAME, trap: true };
}

/** A stack above a call site, innermost first; a function's name decides how large its frame is. */
export function stack(...texts: readonly string[]): readonly CallerFrame[] {
  return texts.map((text) => caller(text));
}

export function caller(text: string, extra: Partial<CallerFrame> = {}): CallerFrame {
  const parsed = parseFrame(text);
  return { ...parsed, frameSize: 0x40 + (hashText(parsed.function) % 8) * 0x10, ...extra };
}
