import type { PatchUse } from '../hunt/retag/retagger';
import { tagText } from '../pool/tags/tag';
import { decimal, orBlank, rowName } from './rows';

/** A call site with a tag of its own, in `patches()`. */
export class PatchRow {
  readonly NewTag: string;
  /** By the kernel, since the site has the tag; blank where the tracker cannot be read. */
  readonly Allocs: number | '';
  readonly Frees: number | '';
  readonly Blocks: number | '';
  readonly Bytes: number | '';
  /** What stands in the code: `patched`, `old`, `other`, `unreadable`. */
  readonly Code: string;
  readonly #site: string;

  constructor({ patch, counts, state }: PatchUse) {
    this.#site = patch.site;
    this.NewTag = tagText(patch.newTag);
    this.Allocs = orBlank(counts?.allocs);
    this.Frees = orBlank(counts?.frees);
    this.Blocks = orBlank(counts && counts.allocs - counts.frees);
    this.Bytes = orBlank(counts?.bytes);
    this.Code = state;
  }

  toString(): string {
    return rowName(`${this.Blocks}/${this.Allocs}`, this.#site);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees', 'Blocks', 'Bytes');
  }
}

export const patchRow = (use: PatchUse): PatchRow => new PatchRow(use);
