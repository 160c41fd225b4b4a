import type { Address } from '../../pool/values/address';

/** What the unwind data of an x64 function say of its stack, where that is a matter of one number. */
export interface FunctionEntry {
  /** The function's first instruction behind its prologue, and the end of its code. */
  readonly bodyStart: Address;
  readonly end: Address;
  /**
   * Bytes between the stack pointer in its body and what it was entered with: the return address,
   * or the frame that the processor pushed.
   */
  readonly frameBytes: number;
  /** Entered by an interrupt, an exception or a system call. */
  readonly isTrap: boolean;
}
