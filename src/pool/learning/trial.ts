import type { HeaderFinding } from '../blocks/pool-header';
import type { Address } from '../values/address';
import type { BlockEvents } from './block-events';
import type { Sighting } from './sighting';
import { differ, fits } from './sizes';
import type { Standing, Told, WaitingHit } from './standing';

/** What is known of a hit apart from its places. */
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

/** Tries a place on a hit of its own way. @returns what it shows; undefined when that refutes it */
export function tried(
  standing: Standing,
  shown: Sighting,
  facts: HitFacts,
  events: BlockEvents,
): Sighting | undefined {
  const { hit, kind, pointer } = facts;
  const { block, header } = shown;
  const open = standing.open.get(block);
  const cannotBe =
    (pointer !== undefined && pointer !== block) ||
    (open && events.isCertainSince(kind, open.hit)) ||
    events.isRepeated(kind, block) ||
    (header?.kind === 'inUse' && !fits(header.bytes, facts)) ||
    denies(header, facts);
  if (cannotBe) return undefined;
  const before = kind === 'alloc' ? facts.before(block) : undefined;
  const mayBeLeft = events.mayBeLeftover(kind, block);
  const isWritten = kind === 'alloc' && header?.kind === 'inUse';
  const freesKnownBlock = kind === 'free' && events.lastOf('alloc', block) !== undefined;
  if ((isWritten && before !== 'inUse') || pointer !== undefined || freesKnownBlock) {
    const isNew = isWritten && (before === 'free' || events.wasFreedBefore(hit, block));
    const isGiven = pointer !== undefined;
    standing.prove({ hit, block, isCurrent: isGiven || isNew, mayBeLeft: mayBeLeft && !isGiven });
  }
  return { block, header, before, mayBeLeft };
}

/**
 * Whether a header tells that the block behind it is not that of the hit. At an allocation it has
 * just been written; at a free the block may already have been given back.
 */
function denies(header: HeaderFinding | undefined, { kind, endsAfter }: HitFacts): boolean {
  switch (header?.kind) {
    case undefined:
    case 'headerless':
    case 'inUse':
      return false;
    case 'released':
      return kind === 'alloc' || endsAfter;
    case 'unreadable':
      return kind === 'alloc';
    default:
      return true;
  }
}

/**
 * Tries a place on a hit that is told. With several processors a free or an allocation can be under
 * way for long, and what is told be wrong: then it takes more that speaks against a place than for it.
 * @returns whether it remains
 */
export function standsTold(
  standing: Standing,
  waiting: WaitingHit,
  { block }: Told,
  hasOneProcessor: boolean,
): boolean {
  const shown = waiting.shown.get(standing.place);
  const isRight = shown?.block === block;
  standing.doubts += isRight ? -1 : 1;
  if (!isRight) return !hasOneProcessor && standing.doubts <= 0;
  standing.open.delete(block);
  standing.prove({ hit: waiting.hit, block, isCurrent: true, mayBeLeft: shown.mayBeLeft === true });
  return true;
}

/** A block that a located hit of either kind named. */
export interface NamedBlock {
  readonly kind: 'alloc' | 'free';
  readonly block: Address;
  readonly charged: number | undefined;
}

/**
 * Tries a place on a located hit of any way. The same happening to a block again refutes, when
 * nothing in between can have undone it. A free proves that its block had been allocated where the
 * place showed it; a block keeps its size, so another size refutes. @returns whether it remains
 */
export function standsNamed(
  standing: Standing,
  { kind, block, charged }: NamedBlock,
  events: BlockEvents,
): boolean {
  const open = standing.open.get(block);
  if (!open) return true;
  standing.open.delete(block);
  if (kind === standing.place.kind) return !events.isCertainSince(kind, open.hit);
  if (kind === 'alloc') return true;
  if (differ(open.charged, charged)) return false;
  const mayBeLeft = open.shown.get(standing.place)?.mayBeLeft === true;
  standing.prove({ hit: open.hit, block, isCurrent: false, mayBeLeft });
  return true;
}
