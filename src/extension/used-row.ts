import { hasAmbiguousText, tagHex } from '../pool/tags/tag';
import type { TagUsage } from '../pool/tags/tag-usage';
import { Leaf } from './leaf';
import { plain } from './plain';
import { PoolRow } from './pool-row';
import { rowName } from './rows';

/** One tag in `used()`. */
export class UsedRow extends PoolRow {
  /** The binary that pooltag.txt names, or nothing. */
  readonly Owner: string;
  readonly #usage: TagUsage;

  constructor(usage: TagUsage) {
    super(usage.nonPaged, usage.paged);
    this.#usage = usage;
    this.Owner = plain(ownerOf(usage.description));
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

/** `Io work items , Binary: nt!io` */
function ownerOf(description: string | undefined): string {
  return /, Binary\s*:\s*(\S+)/.exec(description ?? '')?.[1] ?? '';
}
