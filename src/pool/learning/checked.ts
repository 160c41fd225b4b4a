import type { BlockEvents } from './block-events';
import type { Hypothesis, Sighting } from './hypothesis';

/** Different blocks at which a place was right when a leftover would not have been. */
const ENOUGH_BLOCKS = 3;

/** What all places of a way show at a hit. */
export interface Claim extends Sighting {
  readonly kind: 'alloc' | 'free';
  readonly hit: number;
  /** The allocation before the hit. */
  readonly after: number | undefined;
  readonly places: readonly Hypothesis[];
  /** They have shown different blocks at a hit, and which was right is not known. */
  readonly isDisputed: boolean;
  /** Places of this way that were believed have been wrong. */
  readonly isContradicted: boolean;
}

/**
 * Whether something of another kind speaks for what the places show: a place that is filled in
 * another way; memory, in which the block was free until this hit; or the header that an allocation
 * has just written, as long as no earlier allocation can have left that block behind. A single
 * place, however often it was right, is believed by itself only where nothing can be looked at, and
 * as long as no place of its way was wrong.
 */
export function isChecked(claim: Claim, events: BlockEvents): boolean {
  const { kind, hit, after, block, header, before, places } = claim;
  const mayBeLeft = events.mayBeOf(after, block, header);
  if (!claim.isDisputed && areTwo(places, mayBeLeft)) return true;
  if (claim.isContradicted) return false;
  if (header === undefined) return true;
  if (kind === 'free') return false;
  if (places.some(({ provedAt }) => provedAt === hit)) return true;
  const isInUse = header.kind === 'inUse';
  if (isInUse && !mayBeLeft && events.isClaimedByFree(block)) return true;
  if (mayBeLeft || before === 'inUse' || events.isOutstanding(block)) return false;
  return isInUse || places.some(({ provedAt }) => provedAt > hit);
}

/** Whether a register and a slot are among the places: they are filled in different ways. */
function areTwo(places: readonly Hypothesis[], mayBeLeft: boolean): boolean {
  const sound = places.filter(({ blocks }) => !mayBeLeft || blocks.size >= ENOUGH_BLOCKS);
  const kinds = new Set(sound.map(({ place }) => 'register' in place.where));
  return kinds.size === 2;
}
