/**
 * Aliases that people give to words of command lines with `as`. A whole word between blanks and
 * semicolons is replaced before the line is taken apart, once; `${name}` is replaced anywhere, and
 * so is `$u0` to `$u9` where `r $.u0=` has given it a text.
 */
export class UserAliases {
  readonly #values = new Map<string, string>();
  /** Texts of `$u0` to `$u9`; undefined where none was given. */
  readonly fixed: (string | undefined)[] = Array.from({ length: 10 }, () => undefined);

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

  /** Gives a name a value for so long. */
  during<T>(name: string, value: string, action: () => T): T {
    const before = this.#values.get(name);
    this.#values.set(name, value);
    try {
      return action();
    } finally {
      if (before === undefined) this.#values.delete(name);
      else this.#values.set(name, before);
    }
  }

  /** The line with its aliases replaced. Lines that are about aliases name them. */
  expand(line: string): string {
    const fixed = line.includes('$u')
      ? line.replace(/\$u(\d)/g, (whole, digit: string) => this.fixed[Number(digit)] ?? whole)
      : line;
    if (/^\s*(?:as|aS|ad|al)(?:\s|$)/.test(fixed)) return fixed;
    const words =
      this.#values.size === 0
        ? fixed
        : fixed.replace(/[^\s;]+/g, (word) => this.#values.get(word) ?? word);
    if (!words.includes('${')) return words;
    return words.replace(/\$\{(?:\/([dfn]):)?([^{}:]*)\}/g, (whole, how, name) =>
      this.#replaced(whole, name, how),
    );
  }

  /** `/d`: whether there is one; `/f`: nothing where there is none; `/n`: its name. */
  #replaced(whole: string, name: string, how: string | undefined): string {
    const value = this.#values.get(name);
    if (how === 'd') return value === undefined ? '0' : '1';
    if (how === 'f') return value ?? '';
    if (how === 'n') return value === undefined ? whole : name;
    return value ?? whole;
  }
}
