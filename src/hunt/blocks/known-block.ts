import { type HeaderFinding, type PoolLayout, readBlock } from '../../pool/blocks/pool-header';
import { type Tag, withoutProtectedBit } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import { readBigBlock } from './big-pages';

/** From this build on (1903) special pool charges something else than the bytes asked for. */
const FIRST_SEGMENT_HEAP = 18362;

/** What a block of a tag is looked up in. */
export interface KernelBooks {
  readonly reader: Reader;
  readonly target: Target;
  readonly tag: Tag;
  readonly layout: PoolLayout;
}

/**
 * What the kernel's own records say of a block: its header or, as a block at the start of a page
 * has none, the table of those, which may not have it.
 */
export function readKnownBlock(
  { reader, target, tag, layout }: KernelBooks,
  block: Address,
): HeaderFinding | { readonly kind: 'notInTable' } {
  const { build = FIRST_SEGMENT_HEAP, bigPages } = target;
  const found = readBlock(block, tag, layout, reader, build < FIRST_SEGMENT_HEAP);
  const entry =
    found.kind === 'headerless' && bigPages ? readBigBlock(reader, bigPages, block) : undefined;
  if (!entry || entry.kind === 'unreadable') return found;
  const isOurs = entry.kind === 'found' && withoutProtectedBit(entry.tag) === tag;
  return isOurs ? { kind: 'inUse', bytes: entry.bytes } : { kind: 'notInTable' };
}
