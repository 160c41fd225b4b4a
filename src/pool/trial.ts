import type { Address } from './address';
import type { BlockEvents } from './block-events';
import type { Hypothesis, Showing, Sighting } from './hypothesis';
import type { HeaderFinding } from './pool-header';

/** What is known of a hit apart from the hypotheses. */
export interface HitFacts {
  readonly kind: 'alloc' | 'free';
  /** The block, where arguments or a return value gave it. */
  readonly pointer: Address | undefined;
  readonly charged: number | undefined;
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
  { kind, pointer, charged }: HitFacts,
  events: BlockEvents,
): Tried | undefined {
  if (shown === undefined || typeof shown === 'string') return undefined;
  const { block, header } = shown;
  if (pointer !== undefined && pointer !== block) return undefined;
  const open = each.open.get(block);
  if (open && events.isCertainSince(kind, open.hit)) return undefined;
  if (events.isRepeated(kind, block)) return undefined;
  if (header?.kind === 'inUse' && differ(header.bytes, charged)) return undefined;
  const verdict = headerVerdict(kind, header);
  if (verdict === 'refutation') return undefined;
  const freesKnownBlock = kind === 'free' && events.lastOf('alloc', block) !== undefined;
  const isProof = verdict === 'proof' || pointer !== undefined || freesKnownBlock;
  return { hypothesis: isProof ? proved(each, true) : each, sighting: shown };
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
  const open = each.open.get(named.block);
  if (!open) return each;
  each.open.delete(named.block);
  if (named.kind === each.place.kind) {
    return events.isCertainSince(named.kind, open.hit) ? undefined : each;
  }
  if (named.kind === 'alloc') return each;
  return differ(open.charged, named.charged) ? undefined : proved(each, open.isFresh);
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

const proved = (each: Hypothesis, isFresh: boolean): Hypothesis => ({
  ...each,
  proofs: each.proofs + 1,
  freshProofs: each.freshProofs + (isFresh ? 1 : 0),
});

const differ = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
