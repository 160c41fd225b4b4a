/** A public name and where it lies in its image. */
export interface PublicName {
  readonly name: string;
  readonly rva: number;
}

/** Public names of an image, by name and by place. */
export class NearestNames {
  readonly #byName = new Map<string, number>();
  readonly #byPlace: readonly PublicName[];

  constructor(names: Iterable<PublicName>) {
    const all = [...names];
    for (const { name, rva } of all) if (!this.#byName.has(name)) this.#byName.set(name, rva);
    this.#byPlace = all.sort((a, b) => a.rva - b.rva || (a.name < b.name ? -1 : 1));
  }

  /** Where a name is; the case of its letters counts. */
  find(name: string): number | undefined {
    return this.#byName.get(name);
  }

  /** All names of this very place. */
  at(rva: number): readonly string[] {
    const names: string[] = [];
    for (let index = this.#lastAt(rva); this.#byPlace[index]?.rva === rva; index--) {
      names.push(this.#byPlace[index]?.name ?? '');
    }
    return names.reverse();
  }

  /** The last name that begins at or before a place; of several of one place the first. */
  nearest(rva: number): PublicName | undefined {
    let index = this.#lastAt(rva);
    while (index > 0 && this.#byPlace[index - 1]?.rva === this.#byPlace[index]?.rva) index--;
    return this.#byPlace[index];
  }

  #lastAt(rva: number): number {
    let low = 0;
    let high = this.#byPlace.length - 1;
    let found = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.#byPlace[middle]?.rva ?? 0) <= rva) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    return found;
  }
}
