import { huntCoverage } from '../errors';
import type { Holding } from '../pool/certainty';
import type { HuntRecord } from '../pool/hunt-record';
import type { SiteUse } from '../pool/site-use';
import { sorted } from '../pool/sorted';
import { decimal, nameInRow } from './rows';
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
  readonly Bytes: number | undefined;
  /** Part of all blocks of the tag that stay. */
  readonly Share: string;
  /** Allocations seen here, of which those blocks stay. */
  readonly Of: number;
  /** Those of the blocks that have outlived what is freed here, and half of the hunt. */
  readonly Old: number;
  /** Booked size of the block in the middle. */
  readonly Median: number | undefined;
  readonly Coverage: string;
  readonly #hunt: HuntRecord;
  readonly #use: SiteUse;
  readonly #holding: Holding;

  constructor(hunt: HuntRecord, { use, holding, share }: Leak) {
    this.#hunt = hunt;
    this.#use = use;
    this.#holding = holding;
    this.Blocks = holding.blocks;
    this.Bytes = holding.bytes;
    this.Share = `${Math.round(share * 100)} %`;
    this.Of = use.allocs;
    this.Old = holding.old;
    this.Median = holding.sizes?.median;
    this.Coverage = huntCoverage(hunt);
  }

  toString(): string {
    return nameInRow(siteName(this.#use));
  }

  /** Everything known of the site, in words. */
  details(): string {
    return siteDetails(this.#hunt, { use: this.#use, holding: this.#holding });
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Blocks', 'Bytes', 'Of', 'Old', 'Median');
  }
}
