/**
 * Whether a kernel, when a block is freed, compares the tag that the caller passes with that of the
 * block. Of one that does, a block with a new tag crashes the machine (bugcheck 0xC2).
 */
export type FreeCheck = 'unchecked' | 'checked' | 'unknown';

/**
 * Builds whose free routine was read and does not look at the tag, as long as bit 31 is not set and
 * Driver Verifier is off: Server 2003; Windows 8 and 8.1; Windows 10 1903 to Windows 11 25H2. Of XP,
 * Vista, Windows 7 and Windows 10 before 1903 documentation and code disagree.
 */
const UNCHECKED: readonly (readonly [first: number, last: number])[] = [
  [3790, 3790],
  [9200, 9600],
  [18362, 26999],
];

/** @param description the debugger's words for the kernel: ReactOS says 3790 and compares */
export function freeCheckOf(build: number | undefined, description: string): FreeCheck {
  if (/ReactOS/i.test(description)) return 'checked';
  const isKnown = UNCHECKED.some(
    ([first, last]) => build !== undefined && build >= first && build <= last,
  );
  return isKnown ? 'unchecked' : 'unknown';
}
