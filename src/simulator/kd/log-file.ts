import type { HostFiles } from './engine';

/** The log that `.logopen` writes: everything the console shows, prompts and commands included. */
export class LogFile {
  readonly #files: HostFiles;
  #open: { readonly path: string; readonly parts: string[] } | undefined;

  constructor(files: HostFiles) {
    this.#files = files;
  }

  get path(): string | undefined {
    return this.#open?.path;
  }

  /**
   * Begins a log, or goes on with the file when `append`.
   * @returns false when the file cannot be written
   */
  open(path: string, append: boolean): boolean {
    this.close();
    this.#open = { path, parts: [] };
    try {
      if (append && this.#files.exists(path)) this.write(this.#files.read(path));
    } catch {
      this.#open = undefined;
    }
    this.flush();
    return this.#open !== undefined;
  }

  close(): void {
    this.flush();
    this.#open = undefined;
  }

  write(text: string): void {
    this.#open?.parts.push(text);
  }

  /** Brings the file up to date; a log that cannot be written is closed. */
  flush(): void {
    if (!this.#open) return;
    const { path, parts } = this.#open;
    const text = parts.join('');
    this.#open = { path, parts: [text] };
    try {
      this.#files.write(path, text);
    } catch {
      this.#open = undefined;
    }
  }
}
