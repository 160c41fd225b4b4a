import { sorted } from '../values/sorted';

/** Different sizes counted; pool has some 250 small ones, and a site uses few. */
const MOST_SIZES = 512;

/** Bytes of blocks: charged, header included. */
export interface SizeSummary {
  readonly smallest: number;
  /** The lower one of the two in the middle; absent when there were too many different sizes. */
  readonly median?: number;
  readonly largest: number;
}

/** Counts sizes in bounded memory. */
export class SizeStatistics {
  readonly #counts = new Map<number, number>();
  #smallest = Number.POSITIVE_INFINITY;
  #largest = 0;
  #isComplete = true;
  /** Of all sizes that were added. */
  bytes = 0;
  count = 0;

  add(size: number, times = 1): void {
    this.bytes += size * times;
    this.count += times;
    this.#smallest = Math.min(this.#smallest, size);
    this.#largest = Math.max(this.#largest, size);
    const known = this.#counts.get(size);
    if (known === undefined && this.#counts.size >= MOST_SIZES) this.#isComplete = false;
    else this.#counts.set(size, (known ?? 0) + times);
  }

  /** Takes over everything that the other has counted. */
  addAll(other: SizeStatistics): void {
    const { bytes, count } = this;
    for (const [size, times] of other.#counts) this.add(size, times);
    this.bytes = bytes + other.bytes;
    this.count = count + other.count;
    this.#smallest = Math.min(this.#smallest, other.#smallest);
    this.#largest = Math.max(this.#largest, other.#largest);
    this.#isComplete = this.#isComplete && other.#isComplete;
  }

  /** Undefined when no size was added. */
  summary(): SizeSummary | undefined {
    if (this.#counts.size === 0) return undefined;
    const smallest = this.#smallest;
    const largest = this.#largest;
    const median = this.#isComplete ? this.#median() : undefined;
    return { smallest, largest, median };
  }

  #median(): number | undefined {
    const bySize = sorted(this.#counts, ([a], [b]) => a - b);
    const total = bySize.reduce((sum, [, times]) => sum + times, 0);
    let before = 0;
    for (const [size, times] of bySize) {
      before += times;
      if (before * 2 >= total) return size;
    }
    return undefined;
  }
}
