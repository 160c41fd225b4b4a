/** What one instruction does to where a constant is. */
export interface Step<S> {
  /** Offset behind it. */
  readonly end: number;
  /** Where the constant is then. */
  readonly state: S;
  /** Offsets at which it may go on. */
  readonly next: readonly number[];
  /** Of a call: numbers of the arguments that are the constant, from 0. */
  readonly call?: readonly number[];
}

/** The rules by which a constant is followed through code. */
export interface Flow<S> {
  /**
   * Where the constant is behind the instruction at an offset that loads it.
   * @param immediate where the constant stands in that instruction
   * @returns undefined where that is no such instruction
   */
  begin(at: number, immediate: number): { readonly end: number; readonly state: S } | undefined;
  /** @returns undefined where there is no instruction */
  step(at: number, state: S): Step<S> | undefined;
}

/** A call to which a constant comes. */
export interface ConstantUse {
  /** Offset of its return address. */
  readonly returnsTo: number;
  /** Which argument is the constant, from 0. */
  readonly argument: number;
}

/** Instructions that are followed, over all ways. */
const MOST_STEPS = 600;

/**
 * Follows a constant along every way through the code, up to where the code given ends, and lists the
 * calls of which it is an argument.
 */
export function followed<S>(
  { step }: Flow<S>,
  { end, state }: { readonly end: number; readonly state: S },
): readonly ConstantUse[] {
  const uses = new Map<string, ConstantUse>();
  const seen = new Set<string>();
  const open = [{ at: end, state }];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const from = open.pop();
    if (!from) break;
    const key = `${from.at} ${JSON.stringify(from.state)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = step(from.at, from.state);
    if (!found) continue;
    for (const argument of found.call || []) {
      uses.set(`${found.end} ${argument}`, { returnsTo: found.end, argument });
    }
    for (const at of found.next) open.push({ at, state: found.state });
  }
  return [...uses.values()];
}
