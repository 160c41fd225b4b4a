import { hasAmbiguousText, tagHex } from '../pool/tags/tag';
import type { TagUsage } from '../pool/tags/tag-usage';
import { Leaf } from './leaf';
import { plain } from './plain';
import { decimal, orBlank, rowName } from './rows';

/** One tag in `used()`. */
export class UsedRow {
  /** Outstanding nonpaged allocations and their bytes. */
  readonly NonPaged: number;
  readonly NonPagedBytes: number;
  readonly Paged: number;
  readonly PagedBytes: number;
  /** Since boot, both pools. */
  readonly Allocs: number | '';
  readonly Frees: number | '';
  /** The binary that pooltag.txt names, or nothing. */
  readonly Owner: string;
  readonly #usage: TagUsage;

  constructor(usage: TagUsage) {
    this.#usage = usage;
    this.NonPaged = usage.nonPaged.outstanding;
    this.NonPagedBytes = usage.nonPaged.bytes;
    this.Paged = usage.paged.outstanding;
    this.PagedBytes = usage.paged.bytes;
    this.Allocs = orBlank(sum(usage.nonPaged.allocs, usage.paged.allocs));
    this.Frees = orBlank(sum(usage.nonPaged.frees, usage.paged.frees));
    this.Owner = plain(ownerOf(usage.description));
  }

  toString(): string {
    return rowName(`${this.NonPagedBytes}/${this.PagedBytes}`, this.#usage.text);
  }

  /** The bytes of the tag where they do not all print, and the whole description. */
  details(): Leaf {
    const { text, tag, description = 'no description' } = this.#usage;
    const bytes = tag !== undefined && hasAmbiguousText(tag) ? ` (${tagHex(tag)})` : '';
    return new Leaf(`${text}${bytes}: ${description}`);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('NonPaged', 'NonPagedBytes', 'Paged', 'PagedBytes', 'Allocs', 'Frees');
  }
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** `Io work items , Binary: nt!io` */
function ownerOf(description: string | undefined): string {
  return /, Binary\s*:\s*(\S+)/.exec(description ?? '')?.[1] ?? '';
}
