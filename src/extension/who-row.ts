import { placeText } from '../messages/owners';
import type { ListedUser } from '../pool/owners/tag-user';
import { plain } from './plain';
import { NAME_WIDTH } from './rows';

/** Somebody in `who()`. */
export class WhoRow {
  /** How much is known: that a list names them. */
  readonly Grade: string;
  /** The list, and its line; the title of all has its folder. */
  readonly Place: string;
  /** What the list says of the tag. */
  readonly Says: string;
  readonly #name: string;

  constructor({ grade, name, place, description = '' }: ListedUser) {
    this.#name = name;
    this.Grade = grade;
    this.Place = plain(placeText(place).replace(/^.*\\/, ''));
    this.Says = plain(description).slice(0, NAME_WIDTH);
  }

  toString(): string {
    return plain(`?${this.#name}`).slice(0, NAME_WIDTH);
  }
}
