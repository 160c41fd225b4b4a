import type { HeaderFinding } from '../blocks/pool-header';
import type { Address } from '../values/address';
import type { BlockEvents } from './block-events';
import type { Hypothesis, OpenBlock, Showing, Sighting } from './hypothesis';
import { fits } from './sizes';

/** What is known of a hit apart from the hypotheses. */
export interface HitFacts {
  readonly hit: number;
  readonly kind: 'alloc' | 'free';
  /** The block, where arguments or a return value gave it. */
  readonly pointer: Address | undefined;
  readonly charged: number | undefined;
  /** Bytes asked for, where they are known: no block is smaller. */
  readonly requested: number | undefined;
  /** Whether frees of this way give the block back after the stop. */
  readonly endsAfter: boolean;
  /** What memory showed at the hit before of a block of the tag, where that is known. */
  readonly before: (block: Address) => 'inUse' | 'free' | undefined;
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
  const { kind, pointer } = facts;
  if (shown === undefined || typeof shown === 'string') return undefined;
  const { block, header } = shown;
  const before = kind === 'alloc' ? facts.before(block) : undefined;
  if (pointer !== undefined && pointer !== block) return undefined;
  const open = each.open.get(block);
  if (open && events.isCertainSince(kind, open.hit)) return undefined;
  if (events.isRepeated(kind, block)) return undefined;
  if (header?.kind === 'inUse' && !fits(header.bytes, facts)) return undefined;
  const verdict = headerVerdict(kind, header, facts.endsAfter);
  if (verdict === 'refutation') return undefined;
  const freesKnownBlock = kind === 'free' && events.lastOf('alloc', block) !== undefined;
  const isProof =
    (verdict === 'proof' && before !== 'inUse') || pointer !== undefined || freesKnownBlock;
  const sighting = before ? { ...shown, before } : shown;
  if (!isProof) return { hypothesis: each, sighting };
  const isCurrent = pointer !== undefined || wasFreeBefore(shown, facts, events);
  const mayBeLeft = pointer === undefined && events.mayBeLeftover(kind, block);
  return { hypothesis: proved(each, { hit: facts.hit, block, isCurrent, mayBeLeft }), sighting };
}

/** Where a block was not there at the hit before, those that were are not what was allocated. */
export function withoutOlder(all: readonly Tried[]): readonly Tried[] {
  const isNew = ({ sighting: { before, header } }: Tried) =>
    before === 'free' && header?.kind === 'inUse';
  return all.some(isNew) ? all.filter(({ sighting }) => sighting.before !== 'inUse') : all;
}

/** Whether memory or earlier hits show that the block was free until this allocation. */
function wasFreeBefore(
  { block, header }: Sighting,
  { hit, kind, before }: HitFacts,
  events: BlockEvents,
): boolean {
  if (kind === 'free' || header?.kind !== 'inUse') return false;
  if (before(block) === 'free') return true;
  const since = events.lastOf('free', block);
  return since !== undefined && events.hasLocatedAll('alloc', since, hit);
}

/** The block of a hit, by what happened to it before and after. */
export interface Told {
  readonly block: Address;
  /** No other hit can have done it. Otherwise it speaks for a place, but is no answer. */
  readonly isSure: boolean;
  /** The block was still in use at the hit. */
  readonly endsAfter?: boolean;
}

/**
 * Tries a hypothesis on a hit that is told. With one processor nothing else can have happened; with
 * several a free or an allocation can be under way for long, and what is told be wrong: then it
 * takes more that speaks against a place than for it.
 */
export function triedByTold(
  each: Hypothesis,
  hit: number,
  { block }: Told,
  hasOneProcessor: boolean,
): Hypothesis | undefined {
  const shown = each.shown.get(hit);
  if (shown?.block !== block) {
    const doubts = each.doubts + 1;
    return hasOneProcessor || doubts > 0 ? undefined : { ...each, doubts };
  }
  const mayBeLeft = each.open.get(block)?.mayBeLeft ?? true;
  each.open.delete(block);
  const trusted = { ...each, doubts: each.doubts - 1 };
  return proved(trusted, { hit, block, isCurrent: true, mayBeLeft });
}

/** What a hypothesis takes to have happened at a hit that is not answered yet. */
export function openBlock(sighting: Sighting, facts: HitFacts, events: BlockEvents): OpenBlock {
  const { hit, charged } = facts;
  const { block, header } = sighting;
  const isInUse = header?.kind === 'inUse';
  const freedAt = isInUse ? events.lastOf('free', block) : undefined;
  const hasOwnSize = charged !== undefined && charged !== events.lastSizes.charged;
  return {
    hit,
    isInUse,
    isCurrent: (hasOwnSize && events.isNew(block)) || wasFreeBefore(sighting, facts, events),
    mayBeLeft: events.mayBeLeftover(facts.kind, block),
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
  const { hit, mayBeLeft } = open;
  return proved(each, { hit, block, isCurrent: isCurrent(open, events), mayBeLeft });
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
  const provedAt = Math.max(each.provedAt, open.hit);
  return { ...each, provedAt, currentProofs: each.currentProofs + 1 };
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
  endsAfter: boolean,
): 'proof' | 'refutation' | 'nothing' {
  switch (header?.kind) {
    case undefined:
    case 'headerless':
      return 'nothing';
    case 'inUse':
      return kind === 'alloc' ? 'proof' : 'nothing';
    case 'released':
      return kind === 'free' && !endsAfter ? 'nothing' : 'refutation';
    case 'unreadable':
      return kind === 'free' ? 'nothing' : 'refutation';
    default:
      return 'refutation';
  }
}

/** A block that a place was right about. */
type Proof = Pick<OpenBlock, 'isCurrent' | 'mayBeLeft' | 'hit'> & { readonly block: Address };

/** Different blocks at which a place was right when a leftover would not have been: more tell no more. */
export const ENOUGH_BLOCKS = 3;

export const proved = (
  each: Hypothesis,
  { hit, block, isCurrent, mayBeLeft }: Proof,
): Hypothesis => ({
  ...each,
  provedAt: isCurrent ? Math.max(each.provedAt, hit) : each.provedAt,
  proofs: each.proofs + 1,
  currentProofs: each.currentProofs + (isCurrent ? 1 : 0),
  blocks:
    mayBeLeft || each.blocks.size >= ENOUGH_BLOCKS ? each.blocks : new Set([...each.blocks, block]),
});

export const differ = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
