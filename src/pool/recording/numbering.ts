/** What the number of a line says of its place. */
export type Placing =
  | /** It comes next. */ 'next'
  /** Others are missing before it. */
  | 'gap'
  /** It comes next, and its number is wrong. */
  | 'misnumbered'
  /** It was there already. */
  | 'repeated';

/** Numbers that are looked at to tell a wrong one from a gap: more than are wrong together. */
export const LOOK_AHEAD = 4;

/**
 * Tells a wrong number from missing or repeated lines by the numbers that follow: one damaged digit
 * must not make strangers of all lines behind it.
 * @param expected the number that comes next
 * @param slack lines before it that were damaged: each may have had a number of its own
 * @param following the numbers behind it, at most {@link LOOK_AHEAD}
 */
export function placing(
  expected: number,
  slack: number,
  number: number,
  following: readonly number[],
): Placing {
  if (number >= expected && number <= expected + slack) return 'next';
  const isVacant = !following.includes(expected);
  if (number > expected) {
    const isPassed = following.some((other) => other >= expected && other <= number);
    if (!isPassed) return 'gap';
    return isVacant ? 'misnumbered' : 'repeated';
  }
  const goesOn = following.some((other) => other > expected && other <= expected + slack + 1);
  return goesOn && isVacant ? 'misnumbered' : 'repeated';
}
