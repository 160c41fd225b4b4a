import { ceilingText } from '../messages/verdict';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { SiteUse } from '../pool/books/site-use';
import type { Recheck } from '../pool/recording/recording';
import type { Address } from '../pool/values/address';
import { eventsSince } from '../pool/verdict/site-evidence';
import { isLabelled, type Labels } from './labels';
import type { Leaf } from './leaf';
import { decimal, lines, orBlank, type Rows, rowName } from './rows';
import { siteName } from './site-details';

/** Blocks of a call site at one look. */
interface Tally {
  readonly there: number;
  readonly gone: number;
  readonly unreadable: number;
}

/** A call site, and what is there of the blocks that it held when the hunt ended. */
export class RecheckRow {
  /** Blocks that it held then and that were asked about. */
  readonly Held: number;
  /** Allocated still, with this tag and size: at most so many, for others may look alike. */
  readonly There: number;
  readonly Gone: number;
  /** In details() alone where rows of several hunts make room for their columns, as are events. */
  readonly Unreadable?: number;
  /** Events of the tag since the hunt; blank where its tracker could not be read. */
  readonly Events?: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hunt: HuntRecord;
  readonly #use: SiteUse;
  readonly #blocks: ReadonlySet<Address>;

  constructor(hunt: HuntRecord, use: SiteUse, recheck: Recheck, labels: Labels) {
    this.#hunt = hunt;
    this.#use = use;
    this.#blocks = blocksOf(hunt, use);
    const { there, gone, unreadable } = tally(recheck, this.#blocks);
    this.Held = there + gone + unreadable;
    this.There = there;
    this.Gone = gone;
    if (!isLabelled(labels)) {
      this.Unreadable = unreadable;
      this.Events = orBlank(eventsSince(hunt, recheck));
    }
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(`${this.There}/${this.Held}`, siteName(this.#use));
  }

  /** All looks in order, and how sure the last one is. */
  details(): Rows<Leaf> {
    const { rechecks } = this.#hunt;
    const series = rechecks.map((recheck) => {
      const events = eventsSince(this.#hunt, recheck);
      const { there, unreadable } = tally(recheck, this.#blocks);
      const unread = unreadable === 0 ? '' : `, ${unreadable} not readable,`;
      return `${there} of ${this.Held} there${unread} ${events === undefined ? 'later' : `after ${events} events`}`;
    });
    const last = rechecks[rechecks.length - 1];
    return lines(siteName(this.#use), [...series, ...(last ? [ceilingText(last)] : [])]);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Held', 'There', 'Gone', 'Unreadable', 'Events');
  }
}

function blocksOf(hunt: HuntRecord, { stacks }: SiteUse): ReadonlySet<Address> {
  const held = hunt.held();
  const all = new Set<Address>();
  for (const stack of stacks) for (const { block } of held.get(stack) ?? []) all.add(block);
  return all;
}

function tally({ there, gone, unreadable }: Recheck, blocks: ReadonlySet<Address>): Tally {
  const own = (list: readonly Address[]) => list.filter((block) => blocks.has(block)).length;
  return { there: own(there), gone: own(gone), unreadable: own(unreadable) };
}
