/** How many blocks of a tag are in use from hit to hit, counted from any beginning. */
export class Load {
  #count = 0;
  #sum = 0;
  #squares = 0;

  add(inUse: number): void {
    this.#count++;
    this.#sum += inUse;
    this.#squares += inUse * inUse;
  }

  /** 0 before anything was added. */
  get variance(): number {
    if (this.#count === 0) return 0;
    const mean = this.#sum / this.#count;
    return Math.max(0, this.#squares / this.#count - mean * mean);
  }
}
