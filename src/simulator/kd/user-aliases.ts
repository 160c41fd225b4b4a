/**
 * Aliases that people give to words of command lines with `as`. A whole word between blanks and
 * semicolons is replaced before the line is taken apart, once; `${name}` is replaced anywhere.
 */
export class UserAliases {
  readonly #values = new Map<string, string>();

  /** Names and values in the order of the names. */
  get all(): readonly (readonly [string, string])[] {
    return [...this.#values].sort(([left], [right]) => (left < right ? -1 : 1));
  }

  set(name: string, value: string): void {
    this.#values.set(name, value);
  }

  /** @returns whether there was one of the name */
  remove(name: string): boolean {
    return this.#values.delete(name);
  }

  clear(): void {
    this.#values.clear();
  }

  /** The line with its aliases replaced. Lines that are about aliases name them. */
  expand(line: string): string {
    if (this.#values.size === 0 || /^\s*(?:as|aS|ad|al)(?:\s|$)/.test(line)) return line;
    return line
      .replace(/[^\s;]+/g, (word) => this.#values.get(word) ?? word)
      .replace(/\$\{([^{}]*)\}/g, (whole, name: string) => this.#values.get(name) ?? whole);
  }
}
