import type { Tag } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { UnreadLine } from '../lines/unread';

/** A block that Driver Verifier tracks: allocated, and not freed. */
export interface VerifierBlock {
  readonly address: Address;
  /** Asked for. */
  readonly bytes: number;
  /** Four characters, as printed. */
  readonly text: string;
  /** Absent where the text has a dot. */
  readonly tag?: Tag;
  readonly caller: Address;
  /** The caller by name, where the listing has it. */
  readonly symbol?: string;
}

/** What `!verifier 3` lists of one driver. */
export interface VerifierListing {
  readonly module?: string;
  /** Blocks that the driver holds, both kinds of pool, by the statistics above the list. */
  readonly count?: number;
  readonly blocks: readonly VerifierBlock[];
  readonly unread: readonly UnreadLine[];
}
