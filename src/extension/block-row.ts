import { siteText } from '../messages/call-site';
import { fateOf, lookCommands } from '../messages/held-blocks';
import { processName, processText } from '../messages/processes';
import { seconds } from '../messages/words';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { KeptBlock } from '../pool/held/held-blocks';
import { noCaller } from '../pool/stacks/known-caller';
import { tagText } from '../pool/tags/tag';
import { hexAddress } from '../pool/values/address';
import type { Labels } from './labels';
import type { Leaf } from './leaf';
import { plain } from './plain';
import { decimal, lines, orBlank, type Rows, rowName } from './rows';

/** One block in `blocks()`. */
export class BlockRow {
  /** Bytes that it is booked with; blank where they are not known. */
  readonly Bytes: number | '';
  /** Hits of the tag since it was allocated. */
  readonly Age: number;
  /** Seconds from then to the last hit; blank where no clock was read. */
  readonly Secs: number | '';
  /** Name of the process that was current, or its address; details() says where it only happened to be. */
  readonly Process: string;
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hunt: HuntRecord;
  readonly #block: KeptBlock;
  readonly #site: string;

  constructor(hunt: HuntRecord, block: KeptBlock, labels: Labels) {
    this.#hunt = hunt;
    this.#block = block;
    this.#site = siteText(block.site, noCaller(hunt.stacks.at(block.stack)));
    this.Bytes = orBlank(block.charged);
    this.Age = block.age;
    this.Secs = orBlank(block.lived && Math.round(block.lived / 1000));
    this.Process = plain(processName(hunt, block.process));
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(hexAddress(this.#block.block), this.#site);
  }

  /** What is known of the block, the commands that show it, and all frames of its allocation. */
  details(): Rows<Leaf> {
    const { block, hit, age, lived, charged, requested, thread, stack } = this.#block;
    const { description } = this.#hunt.start.target;
    const size = charged === undefined ? '' : `, ${charged} bytes`;
    const asked = requested === undefined ? '' : `, ${requested} asked for`;
    const time = lived === undefined ? '' : `, ${seconds(lived / 1000, description)}`;
    const facts = [
      `allocated at hit ${hit} of ${this.#hunt.lastHit}: ${age} hits${time} before the last one`,
      thread && `thread ${hexAddress(thread)}`,
      processText(this.#hunt, this.#block.process, this.#hunt.stacks.at(stack)),
      fateOf(this.#hunt, this.#block),
      'on this boot of the target, as long as it is there:',
      ...lookCommands(this.#hunt, this.#block),
      'its stack:',
    ];
    return lines(
      `${hexAddress(block)}${size}${asked}, tag ${JSON.stringify(tagText(this.#hunt.tag))}`,
      [
        ...facts.filter((fact): fact is string => Boolean(fact)),
        ...this.#hunt.stacks.at(stack).map(({ text }) => text),
      ],
    );
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Bytes', 'Age', 'Secs');
  }
}
