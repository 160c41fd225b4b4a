import type { BlockEvents } from './block-events';
import type { Hypothesis, Sighting } from './hypothesis';
import { ENOUGH_BLOCKS } from './trial';

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
  /** Nothing but what the hit is about can have happened since the last one. */
  readonly hasOneProcessor: boolean;
}

/** What speaks for what the places of a way show. */
export type Support = 'nothing' | 'passing' | 'enough';

/**
 * What of another kind speaks for what places show. Enough is a place that is filled in another way;
 * or, with one processor, memory in which the block was free until this allocation. A single kind
 * of place, however often it was right, is believed by itself only where nothing can be looked at,
 * and as long as no place of its way was wrong. These speak for it as long as it goes on being
 * right, for by chance another block can be like that: memory, where another processor may have
 * written it; or a header in use, where no earlier allocation can have left the block behind.
 */
export function supportOf(claim: Claim, events: BlockEvents): Support {
  const { kind, hit, after, block, header, before, places } = claim;
  const mayBeLeft = events.mayBeOf(after, block, header);
  if (!claim.isDisputed && areTwo(places, mayBeLeft)) return 'enough';
  if (claim.hasOneProcessor && before === 'free' && header?.kind === 'inUse') return 'enough';
  if (claim.isContradicted) return 'nothing';
  if (header === undefined) return 'enough';
  if (kind === 'free' || before === 'inUse') return 'nothing';
  if (places.some(({ provedAt }) => provedAt === hit)) return 'passing';
  const isInUse = header.kind === 'inUse';
  if (mayBeLeft || events.isOutstanding(block)) return 'nothing';
  return isInUse || places.some(({ provedAt }) => provedAt > hit) ? 'passing' : 'nothing';
}

/** Whether places of two kinds agree, none of which shows a leftover by chance. */
function areTwo(places: readonly Hypothesis[], mayBeLeft: boolean): boolean {
  return areOfTwoKinds(places.filter(({ blocks }) => !mayBeLeft || blocks.size >= ENOUGH_BLOCKS));
}

/** Whether a register and a slot are among places: they are filled in different ways. */
export const areOfTwoKinds = (places: readonly Hypothesis[]): boolean =>
  new Set(places.map(({ place }) => 'register' in place.where)).size === 2;
