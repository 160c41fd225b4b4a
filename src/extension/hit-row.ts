import { siteText } from '../messages/call-site';
import { processText } from '../messages/processes';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { Hit } from '../pool/hit';
import { noCaller } from '../pool/stacks/known-caller';
import { tagText } from '../pool/tags/tag';
import { toHost } from './int64';
import type { Labels } from './labels';
import type { Leaf } from './leaf';
import { decimal, lines, orBlank, type Rows, rowName } from './rows';

/** One recorded hit in `hits()`. */
export class HitRow {
  /** Counted from 1 in its hunt. */
  readonly Number: number;
  readonly Kind: string;
  /** First byte of the block, after its header. */
  readonly Block: JsProvider.Int64 | '';
  /** Bytes booked. */
  readonly Charged: number | '';
  /** Number of the processor. */
  readonly Cpu: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hit: Hit;
  readonly #hunt: HuntRecord;
  readonly #name: string;

  constructor(hunt: HuntRecord, hit: Hit, skip: readonly string[], labels: Labels) {
    this.#hit = hit;
    this.#hunt = hunt;
    this.Number = hit.number;
    this.Kind = hit.kind;
    this.Block = orBlank(hit.block && toHost(hit.block));
    this.Charged = orBlank(hit.charged);
    this.Cpu = orBlank(hit.processor);
    Object.assign(this, labels);
    const stack = hunt.stackOf(hit);
    const site = siteText(hunt.siteOf(stack, skip), noCaller(stack));
    this.#name = rowName(`${hit.number} ${hit.kind}`, site);
  }

  toString(): string {
    return this.#name;
  }

  /** Everything that was read at the hit, and below it all frames. */
  details(): Rows<Leaf> {
    const { stopAddress, requested, poolType, blockFrom, thread, time } = this.#hit;
    const facts = [
      `tag ${JSON.stringify(tagText(this.#hit.tag))}`,
      stopAddress && `stopped at 0x${stopAddress}`,
      thread && `thread 0x${thread}`,
      processText(this.#hunt, this.#hit.process, this.#hunt.stackOf(this.#hit)),
      requested !== undefined && `${requested} bytes asked for`,
      poolType !== undefined && `pool type 0x${poolType.toString(16)}`,
      blockFrom && `block found by ${blockFrom}`,
      time !== undefined && `at ${new Date(time).toISOString()}`,
    ].filter(Boolean);
    return lines(
      facts.join(', '),
      this.#hunt.stackOf(this.#hit).map(({ text }) => text),
    );
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Number', 'Charged', 'Cpu');
  }
}
