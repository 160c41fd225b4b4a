import { plain } from './plain';

/**
 * What a member with effects returns: a line or two of text and nothing to expand. WinDbg makes
 * its links and grids by evaluating the same expression again, so a result that had children
 * would arm and run once more on a click.
 */
export class Leaf {
  readonly #text: string;

  constructor(text: string) {
    this.#text = plain(text);
  }

  toString(): string {
    return this.#text;
  }
}
