import type { HeaderFinding, PoolLayout } from '../blocks/pool-header';
import { type Address, isAligned, isKernelAddress, offsetAddress } from '../values/address';
import { type Place, type PlaceKey, type Words, wordAt } from './place';

/** What a place showed at a hit. */
export interface Sighting {
  readonly block: Address;
  /** What lies before it; absent where blocks have no header, or none could be looked at. */
  readonly header?: HeaderFinding;
  /** What memory showed of it at the hit before. */
  readonly before?: 'inUse' | 'free' | undefined;
  /** It may be the block that was freed last, or came back last: what leftovers show. */
  readonly mayBeLeft?: boolean;
}

/** What the kernel's own records say of an address, taken as a block with the hit's tag. */
export type BlockLook = (block: Address) => HeaderFinding;

/** Reads a place and looks whether that can be a block. */
export function showing(
  place: Place,
  key: PlaceKey,
  words: Words,
  layout: PoolLayout,
  look: BlockLook | undefined,
): Sighting | 'notRead' | 'noBlock' {
  const word = wordAt(place.where, key.base, words, layout.pointerSize);
  if (word === undefined) return 'notRead';
  const named = place.holds === 'block' ? word : offsetAddress(word, layout.headerSize);
  return canBeBlock(named, layout) ? bookedBlock(named, look) : 'noBlock';
}

export function canBeBlock(address: Address, layout: PoolLayout): boolean {
  return isKernelAddress(address, layout.pointerSize) && isAligned(address, layout.granularity);
}

/** Whether a header that could not be read may tell that another, lower address is booked. */
export const mayBeAligned = ({ header }: Sighting, { alignedHeaders }: PoolLayout): boolean =>
  alignedHeaders && header?.kind === 'unreadable';

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

/** What all show, if all show the same block. */
export function agreement(sightings: readonly (Sighting | undefined)[]): Sighting | undefined {
  const [first] = sightings;
  return sightings.every((each) => each?.block === first?.block) ? first : undefined;
}

/** The block that is shown, and the bytes that its header says were charged. */
export function answer({ block, header }: Sighting): { block: Address; charged?: number } {
  return header?.kind === 'inUse' ? { block, charged: header.bytes } : { block };
}
