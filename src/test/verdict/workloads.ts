import type { Frame } from '../../pool/stacks/frame';
import { tagFromValue } from '../../pool/tags/tag';
import { addressFromParts } from '../../pool/values/address';
import { Random } from '../../simulator/kernel/random';
import { frameOf } from '../frames';
import { type Stream, StreamBuilder } from './stream';

/** How a driver's blocks live when none leaks. */
export type Habit =
  /** Each for a while. */
  | 'steady'
  /** Each for up to an eighth of the hunt. */
  | 'slowFrees'
  /** Gathered, and freed together. */
  | 'batchFrees'
  /** Nothing, and then many at once. */
  | 'bursts'
  /** Some are kept until a cache is full, and then for good. */
  | 'cacheThatStays'
  /** Some are kept until a cache is full, and then all of it goes. */
  | 'cacheThatGoes';

export const HABITS: readonly Habit[] = [
  'steady',
  'slowFrees',
  'batchFrees',
  'bursts',
  'cacheThatStays',
  'cacheThatGoes',
];

/** A driver that leaks one of so many allocations, at so many of its call sites. */
export interface Leak {
  readonly oneIn: number;
  readonly sites: number;
}

/** Call sites of a driver. */
const SITES = 4;
/** Paths that lead to each. */
const PATHS = 3;
const FIRST_FRAME = 0x8c001000;
const FIRST_BLOCK = 0x90000008;
const SIZES = [0x28, 0x40, 0x68, 0x88, 0x108];

/** One before the hunt, the hunt itself, and the twenty after it. */
const HUNTS = 22;

/**
 * Events of a driver's tag, made up. Same seed, same events.
 * @param hits of the hunt, by which long is measured
 */
export function workload(habit: Habit, leak: Leak | undefined, hits: number, seed: number): Stream {
  const random = new Random(seed);
  const driver = new Driver(random, habit, leak, hits);
  while (driver.built.length < hits * HUNTS) driver.turn();
  const name = leak ? `${habit}, 1 in ${leak.oneIn} at ${leak.sites}` : habit;
  return { name, tag: tagFromValue(0x6b61654c), stacks: stacks(), events: driver.built.events };
}

/** Stacks to allocate, by site and path, and as many to free. */
function stacks(): readonly (readonly Frame[])[] {
  const all: (readonly Frame[])[] = [];
  for (const kind of ['Make', 'Drop']) {
    for (let site = 0; site < SITES; site++) {
      for (let path = 0; path < PATHS; path++) {
        all.push([
          frame(`acme!${kind}${site}`, all.length - path),
          frame(`acme!Path${path}`, 900 + path),
        ]);
      }
    }
  }
  return all;
}

const frame = (name: string, at: number): Frame =>
  frameOf(`${name}+0x31`, { address: addressFromParts(0xffffffff, FIRST_FRAME + at * 0x100) });

interface Block {
  readonly site: number;
  readonly address: number;
  readonly size: number;
}

/** Freed addresses are given out again, the last one first, as the allocator does. */
class Addresses {
  readonly #free = new Map<number, number[]>();
  #next = FIRST_BLOCK;

  take(size: number): number {
    const known = this.#free.get(size)?.pop();
    if (known !== undefined) return known;
    this.#next += size;
    return this.#next - size;
  }

  give({ address, size }: Block): void {
    const own = this.#free.get(size);
    if (own) own.push(address);
    else this.#free.set(size, [address]);
  }
}

class Driver {
  readonly built = new StreamBuilder();
  readonly #random: Random;
  readonly #habit: Habit;
  readonly #leak: Leak | undefined;
  readonly #addresses = new Addresses();
  /** Blocks by the event at which their life ends. */
  readonly #ends = new Map<number, Block[]>();
  #batch: Block[] = [];
  #cached: Block[] = [];
  readonly #life: number;
  readonly #batchSize: number;
  readonly #cacheSize: number;

  constructor(random: Random, habit: Habit, leak: Leak | undefined, hits: number) {
    this.#random = random;
    this.#habit = habit;
    this.#leak = leak;
    const short = random.between(4, 40);
    this.#life = habit === 'slowFrees' ? random.between(short, Math.floor(hits / 8)) : short;
    this.#batchSize = random.between(10, 60);
    // A quarter of one site's allocations fill it: in half a hunt to two.
    this.#cacheSize = Math.floor((hits * random.between(50, 200)) / 100 / (2 * SITES * 4));
  }

  turn(): void {
    if (this.#habit === 'bursts' && this.#random.chance(0.02)) {
      for (let count = this.#random.between(20, 120); count > 0; count--) this.#allocate();
    } else if (this.#habit !== 'bursts' || this.#random.chance(0.3)) {
      this.#allocate();
    }
    this.#end();
  }

  /** Frees what is due. */
  #end(): void {
    const now = this.built.length;
    this.#ends.forEach((blocks, at) => {
      if (at > now) return;
      this.#ends.delete(at);
      for (const block of blocks) this.#free(block);
    });
  }

  #allocate(): void {
    const random = this.#random;
    const site = random.below(SITES);
    const size = random.pick(SIZES);
    const block = { site, size, address: this.#addresses.take(size) };
    const leaked =
      this.#leak !== undefined && site < this.#leak.sites && random.chance(1 / this.#leak.oneIn);
    this.built.alloc(site * PATHS + random.below(PATHS), block.address, size, leaked);
    if (!leaked) this.#keep(block);
  }

  #keep(block: Block): void {
    const random = this.#random;
    const isCache = this.#habit === 'cacheThatStays' || this.#habit === 'cacheThatGoes';
    if (isCache && block.site === SITES - 1 && random.chance(0.25) && this.#fill(block)) return;
    if (this.#habit === 'batchFrees') {
      this.#batch.push(block);
      if (this.#batch.length >= this.#batchSize) this.#drop(this.#batch.splice(0));
      return;
    }
    this.#endsAfter(random.between(1, this.#life), block);
  }

  /** @returns whether the cache has taken the block */
  #fill(block: Block): boolean {
    if (this.#cached.length >= this.#cacheSize) {
      if (this.#habit === 'cacheThatStays') return false;
      this.#drop(this.#cached.splice(0));
    }
    this.#cached.push(block);
    return true;
  }

  #drop(blocks: readonly Block[]): void {
    for (const block of blocks) this.#free(block);
  }

  #endsAfter(events: number, block: Block): void {
    const at = this.built.length + events;
    const own = this.#ends.get(at);
    if (own) own.push(block);
    else this.#ends.set(at, [block]);
  }

  #free(block: Block): void {
    this.#addresses.give(block);
    this.built.free(
      (SITES + block.site) * PATHS + this.#random.below(PATHS),
      block.address,
      block.size,
    );
  }
}
