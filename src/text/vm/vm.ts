import type { UnreadLine } from '../lines/unread';

/** Lines of `!vm` that say something of pool and of memory, by their labels. */
export const VM_LABELS = [
  'Physical Memory',
  'Available Pages',
  'NonPagedPool Usage',
  'NonPagedPoolNx Usage',
  'NonPagedPool Max',
  'PagedPool Usage',
  'PagedPool Maximum',
  'Committed pages',
  'Commit limit',
] as const;

export type VmLabel = (typeof VM_LABELS)[number];

/** A listing of `!vm`: which lines there are depends on Windows and debugger. */
export interface VmListing {
  /** Kilobytes, by label. */
  readonly kilobytes: { readonly [label in VmLabel]?: number };
  /** Lines whose numbers cannot be, or cannot be told. */
  readonly unread: readonly UnreadLine[];
}
