import type { Holding } from '../pool/books/certainty';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { SiteUse } from '../pool/books/site-use';
import { sorted } from '../pool/values/sorted';
import { isLabelled, type Labels, ONE_HUNT } from './labels';
import type { Leaf } from './leaf';
import { decimal, orBlank, percent, type Rows, rowName } from './rows';
import { siteDetails, siteName } from './site-details';

/** A call site that holds blocks. */
export interface Leak {
  readonly use: SiteUse;
  readonly holding: Holding;
  /** Part of all blocks of the tag that stay, 0 to 1. */
  readonly share: number;
}

/** The sites that hold blocks, by bytes where those are known, the largest first. */
export function leaksOf(hunt: HuntRecord, skip: readonly string[]): readonly Leak[] {
  const holders: Omit<Leak, 'share'>[] = [];
  for (const { use, holding } of hunt.sites(skip)) {
    if (holding && holding.blocks > 0) holders.push({ use, holding });
  }
  const all = holders.reduce((sum, { holding }) => sum + holding.blocks, 0);
  const leaks = holders.map((leak) => ({ ...leak, share: leak.holding.blocks / all }));
  return sorted(leaks, (a, b) => size(b) - size(a) || b.holding.blocks - a.holding.blocks);
}

/** Bytes; where they are not known, behind all that are. */
const size = ({ holding }: Leak): number => holding.bytes ?? -1;

/** One call site in `leaks()`. */
export class LeakRow {
  /** Blocks allocated here during the hunt and not freed. */
  readonly Blocks: number;
  /** Bytes that they are booked with; blank where the size of some is not known. */
  readonly Bytes: number | '';
  /** Part of all blocks of the tag that are known to stay; blank unless every hit has its block. */
  readonly 'Share%': number | '';
  /** Whether the row has `all` there is; else it is a floor, and the share is of what is known. */
  readonly Known: string;
  /** Those of the blocks that have outlived what is freed here, and half of the hunt. */
  readonly Old?: number;
  /** Events of the tag that are in the books; blank where that is not known. */
  readonly 'Coverage%'?: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hunt: HuntRecord;
  readonly #use: SiteUse;
  readonly #holding: Holding;

  constructor(hunt: HuntRecord, { use, holding, share }: Leak, labels: Labels = ONE_HUNT) {
    this.#hunt = hunt;
    this.#use = use;
    this.#holding = holding;
    this.Blocks = holding.blocks;
    this.Bytes = orBlank(holding.bytes);
    this['Share%'] = hunt.openHits() === 0 ? Math.round(share * 100) : '';
    this.Known = hunt.isWhole() ? 'all' : `at least${this['Share%'] === '' ? '' : ' %'}`;
    if (!isLabelled(labels)) {
      this.Old = holding.old;
      this['Coverage%'] = percent(hunt.booked());
    }
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(`${this.#holding.blocks}/${this.#use.allocs}`, siteName(this.#use));
  }

  /** Everything known of the site, in words. */
  details(): Rows<Leaf> {
    return siteDetails(this.#hunt, { use: this.#use, holding: this.#holding });
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Blocks', 'Bytes', 'Share%', 'Old', 'Coverage%');
  }
}
