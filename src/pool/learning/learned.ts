import type { Hypothesis } from './hypothesis';

/**
 * Times that evidence must have spoken for a place before its word is taken. Once or twice a
 * leftover is right by chance: when the block it points to is handed out again. Where no header
 * speaks for or against what a place shows, that chance comes at each turn of a loop, and it takes
 * as many different blocks, each of which was not the one freed last.
 */
export const ENOUGH_PROOFS = 3;
/** Where no header tells: blocks among them that no leftover would have shown. */
const ENOUGH_BLOCKS = 2;
/** Times that it must have shown the block of the very hit: once can be that same chance. */
const ENOUGH_CURRENT_PROOFS = 2;

/**
 * Whether evidence has spoken often enough for one of the places that remain.
 * @param tellsBlocks headers, or the kernel's table, tell for or against what is shown
 */
export const isLearned = (places: readonly Hypothesis[], tellsBlocks: boolean): boolean =>
  places.some(
    ({ isTrusted, proofs, currentProofs, blocks }) =>
      isTrusted ||
      (proofs >= ENOUGH_PROOFS &&
        (tellsBlocks ? proofs : blocks.size) >= ENOUGH_BLOCKS &&
        currentProofs >= ENOUGH_CURRENT_PROOFS),
  );
