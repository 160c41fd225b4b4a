import type { PoolLayout } from '../blocks/pool-header';
import type { Address } from '../values/address';
import { coveredPlaces, type Place, type PlaceKey, type Words } from './place';
import type { Sighting } from './sighting';

/** A hit of a way that is not answered yet. */
export interface WaitingHit {
  readonly hit: number;
  /** Bytes charged, as its arguments gave them. */
  readonly charged: number | undefined;
  /** The allocation before it. */
  readonly after: number | undefined;
  /** Its number among the hits of its way. */
  readonly ordinal: number;
  /** What each place shows of it. */
  readonly shown: ReadonlyMap<Place, Sighting>;
  /** Its block, where that is known by what happened to it, and not by its place. */
  told?: Told;
  /** What all places show, as long as so many remain. */
  claim?: { readonly places: number; readonly of: Sighting | undefined };
}

/** The block of a hit, by what happened to it before and after. */
export interface Told {
  readonly block: Address;
  /** No other hit can have done it. Otherwise it speaks for a place, but is no answer. */
  readonly isSure: boolean;
  /** The block was still in use at the hit. */
  readonly endsAfter?: boolean;
}

/** A block that a place was right about. */
interface Proof {
  readonly hit: number;
  readonly block: Address;
  /** It was at that very hit that it was allocated (or freed). */
  readonly isCurrent: boolean;
  /** A leftover would have shown the same. */
  readonly mayBeLeft: boolean;
}

/** Different blocks at which a place was right when a leftover would not have been: more tell no more. */
export const ENOUGH_BLOCKS = 3;

/** "The block of every hit on this way stands here", until refuted; and what spoke for it. */
export class Standing {
  readonly place: Place;
  /** Evidence spoke for it in an earlier hunt. */
  readonly isTrusted: boolean;
  /** How often evidence spoke for it. Never a rank: it only decides whether anything did. */
  proofs = 0;
  /**
   * How often it has shown the block of the very hit, which a pointer to another block of the tag
   * does not: the one allocated before, for instance, stays in a register where a list is built.
   */
  currentProofs = 0;
  /** The last hit at which it did. */
  provedAt = 0;
  /** Hits, told by what happened to a block, that speak against it, less those that speak for it. */
  doubts = 0;
  /** The blocks it was right about when a leftover would have shown another one. */
  readonly blocks = new Set<Address>();
  /** Blocks that it showed at hits that wait, the last of these, and that no hit has named since. */
  readonly open = new Map<Address, WaitingHit>();

  constructor(place: Place, isTrusted = false) {
    this.place = place;
    this.isTrusted = isTrusted;
  }

  prove({ hit, block, isCurrent, mayBeLeft }: Proof): void {
    this.proofs++;
    if (!mayBeLeft && this.blocks.size < ENOUGH_BLOCKS) this.blocks.add(block);
    if (!isCurrent) return;
    this.currentProofs++;
    this.provedAt = Math.max(this.provedAt, hit);
  }

  /** As if nothing had been seen of it, save for hits that wait. */
  forget(): void {
    this.proofs = 0;
    this.currentProofs = 0;
    this.provedAt = 0;
    this.blocks.clear();
  }
}

/** Every place that was read: the block may stand there, or its header. */
export function everyPlace(
  { key, words }: { readonly key: PlaceKey; readonly words: Words },
  { pointerSize }: PoolLayout,
): readonly Standing[] {
  const { kind, address } = key;
  const places = coveredPlaces(key, words, pointerSize);
  const held = (holds: Place['holds']) =>
    places.map((where) => new Standing({ kind, key: address, where, holds }));
  return [...held('block'), ...held('header')];
}
