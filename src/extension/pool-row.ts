import type { UseDifference } from '../pool/growth/difference';
import { both } from '../pool/growth/series';
import { decimal, orBlank } from './rows';

/** What a tag holds, or gained, in each pool. */
export class PoolRow {
  /** Outstanding nonpaged allocations and their bytes. */
  readonly NonPaged: number;
  readonly NonPagedBytes: number;
  readonly Paged: number;
  readonly PagedBytes: number;
  /** Since boot or in the time looked at, both pools. */
  readonly Allocs: number | '';
  readonly Frees: number | '';

  constructor(nonPaged: UseDifference, paged: UseDifference) {
    this.NonPaged = nonPaged.outstanding;
    this.NonPagedBytes = nonPaged.bytes;
    this.Paged = paged.outstanding;
    this.PagedBytes = paged.bytes;
    this.Allocs = orBlank(both(nonPaged.allocs, paged.allocs));
    this.Frees = orBlank(both(nonPaged.frees, paged.frees));
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('NonPaged', 'NonPagedBytes', 'Paged', 'PagedBytes', 'Allocs', 'Frees');
  }
}
