import { usersText } from '../messages/owners';
import { knownUsers } from '../pool/owners/known-users';
import { type ListedUser, mergedUsers } from '../pool/owners/tag-user';
import { hasAmbiguousText, tagHex } from '../pool/tags/tag';
import type { TagUsage } from '../pool/tags/tag-usage';
import { printedUsers } from '../text/owners/printed-user';
import { Leaf } from './leaf';
import { plain } from './plain';
import { PoolRow } from './pool-row';
import { rowName } from './rows';

/** One tag in `used()`. */
export class UsedRow extends PoolRow {
  /** Whom lists name, those of the debugger first. */
  readonly Users: string;
  readonly #usage: TagUsage;

  constructor(usage: TagUsage) {
    super(usage.nonPaged, usage.paged);
    this.#usage = usage;
    this.Users = plain(usersText(usersOf(usage)));
  }

  override toString(): string {
    return rowName(`${this.NonPagedBytes}/${this.PagedBytes}`, this.#usage.text);
  }

  /** The bytes of the tag where they do not all print, and the whole description. */
  details(): Leaf {
    const { text, tag, description = 'no description' } = this.#usage;
    const bytes = tag !== undefined && hasAmbiguousText(tag) ? ` (${tagHex(tag)})` : '';
    return new Leaf(`${text}${bytes}: ${description}`);
  }
}

const usersOf = ({ tag, description }: TagUsage): readonly ListedUser[] =>
  mergedUsers([printedUsers(description), tag === undefined ? [] : knownUsers(tag)]);
