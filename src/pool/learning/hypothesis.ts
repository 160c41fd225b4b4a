import type { HeaderFinding, PoolLayout } from '../blocks/pool-header';
import { type Address, isAligned, isKernelAddress, offsetAddress } from '../values/address';
import { coveredPlaces, type Place, type PlaceKey, type Words, wordAt } from './place';

/** What a place showed at a hit. */
export interface Sighting {
  readonly block: Address;
  /** What lies before it; absent where blocks have no header, or none could be looked at. */
  readonly header?: HeaderFinding;
  /** What memory showed of it at the hit before. */
  readonly before?: 'inUse' | 'free';
}

/** A block that a hypothesis took for allocated (or freed) at a hit, until the opposite happens. */
export interface OpenBlock {
  readonly hit: number;
  /** Bytes charged at that hit, as the hit's arguments gave them. */
  readonly charged?: number;
  /** Its header, or the kernel's table, showed it in use. */
  readonly isInUse: boolean;
  /** It was at that very hit that it was allocated (or freed). */
  readonly isCurrent: boolean;
  /** The block may have been the last that was freed, which leftovers show. */
  readonly mayBeLeft: boolean;
  /** The last free of the block before that hit, where it is known. */
  readonly freedAt?: number | undefined;
}

/** What the kernel's own records say of an address, taken as a block with the hit's tag. */
export type BlockLook = (block: Address) => HeaderFinding;

/** "The block of every hit on this way stands here", until refuted. */
export interface Hypothesis {
  readonly place: Place;
  /** Evidence spoke for it in an earlier hunt. */
  readonly isTrusted: boolean;
  /** How often evidence spoke for it. Never a rank: it only decides whether anything did. */
  readonly proofs: number;
  /**
   * How often it has shown the block of the very hit, which a pointer to another block of the tag
   * does not: the one allocated before, for instance, stays in a register where a list is built.
   */
  readonly currentProofs: number;
  /** The last hit at which it did. */
  readonly provedAt: number;
  /** Hits, told by what happened to a block, that speak against it, less those that speak for it. */
  readonly doubts: number;
  /** The blocks it was right about when a leftover would have shown another one. */
  readonly blocks: ReadonlySet<Address>;
  /** What it showed at hits that are not answered yet, by number of the hit. */
  readonly shown: Map<number, Sighting>;
  /** Blocks among them that no hit of the other kind has named since, with their last hit. */
  readonly open: Map<Address, OpenBlock>;
}

export const hypothesis = (place: Place, isTrusted = false): Hypothesis => ({
  place,
  isTrusted,
  proofs: 0,
  currentProofs: 0,
  provedAt: 0,
  doubts: 0,
  blocks: new Set(),
  shown: new Map(),
  open: new Map(),
});

/** A hypothesis for every place that was read: the block may stand there, or its header. */
export function everyPlace(
  { key, words }: { readonly key: PlaceKey; readonly words: Words },
  { pointerSize }: PoolLayout,
): readonly Hypothesis[] {
  const { kind, address } = key;
  const places = coveredPlaces(key, words, pointerSize);
  const here = (where: Place['where'], holds: Place['holds']) =>
    hypothesis({ kind, key: address, where, holds });
  return [
    ...places.map((where) => here(where, 'block')),
    ...places.map((where) => here(where, 'header')),
  ];
}

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
