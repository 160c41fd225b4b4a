import { type Address, isAligned, isKernelAddress, offsetAddress } from './address';
import { type Place, type PlaceKey, type Words, wordAt } from './place';
import type { HeaderFinding, PoolLayout } from './pool-header';

/** What a place showed at a hit. */
export interface Sighting {
  readonly block: Address;
  /** What lies before it; absent where blocks have no header, or none could be looked at. */
  readonly header?: HeaderFinding;
}

/** A block that a hypothesis took for allocated (or freed) at a hit, until the opposite happens. */
export interface OpenBlock {
  readonly hit: number;
  /** Bytes charged at that hit, as the hit's arguments gave them. */
  readonly charged?: number;
  /**
   * No stale pointer can have shown it: the block had not been heard of before, or some hit must
   * have been about it and only this one can have been.
   */
  readonly isFresh: boolean;
}

/** What the kernel's own records say of an address, taken as a block with the hit's tag. */
export type BlockLook = (block: Address) => HeaderFinding;

/** "The block of every hit on this way stands here", until refuted. */
export interface Hypothesis {
  readonly place: Place;
  /** How often evidence spoke for it. Never a rank: it only decides whether anything did. */
  readonly proofs: number;
  /** How often such evidence could not have spoken for a stale pointer to an earlier block. */
  readonly freshProofs: number;
  /** What it showed at hits that are not answered yet, by number of the hit. */
  readonly shown: Map<number, Sighting>;
  /** Blocks among them that no hit of the other kind has named since, with their last hit. */
  readonly open: Map<Address, OpenBlock>;
}

export const hypothesis = (place: Place, proofs = 0): Hypothesis => ({
  place,
  proofs,
  freshProofs: proofs,
  shown: new Map(),
  open: new Map(),
});

/** What a place shows, or why it cannot be the block's place. */
export type Showing = Sighting | 'notRead' | 'noBlock';

/** Reads a place and looks whether that can be a block. */
export function showing(
  place: Place,
  key: PlaceKey,
  words: Words,
  layout: PoolLayout,
  look: BlockLook | undefined,
): Showing {
  const word = wordAt(place.where, key.base, words, layout.pointerSize);
  if (word === undefined) return 'notRead';
  const named = place.holds === 'block' ? word : offsetAddress(word, layout.headerSize);
  return canBeBlock(named, layout) ? bookedBlock(named, look) : 'noBlock';
}

export function canBeBlock(address: Address, layout: PoolLayout): boolean {
  return isKernelAddress(address, layout.pointerSize) && isAligned(address, layout.granularity);
}

/**
 * The block that the kernel books, from a pointer to it: what follows a second header is the
 * cache-aligned part of a block that is booked by its own, lower address.
 */
export function bookedBlock(block: Address, look: BlockLook | undefined): Sighting {
  if (!look) return { block };
  const header = look(block);
  if (header.kind !== 'second') return { block, header };
  const booked = offsetAddress(block, -header.distance);
  return { block: booked, header: look(booked) };
}
