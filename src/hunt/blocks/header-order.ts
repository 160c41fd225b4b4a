/** Builds from this one on (Vista) write the whole header before an allocation stops. */
const FIRST_KNOWN = 6000;

/** Once another processor can have been just about to write a header. */
const ENOUGH = 2;

/**
 * Whether the header of a block is written before its allocation stops. Windows does so; kernels
 * like NT 5.2 may compare the tag with PoolHitTag first and write it into the header then. What
 * the header of an allocation says can only be believed once that was seen.
 */
export class HeaderOrder {
  #before: number;
  #after = 0;

  /** @param build of the kernel; undefined where it is not known */
  constructor(build: number | undefined) {
    this.#before = build !== undefined && build >= FIRST_KNOWN ? ENOUGH : 0;
  }

  get isBefore(): boolean {
    return this.#before >= ENOUGH && !this.isAfter;
  }

  get isAfter(): boolean {
    return this.#after >= ENOUGH;
  }

  /** A header was there at an allocation that no earlier one can have written. */
  sawBefore(): void {
    this.#before += 1;
  }

  /** A header came only after the stop of the allocation. */
  sawAfter(): void {
    this.#after += 1;
  }
}
