import type { PointerSize } from '../../pool/values/address';

/** What stands in a row instead of frame data when a function was inlined. */
export const INLINE_X86 = '(Inline)';
export const INLINE_WIDE = '(Inline Function)';

/** Argument words that `kb` prints. */
export const argumentCount = (pointerSize: PointerSize): 3 | 4 => (pointerSize === 4 ? 3 : 4);

/** Blanks behind RetAddr: one in old debuggers, five in new ones. */
export const NEW_GAP = 5;
