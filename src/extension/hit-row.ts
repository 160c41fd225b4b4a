import type { Hit } from '../pool/hit';
import type { HuntRecord } from '../pool/hunt-record';
import { tagText } from '../pool/tag';
import { toHost } from './int64';
import { decimal, nameInRow } from './rows';

/** One recorded hit in `hits()`. */
export class HitRow {
  readonly Kind: string;
  readonly Site: string;
  /** First byte of the block, after its header. */
  readonly Block: JsProvider.Int64 | undefined;
  /** Bytes booked. */
  readonly Charged: number | undefined;
  /** Number of the processor. */
  readonly Cpu: number | undefined;
  readonly #hit: Hit;
  readonly #hunt: HuntRecord;

  constructor(hunt: HuntRecord, hit: Hit, skip: readonly string[]) {
    this.#hit = hit;
    this.#hunt = hunt;
    this.Kind = hit.kind;
    this.Site = nameInRow(hunt.siteOf(hunt.stackOf(hit), skip)?.frame.text ?? '');
    this.Block = hit.block && toHost(hit.block);
    this.Charged = hit.charged;
    this.Cpu = hit.processor;
  }

  toString(): string {
    return `${this.#hit.number}`;
  }

  /** Everything that was read at the hit, and all frames. */
  details(): string {
    const { stopAddress, requested, poolType, blockFrom, thread, time } = this.#hit;
    const facts = [
      `tag ${JSON.stringify(tagText(this.#hit.tag))}`,
      stopAddress && `stopped at 0x${stopAddress}`,
      thread && `thread 0x${thread} (its process: !thread 0x${thread})`,
      requested !== undefined && `${requested} bytes asked for`,
      poolType !== undefined && `pool type 0x${poolType.toString(16)}`,
      blockFrom && `block found by ${blockFrom}`,
      time !== undefined && `at ${new Date(time).toISOString()}`,
    ].filter(Boolean);
    const frames = this.#hunt.stackOf(this.#hit).map(({ text }) => text);
    return [facts.join(', '), ...frames].join('\n');
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Charged', 'Cpu');
  }
}
