/** A frame as it was unwound. */
export interface LiveFrame {
  readonly pc: bigint;
  /** Child-SP, on x86 ChildEBP. */
  readonly base: bigint;
  /** Where the caller goes on; undefined where that is not known, or nobody called. */
  readonly caller?: bigint;
  /** x86: the words that may be arguments. */
  readonly args: readonly bigint[];
}
