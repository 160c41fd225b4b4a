/** A frame as it was unwound. */
export interface LiveFrame {
  readonly pc: bigint;
  /** Child-SP, on x86 ChildEBP. */
  readonly base: bigint;
  /** Where the caller goes on; undefined where that is not known, or nobody called. */
  readonly caller?: bigint;
  /** x86: nothing tells where its function keeps its frame, so that what comes behind is a guess. */
  readonly isGuess?: true;
  /** x86: the words that may be arguments. */
  readonly args: readonly bigint[];
}
