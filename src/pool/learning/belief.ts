import type { BlockEvents } from './block-events';
import type { Sighting } from './sighting';
import { ENOUGH_BLOCKS, type Standing } from './standing';

/**
 * Times that evidence must have spoken for a place before its word is taken. Once or twice a
 * leftover is right by chance: when the block it points to is handed out again.
 */
export const ENOUGH_PROOFS = 3;
/**
 * Among them blocks of the very hit; and where no header tells, as many different ones that no leftover
 * would have shown: there that chance comes at each turn of a loop.
 */
const ENOUGH_OF_THE_HIT = 2;

/**
 * Whether evidence has spoken often enough for one of the places that remain.
 * @param isSeen headers, or the kernel's table, tell of the blocks of the way
 */
export const isLearned = (
  places: readonly Standing[],
  kind: 'alloc' | 'free',
  isSeen: boolean,
): boolean =>
  places.some(({ isTrusted, proofs, currentProofs, blocks }) => {
    if (isTrusted || proofs < ENOUGH_PROOFS) return isTrusted;
    const isOfTheHit = currentProofs >= ENOUGH_OF_THE_HIT;
    const isNoLeftover = blocks.size >= ENOUGH_OF_THE_HIT;
    if (kind === 'free') return isOfTheHit && isNoLeftover;
    return isSeen ? isOfTheHit : isNoLeftover;
  });

/** What all places of a way show at a hit. */
export interface Claim {
  readonly kind: 'alloc' | 'free';
  readonly hit: number;
  /** The allocation before the hit. */
  readonly after: number | undefined;
  readonly places: readonly Standing[];
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
export function supportOf(
  { block, header, before }: Sighting,
  { kind, hit, after, places, isContradicted, hasOneProcessor }: Claim,
  events: BlockEvents,
): Support {
  const mayBeLeft = events.mayBeOf(after, block, header);
  if (areOfTwoKinds(places.filter(({ blocks }) => !mayBeLeft || blocks.size >= ENOUGH_BLOCKS))) {
    return 'enough';
  }
  const isInUse = header?.kind === 'inUse';
  if (hasOneProcessor && before === 'free' && isInUse) return 'enough';
  if (isContradicted) return 'nothing';
  if (header === undefined) return 'enough';
  if (kind === 'free' || before === 'inUse') return 'nothing';
  if (places.some(({ provedAt }) => provedAt === hit)) return 'passing';
  if (mayBeLeft || events.isOutstanding(block)) return 'nothing';
  return isInUse || places.some(({ provedAt }) => provedAt > hit) ? 'passing' : 'nothing';
}

/** Whether a register and a slot are among places: they are filled in different ways. */
export const areOfTwoKinds = (places: readonly Standing[]): boolean =>
  places.some(({ place }) => 'register' in place.where) &&
  places.some(({ place }) => 'offset' in place.where);
