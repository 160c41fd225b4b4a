import type { HuntRecord, Site } from '../pool/books/hunt-record';
import { sorted } from '../pool/values/sorted';
import { isLabelled, type Labels, ONE_HUNT } from './labels';
import type { Leaf } from './leaf';
import { decimal, orBlank, percent, type Rows, rowName } from './rows';
import { siteDetails, siteName } from './site-details';

/** One call site in `sites()`. */
export class SiteRow {
  /** Hits seen here; frees count where they were made. */
  readonly Allocs: number;
  readonly Frees: number;
  /** Blocks allocated here and not freed; blank where nothing told which blocks they are. */
  readonly Blocks: number | '';
  readonly Bytes: number | '';
  /** Events of the tag that are in the books: below 100 the numbers are floors. */
  readonly 'Coverage%'?: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  /**
   * `at least` where blocks and bytes are floors; `wrapper?` where many functions lead through here:
   * details() says what to skip.
   */
  readonly Note: string;
  readonly #hunt: HuntRecord;
  readonly #site: Site;

  constructor(hunt: HuntRecord, site: Site, labels: Labels = ONE_HUNT) {
    const { use, holding } = site;
    this.#hunt = hunt;
    this.#site = site;
    this.Allocs = use.allocs;
    this.Frees = use.frees;
    this.Blocks = orBlank(holding?.blocks);
    this.Bytes = orBlank(holding?.bytes);
    if (!isLabelled(labels)) this['Coverage%'] = percent(hunt.booked());
    const isFloor = holding !== undefined && !hunt.isWhole();
    const isWrapper = hunt.natureOf(use).kind === 'probableWrapper';
    this.Note = [isFloor && 'at least', isWrapper && 'wrapper?'].filter(Boolean).join(', ');
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(`${this.Allocs}/${this.Frees}`, siteName(this.#site.use));
  }

  /** Everything known of the site, in words. */
  details(): Rows<Leaf> {
    return siteDetails(this.#hunt, this.#site);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees', 'Blocks', 'Bytes', 'Coverage%');
  }
}

/** Those with the most hits first. */
export const busiestFirst = (sites: readonly Site[]): readonly Site[] =>
  sorted(sites, (a, b) => hitsAt(b) - hitsAt(a));

const hitsAt = ({ use }: Site): number => use.allocs + use.frees + use.unknown;
