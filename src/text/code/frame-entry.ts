import type { Address } from '../../pool/values/address';

/** What frame data say of an x86 function, or of a part of one that lies elsewhere. */
export interface FrameEntry {
  /** Its first instruction; absent for a part that lies elsewhere. */
  readonly start?: Address;
  /** `ebp`: by its frame pointer; `omitted`: by its own stack pointer. */
  readonly frame: 'ebp' | 'omitted';
}
