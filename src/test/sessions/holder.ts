/** Who is behind the value of PoolHitTag. */
export type Holder =
  | /** It is idle. */ 'nobody'
  | /** `arm()`, undisturbed. */ 'arm'
  | /** The user or another tool, and the script knows nothing of it. */ 'hand'
  | /** A call that was disturbed: the script has armed it, and may still want it so. */ 'disturbed'
  | /** By hand, while a note of the script's claims that very tag. */ 'claimed';

/** What must be true of PoolHitTag; values are the four bytes in hexadecimal. */
export interface Expected {
  readonly value: string;
  readonly holder: Holder;
  /** What the script has to put back. */
  readonly saved: string;
}

/** What a call, undisturbed, may make of it. */
export type Effect =
  | /** Looks: what an earlier call left is put back first. */ 'looks'
  | /** Does not even ask the debugger. */ 'nothing'
  | 'hunts'
  | 'arms'
  | 'captures'
  | 'clears'
  | /** The script goes, and takes with it what it has changed. */ 'leaves';

/** Bit 31 set, or zero: no tag equals it. */
export const isIdle = (value: string): boolean =>
  value === '00000000' || Number.parseInt(value.slice(6), 16) >= 0x80;

/**
 * Values that PoolHitTag may have after a call that nothing disturbed.
 * @param tag what the call would arm
 */
export function afterwards(before: Expected, effect: Effect, tag: string): readonly string[] {
  const { value, holder, saved } = before;
  if (holder === 'claimed') return [value, saved, '00000000', tag];
  switch (effect) {
    case 'nothing':
      return [value];
    case 'looks':
    case 'captures':
      return holder === 'disturbed' ? [value, saved] : [value];
    case 'leaves':
      if (holder === 'disturbed') return [value, saved];
      return holder === 'arm' ? [saved] : [value];
    case 'hunts':
      return holder === 'hand' || holder === 'nobody' ? [value] : [saved];
    case 'arms':
      return holder === 'hand' ? [value] : [tag];
    case 'clears':
      // What no session is known to have armed gets the documented value.
      if (holder === 'hand') return ['00000000', saved];
      return holder === 'nobody' ? [value] : [saved];
  }
}
