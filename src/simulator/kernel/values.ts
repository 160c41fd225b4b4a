import type { ArgumentWord, BlockPlace } from '../targets/spec';
import type { Activity } from './activity';
import type { Block } from './allocator';
import type { SimulatedProcessor } from './processor';

/**
 * What lies in registers and stack slots that nobody has assigned: leftovers, as real stacks are
 * full of. Which leftover lies where depends on the path alone, as in compiled code.
 */
const LEFTOVERS = [
  'zero',
  'small',
  'stack',
  'tag',
  'kernel',
  'previous',
  'size',
  'thread',
  'lastHere',
  'small',
  'neighbour',
  'user',
  'charged',
  'previousHeader',
  'zero',
  'page',
] as const;
type Leftover = (typeof LEFTOVERS)[number];

/** Pool type bits that Driver Verifier adds. */
const VERIFIER_TYPE_BITS = 0xc0;

/** Values at a stop of one activity. */
export class StopValues {
  readonly #activity: Activity;
  readonly #processor: SimulatedProcessor;
  readonly #granularity: bigint;
  readonly #kernel: bigint;
  readonly #pathHash: number;

  constructor(
    activity: Activity,
    processor: SimulatedProcessor,
    granularity: number,
    kernel: bigint,
    pathHash: number,
  ) {
    this.#activity = activity;
    this.#processor = processor;
    this.#granularity = BigInt(granularity);
    this.#kernel = kernel;
    this.#pathHash = pathHash;
  }

  get #block(): Block | undefined {
    return this.#activity.alsoBooked ?? this.#activity.block;
  }

  /** The leftover in a place that is numbered along the path. */
  leftover(place: number): bigint {
    let mixed = Math.imul(this.#pathHash ^ (place + 1), 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
    return this.#leftoverValue(LEFTOVERS[(mixed >>> 8) % LEFTOVERS.length] ?? 'zero', mixed & 0xff);
  }

  /** What a place of the path holds; undefined where there is no such block. */
  place(place: BlockPlace): bigint | undefined {
    const { previous } = this.#activity;
    const block = this.#block;
    switch (place.holds) {
      case 'block':
        return block?.address;
      case 'header':
        return block?.header ?? block?.address;
      case 'previous':
        return previous?.address;
    }
  }

  argument(word: ArgumentWord, place: number): bigint {
    const { work } = this.#activity;
    const block = this.#block;
    switch (word) {
      case 'pointer':
        return block?.pointer ?? 0n;
      case 'tag':
        return BigInt(block?.tag ?? 0);
      case 'size':
        return BigInt(block?.requested ?? (work.kind === 'alloc' ? work.bytes : 0));
      case 'callerSize':
        return BigInt(block?.requested ?? 0) - this.#granularity / 2n;
      case 'charged':
        return BigInt(block?.charged ?? 0);
      case 'type':
        return BigInt(block?.type ?? 0);
      case 'verifierType':
        return BigInt((block?.type ?? 0) | VERIFIER_TYPE_BITS);
      case 'zero':
        return 0n;
      case 'stale':
        return this.leftover(place);
    }
  }

  #leftoverValue(kind: Leftover, variety: number): bigint {
    const { previous } = this.#activity;
    const block = this.#block;
    const last = this.#processor.lastBlock;
    switch (kind) {
      case 'zero':
        return 0n;
      case 'small':
        return BigInt(variety >> 3);
      case 'stack':
        return this.#processor.thread.stackTop - BigInt(0x200 + variety * 8);
      case 'tag':
        return BigInt(block?.tag ?? 0);
      case 'kernel':
        return this.#kernel + BigInt(variety * 0x40);
      case 'previous':
        return previous?.address ?? 0n;
      case 'previousHeader':
        return previous ? (previous.header ?? previous.address) : 0n;
      case 'size':
        return BigInt(block?.requested ?? 0);
      case 'charged':
        return BigInt(block?.charged ?? 0);
      case 'thread':
        return this.#processor.thread.address;
      case 'lastHere':
        return last?.address ?? 0n;
      case 'neighbour':
        return block ? block.address + BigInt(block.charged) : 0n;
      case 'page':
        return block ? (block.address - this.#granularity) & ~0xfffn : 0n;
      case 'user':
        return 0x12f000n + BigInt(variety * 16);
    }
  }
}
