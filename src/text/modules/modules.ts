import type { Address } from '../../pool/values/address';

/** One row of `lm`. */
export interface ModuleRow {
  /** First byte of the image. */
  readonly start: Address;
  /** First byte after the image. */
  readonly end: Address;
  readonly name: string;
  /** What stands behind the name: `(deferred)`, `(pdb symbols)  …`, trimmed. */
  readonly symbols: string;
  /** Listed under `Unloaded modules:`. */
  readonly unloaded: boolean;
}
