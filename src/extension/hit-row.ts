import type { Evidence } from '../hunt/evidence';
import type { Hit } from '../pool/hit';
import { toHost } from './int64';
import { decimal } from './rows';

/** One recorded hit in `hits()`. */
export class HitRow {
  readonly Kind: string;
  readonly Site: string;
  /** First byte of the block, after its header. */
  readonly Block: JsProvider.Int64 | undefined;
  /** Bytes asked for, and bytes booked. */
  readonly Requested: number | undefined;
  readonly Charged: number | undefined;
  readonly Processor: number | undefined;
  /** ETHREAD. */
  readonly Thread: JsProvider.Int64 | undefined;
  readonly #hit: Hit;
  readonly #evidence: Evidence;

  constructor(evidence: Evidence, hit: Hit, skip: readonly string[]) {
    this.#hit = hit;
    this.#evidence = evidence;
    this.Kind = hit.kind;
    this.Site = evidence.siteOf(evidence.stackOf(hit), skip)?.frame.text ?? '';
    this.Block = hit.block && toHost(hit.block);
    this.Requested = hit.requested;
    this.Charged = hit.charged;
    this.Processor = hit.processor;
    this.Thread = hit.thread && toHost(hit.thread);
  }

  toString(): string {
    return `${this.#hit.number}`;
  }

  /** Stop address, pool type, how the block was found, and all frames. */
  details(): string {
    const { stopAddress, poolType, blockFrom } = this.#hit;
    const facts = [
      stopAddress && `stopped at 0x${stopAddress}`,
      poolType !== undefined && `pool type 0x${poolType.toString(16)}`,
      blockFrom && `block found by ${blockFrom}`,
    ].filter(Boolean);
    const frames = this.#evidence.stackOf(this.#hit).map(({ text }) => text);
    return [facts.join(', '), ...frames].join('\n');
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Requested', 'Charged', 'Processor');
  }
}
