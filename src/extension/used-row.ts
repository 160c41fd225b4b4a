import { hasAmbiguousText, tagHex } from '../pool/tags/tag';
import type { TagUsage } from '../pool/tags/tag-usage';
import { Leaf } from './leaf';
import { PoolRow } from './pool-row';
import { rowName } from './rows';
import { usersCell } from './users-cell';

/** One tag in `used()`. */
export class UsedRow extends PoolRow {
  /** Whom lists name, those of the debugger first. */
  readonly Users: string;
  readonly #usage: TagUsage;

  constructor(usage: TagUsage) {
    super(usage.nonPaged, usage.paged);
    this.#usage = usage;
    this.Users = usersCell(usage);
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
