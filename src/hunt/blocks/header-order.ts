/** Builds from this one on (Vista) write the tag before an allocation stops. */
const FIRST_KNOWN = 6000;

/** Once another processor can have been just about to write a header. */
const ENOUGH = 2;

/**
 * Whether the tag of a block is written before its allocation stops. Windows does so; kernels
 * like NT 5.2 may mark the block in use, compare the tag with PoolHitTag and write it into the
 * header then. That a block has no tag, or has it since the last hit, tells something of an
 * allocation only once that was seen. A block that comes back under its tag has it all the time.
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

  /** A tag was there at an allocation that no earlier one can have written. */
  sawBefore(): void {
    this.#before += 1;
  }

  /** A tag came only after the stop of the allocation. */
  sawAfter(): void {
    this.#after += 1;
  }
}
