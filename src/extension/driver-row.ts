import { siteText } from '../messages/call-site';
import { holderMeaning, holderText, pastText } from '../messages/drivers';
import { HELD_IN, topProcesses } from '../messages/processes';
import { counted } from '../messages/words';
import type { HeldBlock } from '../pool/books/books';
import type { HuntRecord } from '../pool/books/hunt-record';
import { type DriverUse, framesPast } from '../pool/held/driver-use';
import type { Holder } from '../pool/held/holder';
import { noCaller } from '../pool/stacks/known-caller';
import { tagText } from '../pool/tags/tag';
import { sorted } from '../pool/values/sorted';
import { isLabelled, type Labels } from './labels';
import type { Leaf } from './leaf';
import { decimal, lines, orBlank, percent, type Rows, rowName } from './rows';

/** Ways to the allocator that details() names. */
const SHOWN = 5;

/** One module in `drivers()`. */
export class DriverRow {
  /** Blocks allocated for it and not freed; blank where any may have been freed unseen. */
  readonly Blocks: number | '';
  readonly Bytes: number | '';
  /** Part of all blocks of the tag that are known to stay; blank unless every hit has its block. */
  readonly 'Share%': number | '';
  /** Frames of the system between the allocator and it, fewest and most. */
  readonly Past: string;
  readonly Known: string;
  readonly 'Coverage%'?: number | '';
  readonly Tag?: string;
  readonly Target?: string;
  readonly #hunt: HuntRecord;
  readonly #use: DriverUse;
  readonly #skip: readonly string[];

  constructor(hunt: HuntRecord, use: DriverUse, skip: readonly string[], labels: Labels) {
    const { holding, share } = use;
    this.#hunt = hunt;
    this.#use = use;
    this.#skip = skip;
    this.Blocks = orBlank(holding?.blocks);
    this.Bytes = orBlank(holding?.bytes);
    this['Share%'] = holding && hunt.openHits() === 0 ? Math.round(share * 100) : '';
    this.Past = pastText(framesPast(use));
    this.Known = hunt.isWhole() ? 'all' : 'at least';
    if (!isLabelled(labels)) this['Coverage%'] = percent(hunt.booked());
    Object.assign(this, labels);
  }

  toString(): string {
    return rowName(`${this.Blocks || 0}/${this.#use.allocs}`, holderText(this.#use.holder));
  }

  /** What it stands for, and by way of which call sites it was allocated. */
  details(): Rows<Leaf> {
    const { holder, stacks, allocs } = this.#use;
    const [first] = stacks;
    const floor = this.Known === 'all' ? '' : 'at least ';
    return lines(`${holderText(holder)}, tag ${JSON.stringify(tagText(this.#hunt.tag))}`, [
      `${floor}${this.Blocks || 0} blocks stay of ${counted(allocs, 'allocation')} on ${counted(stacks.length, 'stack')}`,
      holderMeaning(holder),
      ...this.#ways(),
      ...[topProcesses(this.#hunt, HELD_IN, heldBy(this.#use))].filter(isText),
      'the stack with the most blocks:',
      ...this.#hunt.stacks.at(first?.stack ?? -1).map(({ text }) => text),
    ]);
  }

  /** `12 blocks not seen freed: acmeflt!FltCreate+0xac by way of nt!IoAllocateMdl+0x5c, 1 frame looked past` */
  #ways(): readonly string[] {
    const byWay = new Map<string, number>();
    for (const { stack, holder, blocks } of this.#use.stacks) {
      const frames = this.#hunt.stacks.at(stack);
      const way = wayOf(holder, siteText(this.#hunt.siteOf(frames, this.#skip), noCaller(frames)));
      byWay.set(way, (byWay.get(way) ?? 0) + blocks.length);
    }
    const all = sorted([...byWay], ([, a], [, b]) => b - a);
    const shown = all
      .slice(0, SHOWN)
      .map(([way, count]) => `${counted(count, 'block')} not seen freed: ${way}`);
    const others = all.length - shown.length;
    return others > 0 ? [...shown, `and ${counted(others, 'other way')}`] : shown;
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Blocks', 'Bytes', 'Share%', 'Coverage%');
  }
}

const heldBy = ({ stacks }: DriverUse): readonly HeldBlock[] =>
  stacks.reduce<readonly HeldBlock[]>((all, { blocks }) => all.concat(blocks), []);

const isText = (text: string | undefined): text is string => text !== undefined;

function wayOf(holder: Holder, site: string): string {
  if (!('past' in holder)) return site;
  const { frame, past } = holder;
  return past === 0
    ? frame.text
    : `${frame.text} by way of ${site}, ${counted(past, 'frame')} looked past`;
}
