import type { SparseMemory } from '../memory';
import { readTag, type TagSource } from './tag-source';

/** Tags as code passes them, read from memory again whenever the debugger has written there. */
export class PassedTags {
  readonly #memory: SparseMemory;
  readonly #known = new Map<TagSource, number>();
  #revision = 0;

  constructor(memory: SparseMemory) {
    this.#memory = memory;
  }

  read(source: TagSource): number {
    if (this.#revision !== this.#memory.revision) {
      this.#known.clear();
      this.#revision = this.#memory.revision;
    }
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const tag = readTag(this.#memory, source);
    this.#known.set(source, tag);
    return tag;
  }
}
