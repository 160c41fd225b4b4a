import type { HostFiles } from './engine';
import { MemoryFiles } from './memory-files';
import { pathKey } from './paths';

/** Files that are there from the beginning, before those of another store; writes go to that. */
export class LayeredFiles implements HostFiles {
  readonly #given: MemoryFiles;
  readonly #store: HostFiles;

  /** @param given text by path */
  constructor(given: Readonly<Record<string, string>>, store: HostFiles) {
    this.#given = new MemoryFiles(given);
    this.#store = store;
  }

  exists(path: string): boolean {
    return this.#given.exists(path) || this.#store.exists(path);
  }

  read(path: string): string {
    return (this.#given.exists(path) ? this.#given : this.#store).read(path);
  }

  write(path: string, text: string): void {
    this.#given.remove(path);
    this.#store.write(path, text);
  }

  remove(path: string): void {
    this.#given.remove(path);
    this.#store.remove(path);
  }

  list(directory: string): readonly string[] {
    const given = this.#given.list(directory);
    const keys = new Set(given.map(pathKey));
    return [...given, ...this.#store.list(directory).filter((path) => !keys.has(pathKey(path)))];
  }
}
