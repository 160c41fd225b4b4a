import type { Address } from '../../pool/values/address';

/** One row of `db` or `dd`: elements in memory order; unreadable ones (`??`) are undefined. */
export interface MemoryRow {
  readonly address: Address;
  readonly elements: readonly (number | undefined)[];
}

/** A listing of `db` (1), `dd` or `dc` (4 bytes an element). */
export interface MemoryListing {
  readonly elementSize: 1 | 4;
  readonly rows: readonly MemoryRow[];
}
