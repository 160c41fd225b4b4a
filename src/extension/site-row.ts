import { huntCoverage } from '../errors';
import type { HuntRecord, Site } from '../pool/hunt-record';
import { decimal, nameInRow } from './rows';
import { siteDetails, siteName } from './site-details';

/** One call site in `sites()`. */
export class SiteRow {
  /** Hits seen here; frees count where they were made. */
  readonly Allocs: number;
  readonly Frees: number;
  /** Blocks allocated here and not freed; blank where nothing told which blocks they are. */
  readonly Blocks: number | undefined;
  readonly Bytes: number | undefined;
  /** Share of what the tracker counted meanwhile: below 100 % the numbers are floors. */
  readonly Coverage: string;
  /** `wrapper?` where many functions lead through here: details() says what to skip. */
  readonly Note: string;
  readonly #hunt: HuntRecord;
  readonly #site: Site;

  constructor(hunt: HuntRecord, site: Site) {
    const { use, holding } = site;
    this.#hunt = hunt;
    this.#site = site;
    this.Allocs = use.allocs;
    this.Frees = use.frees;
    this.Blocks = holding?.blocks;
    this.Bytes = holding?.bytes;
    this.Coverage = huntCoverage(hunt);
    this.Note = hunt.natureOf(use).kind === 'probableWrapper' ? 'wrapper?' : '';
  }

  toString(): string {
    return nameInRow(siteName(this.#site.use));
  }

  /** Everything known of the site, in words. */
  details(): string {
    return siteDetails(this.#hunt, this.#site);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees', 'Blocks', 'Bytes');
  }
}
