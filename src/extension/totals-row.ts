import { sizeText } from '../messages/words';
import type { PoolInAll } from '../pool/growth/totals';
import { decimal, orBlank, percent } from './rows';

/** A kind of pool in `totals()`; shares are in percent, rounded down. */
export class TotalsRow {
  readonly Bytes: number;
  readonly Limit: number | '';
  readonly OfLimit: number | '';
  readonly OfMemory: number | '';
  /** Bytes that the tags explain. */
  readonly InTags: number | '';
  readonly #name: string;

  constructor({ pool, used, limit, tagged }: PoolInAll, physical: number | undefined) {
    this.#name = `${sizeText(used)} ${pool}`;
    this.Bytes = used;
    this.Limit = orBlank(limit);
    this.OfLimit = percent(limit && used / limit);
    this.OfMemory = percent(physical && used / physical);
    this.InTags = percent(tagged === undefined ? tagged : tagged / used);
  }

  toString(): string {
    return this.#name;
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Bytes', 'Limit', 'OfLimit', 'OfMemory', 'InTags');
  }
}
