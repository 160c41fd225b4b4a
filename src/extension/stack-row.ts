import { siteText } from '../messages/call-site';
import { huntCoverage } from '../messages/coverage';
import { topProcesses } from '../messages/processes';
import { counted } from '../messages/words';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { StackUse } from '../pool/books/stack-use';
import type { Stack } from '../pool/hit';
import type { CallSite } from '../pool/stacks/call-site';
import { noCaller } from '../pool/stacks/known-caller';
import { poolRun } from '../pool/stacks/pool-function';
import { tagText } from '../pool/tags/tag';
import { isLabelled, type Labels, ONE_HUNT } from './labels';
import type { Leaf } from './leaf';
import { plain } from './plain';
import { decimal, lines, percent, type Rows, rowName } from './rows';

/** Characters of callers shown in a row; details() has all frames. */
const SHOWN = 28;

/** One unique stack in `stacks()`. */
export class StackRow {
  readonly Allocs: number;
  readonly Frees: number;
  /** Who led to the call site, the nearest first; cut. */
  readonly Callers: string;
  /** Events of the tag that are in the books: below 100 the numbers are floors. */
  readonly 'Coverage%'?: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hunt: HuntRecord;
  readonly #index: number;
  readonly #stack: Stack;
  readonly #site: string;
  readonly #doubted: number;

  constructor(hunt: HuntRecord, use: StackUse, labels: Labels = ONE_HUNT) {
    this.#hunt = hunt;
    this.#index = use.stack;
    this.#stack = hunt.stacks.at(use.stack);
    this.#doubted = hunt.doubtedHits(use.stack);
    this.Allocs = use.hits.alloc;
    this.Frees = use.hits.free;
    const site = hunt.siteOf(this.#stack, []);
    this.#site = plain(siteText(site, noCaller(this.#stack)));
    const callers = this.#callers(site).join(' < ');
    this.Callers = callers.length > SHOWN ? `${callers.slice(0, SHOWN - 3)}...` : callers;
    if (!isLabelled(labels)) this['Coverage%'] = percent(hunt.booked());
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(`${this.Allocs}/${this.Frees}`, this.#site);
  }

  /** All frames, the innermost first. */
  details(): Rows<Leaf> {
    const hits = this.#hunt.recent(Number.POSITIVE_INFINITY);
    const own = hits.filter(({ stack }) => stack === this.#index);
    const processes = topProcesses(this.#hunt, 'processes of its last hits', own);
    const frames = this.#stack.map(({ text }) => text);
    const doubt =
      this.#doubted > 0 ? `; up to ${counted(this.#doubted, 'hit')} had another stack` : '';
    const tag = JSON.stringify(tagText(this.#hunt.tag));
    const coverage = huntCoverage(this.#hunt);
    return lines(
      `${counted(frames.length, 'frame')}, tag ${tag}, coverage ${coverage}${doubt}`,
      processes === undefined ? frames : [...frames, processes],
    );
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees', 'Coverage%');
  }

  /** Who led to the call site; where it is not known, all that can be read behind the gap. */
  #callers(site: CallSite | undefined): readonly string[] {
    const first = site ? site.depth + 1 : poolRun(this.#stack);
    return this.#stack.slice(first).map(({ text }) => plain(text));
  }
}

export const hitsOf = ({ hits }: StackUse): number => hits.alloc + hits.free + hits.unknown;
