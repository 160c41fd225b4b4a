import { sorted } from '../values/sorted';

/** Lives up to this are counted one by one, longer ones in eighths of an octave. */
const EXACT = 16;
const PARTS = 8;
const EXACT_OCTAVE = 4;

/** How long blocks lived that were freed, in hits of their tag. Memory does not grow with them. */
export class Lifetimes {
  readonly #counts = new Map<number, number>();
  #total = 0;

  /** So many blocks were freed. */
  get count(): number {
    return this.#total;
  }

  add(hits: number, times = 1): void {
    const at = classOf(hits);
    this.#counts.set(at, (this.#counts.get(at) ?? 0) + times);
    this.#total += times;
  }

  /** Takes over everything that the other has counted. */
  addAll(other: Lifetimes): void {
    other.#counts.forEach((times, at) => {
      this.add(longestOf(at), times);
    });
  }

  /**
   * Hits that this share of the blocks lived at most, rounded up by an eighth at most; 0 where none
   * was seen freed. A share and not the longest life: one block that lived long says nothing of
   * the others.
   * @param share 0 to 1
   */
  atMost(share: number): number {
    let seen = 0;
    let longest = 0;
    const classes = sorted(this.#counts.keys(), (a, b) => a - b);
    for (const at of classes) {
      if (seen >= this.#total * share) break;
      seen += this.#counts.get(at) ?? 0;
      longest = longestOf(at);
    }
    return longest;
  }
}

function classOf(hits: number): number {
  if (hits < EXACT) return hits;
  const octave = Math.floor(Math.log2(hits));
  const start = 2 ** octave;
  const part = Math.floor(((hits - start) * PARTS) / start);
  return EXACT + (octave - EXACT_OCTAVE) * PARTS + part;
}

/** The longest life that falls into a class. */
function longestOf(at: number): number {
  if (at < EXACT) return at;
  const octave = Math.floor((at - EXACT) / PARTS) + EXACT_OCTAVE;
  const part = ((at - EXACT) % PARTS) + 1;
  return 2 ** octave + (2 ** octave / PARTS) * part - 1;
}
