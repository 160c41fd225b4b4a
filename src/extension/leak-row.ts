import { coverage, seconds } from '../errors';
import type { Evidence } from '../hunt/evidence';
import { leaks, type OutstandingUse, type SiteUse } from '../pool/site-use';
import { tagText } from '../pool/tag';
import { decimal } from './rows';
import { siteDetails, siteName } from './site-details';

/** A call site that has blocks outstanding. */
export interface Leak {
  readonly use: SiteUse;
  readonly outstanding: OutstandingUse;
  /** Part of all outstanding blocks of the tag, 0 to 1. */
  readonly share: number;
}

/** The sites with outstanding blocks, by bytes where those are known, the largest first. */
export function leaksOf(evidence: Evidence, skip: readonly string[]): readonly Leak[] {
  const holding: Omit<Leak, 'share'>[] = [];
  for (const use of leaks(evidence.sites(skip))) {
    if (use.outstanding) holding.push({ use, outstanding: use.outstanding });
  }
  const all = holding.reduce((sum, { outstanding }) => sum + outstanding.count, 0);
  return holding.map((leak) => ({ ...leak, share: leak.outstanding.count / all }));
}

/** One call site in `leaks()`. */
export class LeakRow {
  readonly Tag: string;
  /** Blocks allocated here during the hunt and not freed. */
  readonly Blocks: number;
  /** Bytes that they are booked with; blank where the size of some is not known. */
  readonly Bytes: number | undefined;
  /** Part of all blocks of the tag that stay. */
  readonly Share: string;
  /** How many of the allocations seen here stay. */
  readonly Stays: string;
  /** Smallest, median and largest booked size of the allocations here. */
  readonly Sizes: string | undefined;
  /** Time into the hunt of the first and the last hit here. */
  readonly Seen: string;
  readonly Coverage: string;
  readonly #evidence: Evidence;
  readonly #use: SiteUse;

  constructor(evidence: Evidence, { use, outstanding, share }: Leak) {
    this.#evidence = evidence;
    this.#use = use;
    this.Tag = tagText(evidence.tag);
    this.Blocks = outstanding.count;
    this.Bytes = outstanding.bytes;
    this.Share = `${Math.round(share * 100)} %`;
    this.Stays = `${outstanding.count} of ${use.allocs}`;
    const { sizes } = use;
    this.Sizes = sizes && `${sizes.smallest}/${sizes.median ?? '?'}/${sizes.largest}`;
    this.Seen = `${since(evidence, use.first)} - ${since(evidence, use.last)}`;
    this.Coverage = coverage(evidence.coverage());
  }

  toString(): string {
    return siteName(this.#use);
  }

  /** Everything known of the site, in words. */
  details(): string {
    return siteDetails(this.#evidence, this.#use);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Blocks', 'Bytes');
  }
}

function since(evidence: Evidence, seen: SiteUse['first']): string {
  if (seen?.time === undefined) return '?';
  return seconds((seen.time - evidence.began) / 1000);
}
