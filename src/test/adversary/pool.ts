import { type Address, addressFromParts, addressParts } from '../../pool/values/address';
import type { Random } from '../../simulator/kernel/random';
import type { Plan } from './plan';

export const TAG = 0x6b61654c;
const OTHER_TAG = 0x65726568;
const PAGE = 0x1000;

/** The pool lies in one piece; blocks are told by their offset from its start. */
const START = 0x91000000;
const HIGH = { 4: 0, 8: 0xffffa001 } as const;

/** A block as the kernel books it: where its first byte lies, its request and what it is charged. */
export interface FakeBlock {
  readonly low: number;
  readonly requested: number;
  readonly charged: number;
}

/** Blocks in memory, with headers as kernels write them. */
export class FakePool {
  readonly #plan: Plan;
  readonly #random: Random;
  readonly #unit: number;
  readonly #pages = new Map<number, Uint8Array>();
  readonly #free = new Map<number, FakeBlock[]>();
  #top = START;

  constructor(plan: Plan, random: Random) {
    this.#plan = plan;
    this.#random = random;
    this.#unit = plan.pointerSize * 2;
  }

  addressOf(low: number): Address {
    return addressFromParts(HIGH[this.#plan.pointerSize], low >>> 0);
  }

  headerOf({ low }: FakeBlock): number {
    return low - this.#unit;
  }

  /** A block for a request; its header is not written yet. */
  take(requested: number): FakeBlock {
    const charged = Math.ceil(requested / this.#unit) * this.#unit + this.#unit;
    const free = this.#free.get(charged) ?? [];
    if (this.#plan.reuse !== 'never' && free.length > 0 && this.#random.chance(0.8)) {
      const { reuse } = this.#plan;
      const index =
        reuse === 'last'
          ? free.length - 1
          : reuse === 'first'
            ? 0
            : this.#random.below(free.length);
      const [{ low }] = free.splice(index, 1) as [FakeBlock];
      return { low, requested, charged };
    }
    if ((this.#top % PAGE) + charged >= PAGE) this.#top = (Math.floor(this.#top / PAGE) + 1) * PAGE;
    const low = this.#top + this.#unit;
    this.#top += charged;
    // Somebody else's block lies in between now and then.
    if (this.#random.chance(0.3))
      this.write({ low: this.#top + this.#unit, requested: 0, charged: 32 }, OTHER_TAG);
    if (this.#random.chance(0.3)) this.#top += 32;
    return { low, requested, charged };
  }

  /** Marks a block as in use; the tag may come later. */
  write(block: FakeBlock, tag: number | undefined): void {
    const view = this.#view(block);
    view.setUint32(0, this.#sizes(block.charged, 2), true);
    if (tag !== undefined) view.setUint32(4, tag, true);
  }

  release(block: FakeBlock): void {
    this.#view(block).setUint32(0, this.#sizes(block.charged, 0), true);
    const list = this.#free.get(block.charged) ?? [];
    list.push(block);
    this.#free.set(block.charged, list);
  }

  read(address: Address, length: number): Uint8Array | undefined {
    const { high, low } = addressParts(address);
    if (high !== HIGH[this.#plan.pointerSize] || low < START || low + length > this.#top + PAGE) {
      return undefined;
    }
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const offset = (low + at) % PAGE;
      const count = Math.min(PAGE - offset, length - at);
      const page = this.#pages.get(low + at - offset);
      if (page) bytes.set(page.subarray(offset, offset + count), at);
      at += count;
    }
    return bytes;
  }

  #sizes(charged: number, type: number): number {
    const bits = this.#plan.pointerSize === 4 ? 9 : 8;
    return ((charged / this.#unit) << 16) | (type << (16 + bits));
  }

  #view(block: FakeBlock): DataView {
    const at = this.headerOf(block);
    const start = at - (at % PAGE);
    const page = this.#pages.get(start) ?? new Uint8Array(PAGE);
    this.#pages.set(start, page);
    return new DataView(page.buffer, at % PAGE, 8);
  }
}
