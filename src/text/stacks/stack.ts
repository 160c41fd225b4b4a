import type { Frame } from '../../pool/stacks/frame';
import type { PointerSize } from '../../pool/values/address';
import type { UnreadLine } from '../lines/unread';

/** How a `k` command lays out its rows. */
export interface StackStyle {
  readonly pointerSize: PointerSize;
  /** Wider gap after RetAddr (`new`) or not; on x86 also the wider heading. */
  readonly generation: 'old' | 'new';
  /** Frame numbers, two hex digits, before each row. */
  readonly numbered: boolean;
  /** `kb` and `kv`: argument words; three on x86, four elsewhere. */
  readonly args: boolean;
  /** `kb` on 64 bits: no Child-SP. */
  readonly baseless?: boolean;
  /** `kc`: symbols without offsets, and nothing else. */
  readonly names?: boolean;
  /** `kf`: what each frame takes on the stack. */
  readonly memory?: boolean;
}

/** One listing of the `k` family. */
export interface StackListing {
  /** Absent for listings without the columns that tell it (`kc`). */
  readonly style?: StackStyle;
  readonly frames: readonly Frame[];
  /** Lines from the heading on that are neither rows nor known noise. */
  readonly unread: readonly UnreadLine[];
}
