import type { HostFiles } from './engine';
import { pathKey } from './paths';

/** Files of the debugger's host that exist only in memory. */
export class MemoryFiles implements HostFiles {
  readonly #files = new Map<string, { readonly path: string; readonly text: string }>();

  /** @param files text by path */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  exists(path: string): boolean {
    return this.#files.has(pathKey(path));
  }

  read(path: string): string {
    const file = this.#files.get(pathKey(path));
    if (!file) throw new Error(`The system cannot find the file specified: ${path}`);
    return file.text;
  }

  write(path: string, text: string): void {
    this.#files.set(pathKey(path), { path, text });
  }

  remove(path: string): void {
    this.#files.delete(pathKey(path));
  }

  /** Paths of the files directly in the directory. */
  list(directory: string): readonly string[] {
    const prefix = `${pathKey(directory).replace(/\/$/, '')}/`;
    return [...this.#files]
      .filter(([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'))
      .map(([, { path }]) => path);
  }
}
