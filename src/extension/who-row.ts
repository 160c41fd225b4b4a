import type { moduleLookup } from '../hunt/owners/loaded-module';
import { moduleText, placeText } from '../messages/owners';
import type { ListedUser } from '../pool/owners/tag-user';
import { plain } from './plain';
import { NAME_WIDTH } from './rows';

/** Somebody in `who()`. */
export class WhoRow {
  /** How much is known: that a list names them. */
  readonly Grade: string;
  /** The list, and its line; the title of all has its folder. */
  readonly Place: string;
  /** Version and company of the module, or that it is not loaded; blank where that is not known. */
  readonly Here: string;
  /** What the list says of the tag. */
  readonly Says: string;
  readonly #name: string;

  constructor(
    { grade, name, place, description = '' }: ListedUser,
    module: ReturnType<ReturnType<typeof moduleLookup>>,
  ) {
    this.#name = name;
    this.Grade = grade;
    this.Place = plain(placeText(place).replace(/^.*\\/, ''));
    this.Here = plain(module === 'notLoaded' ? 'not loaded' : moduleText(module || {}));
    this.Says = plain(description).slice(0, NAME_WIDTH);
  }

  toString(): string {
    return plain(`?${this.#name}`).slice(0, NAME_WIDTH);
  }
}
