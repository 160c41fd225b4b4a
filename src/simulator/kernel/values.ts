import type { ArgumentWord } from '../targets/spec';
import type { Activity } from './activity';
import type { SimulatedProcessor } from './processor';
import type { SimulatedThread } from './thread';

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

/** Pool type bits that Driver Verifier adds. */
const VERIFIER_TYPE_BITS = 0xc0;

/** Values that are others at each stop. */
export type Changing =
  | Exclude<(typeof LEFTOVERS)[number], 'zero' | 'small' | 'stack' | 'kernel' | 'thread' | 'user'>
  | Exclude<ArgumentWord, 'stale' | 'zero' | 'size'>
  | 'requested'
  | 'block'
  | 'header';

/** What a word holds: always the same on a path and thread, or something of the event. */
export type WordSource = bigint | Changing;

/** What lies where at the stops of one path on one thread. */
export class PathWords {
  readonly #pathHash: number;
  readonly #thread: SimulatedThread;
  readonly #kernel: bigint;

  /** @param kernel an address in the kernel's data, for leftovers that point there */
  constructor(pathHash: number, thread: SimulatedThread, kernel: bigint) {
    this.#pathHash = pathHash;
    this.#thread = thread;
    this.#kernel = kernel;
  }

  /** The leftover in a place that is numbered along the path. */
  leftover(place: number): WordSource {
    let mixed = Math.imul(this.#pathHash ^ (place + 1), 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
    const kind = LEFTOVERS[(mixed >>> 8) % LEFTOVERS.length] ?? 'zero';
    const variety = mixed & 0xff;
    switch (kind) {
      case 'zero':
        return 0n;
      case 'small':
        return BigInt(variety >> 3);
      case 'stack':
        return this.#thread.stackTop - BigInt(0x200 + variety * 8);
      case 'kernel':
        return this.#kernel + BigInt(variety * 0x40);
      case 'thread':
        return this.#thread.address;
      case 'user':
        return 0x12f000n + BigInt(variety * 16);
      default:
        return kind;
    }
  }

  argument(word: ArgumentWord, place: number): WordSource {
    switch (word) {
      case 'stale':
        return this.leftover(place);
      case 'zero':
        return 0n;
      case 'size':
        return 'requested';
      default:
        return word;
    }
  }
}

/** Values at a stop of one activity. */
export class StopValues {
  readonly #activity: Activity;
  readonly #processor: SimulatedProcessor;
  readonly #granularity: bigint;

  constructor(activity: Activity, processor: SimulatedProcessor, granularity: number) {
    this.#activity = activity;
    this.#processor = processor;
    this.#granularity = BigInt(granularity);
  }

  of(source: WordSource): bigint {
    return typeof source === 'bigint' ? source : this.#changing(source);
  }

  /** Whether there is such a block at all. */
  has(what: 'block' | 'header' | 'previous'): boolean {
    const { alsoBooked, block, previous } = this.#activity;
    return (what === 'previous' ? previous : (alsoBooked ?? block)) !== undefined;
  }

  #changing(what: Changing): bigint {
    const { previous, work } = this.#activity;
    const block = this.#activity.alsoBooked ?? this.#activity.block;
    switch (what) {
      case 'block':
        return block?.address ?? 0n;
      case 'header':
        return block?.header ?? block?.address ?? 0n;
      case 'pointer':
        return block?.pointer ?? 0n;
      case 'tag':
        return BigInt(block?.tag ?? 0);
      case 'requested':
        return BigInt(block?.requested ?? (work.kind === 'alloc' ? work.bytes : 0));
      case 'callerSize':
        return BigInt(block?.requested ?? 0) - this.#granularity / 2n;
      case 'size':
        return BigInt(block?.requested ?? 0);
      case 'charged':
        return BigInt(block?.charged ?? 0);
      case 'type':
        return BigInt(block?.type ?? 0);
      case 'verifierType':
        return BigInt((block?.type ?? 0) | VERIFIER_TYPE_BITS);
      case 'previous':
        return previous?.address ?? 0n;
      case 'previousHeader':
        return previous ? (previous.header ?? previous.address) : 0n;
      case 'lastHere':
        return this.#processor.lastBlock?.address ?? 0n;
      case 'neighbour':
        return block ? block.address + BigInt(block.charged) : 0n;
      case 'page':
        return block ? (block.address - this.#granularity) & ~0xfffn : 0n;
    }
  }
}
