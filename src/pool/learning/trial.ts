import type { Address } from '../address';
import type { HeaderFinding } from '../pool-header';
import type { BlockEvents } from './block-events';
import type { Hypothesis, OpenBlock, Showing, Sighting } from './hypothesis';

/** What is known of a hit apart from the hypotheses. */
export interface HitFacts {
  readonly hit: number;
  readonly kind: 'alloc' | 'free';
  /** The block, where arguments or a return value gave it. */
  readonly pointer: Address | undefined;
  readonly charged: number | undefined;
  /** Bytes asked for, where they are known: no block is smaller. */
  readonly requested: number | undefined;
  /** Whether memory showed at the hit before that no block of the tag was there. */
  readonly wasFree: (block: Address) => boolean;
}

/** A hypothesis that a hit did not refute, and what it showed there. */
export interface Tried {
  readonly hypothesis: Hypothesis;
  readonly sighting: Sighting;
}

/** Tries a hypothesis on a hit of its own way; undefined when the hit refutes it. */
export function tried(
  each: Hypothesis,
  shown: Showing | undefined,
  facts: HitFacts,
  events: BlockEvents,
): Tried | undefined {
  const { kind, pointer, charged, requested = 0 } = facts;
  if (shown === undefined || typeof shown === 'string') return undefined;
  const { block, header } = shown;
  if (pointer !== undefined && pointer !== block) return undefined;
  const open = each.open.get(block);
  if (open && events.isCertainSince(kind, open.hit)) return undefined;
  if (events.isRepeated(kind, block)) return undefined;
  if (header?.kind === 'inUse' && differ(header.bytes, charged)) return undefined;
  if (header?.kind === 'inUse' && (header.bytes ?? requested) < requested) return undefined;
  const verdict = headerVerdict(kind, header);
  if (verdict === 'refutation') return undefined;
  const freesKnownBlock = kind === 'free' && events.lastOf('alloc', block) !== undefined;
  const isProof = verdict === 'proof' || pointer !== undefined || freesKnownBlock;
  if (!isProof) return { hypothesis: each, sighting: shown };
  const isCurrent = pointer !== undefined || wasFreeBefore(shown, facts, events);
  const mayBeLeft = pointer === undefined && events.mayBeLastFreed(block);
  return { hypothesis: proved(each, { block, isCurrent, mayBeLeft }), sighting: shown };
}

/** Whether memory or earlier hits show that the block was free until this allocation. */
function wasFreeBefore(
  { block, header }: Sighting,
  { hit, kind, wasFree }: HitFacts,
  events: BlockEvents,
): boolean {
  if (kind === 'free' || header?.kind !== 'inUse') return false;
  if (wasFree(block)) return true;
  const since = events.lastOf('free', block);
  return since !== undefined && events.hasLocatedAll('alloc', since, hit);
}

/** What a hypothesis takes to have happened at a hit that is not answered yet. */
export function openBlock(sighting: Sighting, facts: HitFacts, events: BlockEvents): OpenBlock {
  const { hit, charged } = facts;
  const { block, header } = sighting;
  const isInUse = header?.kind === 'inUse';
  const freedAt = isInUse ? events.lastOf('free', block) : undefined;
  const hasOwnSize = charged !== undefined && charged !== events.lastCharged;
  return {
    hit,
    isInUse,
    isCurrent: (hasOwnSize && events.isNew(block)) || wasFreeBefore(sighting, facts, events),
    mayBeLeft: events.mayBeLastFreed(block),
    freedAt,
    charged,
  };
}

/** A block that a located hit of either kind named. */
export interface NamedBlock {
  readonly kind: 'alloc' | 'free';
  readonly block: Address;
  readonly charged: number | undefined;
}

/**
 * Tries a hypothesis on a located hit of any way. The same happening to a block again refutes,
 * when nothing in between can have undone it. A free proves that its block had been allocated
 * where the hypothesis saw it; a block keeps its size, so another size refutes.
 */
export function triedByOther(
  each: Hypothesis,
  named: NamedBlock,
  events: BlockEvents,
): Hypothesis | undefined {
  const { block } = named;
  const open = each.open.get(block);
  if (!open) return each;
  each.open.delete(block);
  if (named.kind === each.place.kind) {
    return events.isCertainSince(named.kind, open.hit) ? undefined : each;
  }
  if (named.kind === 'alloc') return each;
  if (differ(open.charged, named.charged)) return undefined;
  return proved(each, { block, isCurrent: isCurrent(open, events), mayBeLeft: open.mayBeLeft });
}

/**
 * A block that an allocation has shown had been freed before: unless another hit in between can
 * have allocated it, that hit did.
 */
export function freedBefore(
  each: Hypothesis,
  block: Address,
  hit: number,
  events: BlockEvents,
): Hypothesis {
  const open = each.open.get(block);
  if (!open?.isInUse || each.place.kind !== 'alloc' || open.hit < hit) return each;
  const freedAt = Math.max(open.freedAt ?? 0, hit);
  each.open.set(block, { ...open, freedAt });
  if (open.isCurrent || !isCurrent({ ...open, freedAt }, events)) return each;
  each.open.set(block, { ...open, freedAt, isCurrent: true });
  return { ...each, currentProofs: each.currentProofs + 1 };
}

function isCurrent({ isCurrent: known, freedAt, hit }: OpenBlock, events: BlockEvents): boolean {
  return known || (freedAt !== undefined && events.hasLocatedAll('alloc', freedAt, hit));
}

/**
 * What a header says about a place that named the block behind it. At an allocation the header
 * has just been written; at a free the block may already have been given back.
 */
function headerVerdict(
  kind: 'alloc' | 'free',
  header: HeaderFinding | undefined,
): 'proof' | 'refutation' | 'nothing' {
  switch (header?.kind) {
    case undefined:
    case 'headerless':
      return 'nothing';
    case 'inUse':
      return 'proof';
    case 'released':
      return kind === 'free' ? 'proof' : 'refutation';
    case 'unreadable':
      return kind === 'free' ? 'nothing' : 'refutation';
    default:
      return 'refutation';
  }
}

/** A block that a place was right about. */
type Proof = Pick<OpenBlock, 'isCurrent' | 'mayBeLeft'> & { readonly block: Address };

export const proved = (each: Hypothesis, { block, isCurrent, mayBeLeft }: Proof): Hypothesis => ({
  ...each,
  proofs: each.proofs + 1,
  currentProofs: each.currentProofs + (isCurrent ? 1 : 0),
  blocks: mayBeLeft ? each.blocks : new Set([...each.blocks, block]),
});

export const differ = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
