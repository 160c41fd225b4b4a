import type { Address } from '../values/address';
import type { Hypothesis, Sighting } from './hypothesis';

/** What places show of hits that wait, worked out anew only when a place is given up. */
export class Claims {
  readonly #known = new Map<number, { readonly places: number; readonly claim?: Sighting }>();

  /** What all of the places show of a hit, where they agree. What a place shows never changes. */
  of(hit: number, alive: readonly Hypothesis[]): Sighting | undefined {
    const known = this.#known.get(hit);
    if (known?.places === alive.length) return known.claim;
    const claim = agreement(alive.map(({ shown }) => shown.get(hit)));
    this.#known.set(hit, { places: alive.length, ...(claim && { claim }) });
    return claim;
  }

  forget(hit: number): void {
    this.#known.delete(hit);
  }

  forgetAll(): void {
    this.#known.clear();
  }
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
