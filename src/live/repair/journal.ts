import type { KernelTimes } from '../../hunt/target/shared-data';

/** What a hunt changes in its target, for whoever has to undo it when the hunt cannot. */
export interface JournalChange {
  readonly kind: 'poolHitTag' | 'breakpoint';
  /** 16 digits. */
  readonly address: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Tells boots of a target apart. */
export interface BootIdentity {
  readonly kernelBase: string;
  readonly times?: KernelTimes;
}

export interface Journal {
  /**
   * Writes down a change that is about to be made; it returns when that is safe.
   * @throws JournalError when it cannot be written: then nothing is changed
   */
  open(change: JournalChange, boot: BootIdentity): void;
  /** The change is no more. */
  close(change: JournalChange): void;
  /** The target is gone, and all changes with it. */
  clear(): void;
}

/** A change could not be written down. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}
