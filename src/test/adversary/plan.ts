import { Random } from '../../simulator/kernel/random';

/** What a place shows where it does not show the block of the hit. */
export type Instead =
  /** The block of the tag that was allocated before. */
  | 'previous'
  /** The block of the tag whose free stopped before. */
  | 'freedLast'
  /** A block of the tag that was there before the hunt. */
  | 'older'
  /** The memory behind the block. */
  | 'neighbour'
  /** A block of another tag. */
  | 'other'
  | 'nothing';

/** A register or stack slot of a way through the allocator. */
export interface FakePlace {
  readonly where: { readonly register: string } | { readonly slot: number };
  readonly holds: 'block' | 'header';
  /** Hits of this way at which it shows the block, before it diverges for good. */
  readonly agrees: number;
  /** The share of blocks for which it shows the block at all, 0 to 1; by the block's size. */
  readonly share: number;
  readonly instead: Instead;
}

/** A way through the allocator. */
export interface FakePath {
  readonly kind: 'alloc' | 'free';
  readonly key: number;
  readonly places: readonly FakePlace[];
  /** Whether the block is given back before the stop. */
  readonly freedBeforeStop: boolean;
}

/** What a kernel and a hunt on it are like; all of it follows from the seed. */
export interface Plan {
  readonly seed: number;
  readonly hits: number;
  readonly pointerSize: 4 | 8;
  readonly processors: number;
  readonly paths: readonly FakePath[];
  /** The tag is written into the header after the compare. */
  readonly late: boolean;
  /** Chance that a thread is preempted in the allocator, and for how many stops at most. */
  readonly preempted: number;
  readonly longest: number;
  /** Blocks of the tag before the hunt. */
  readonly older: number;
  readonly reuse: 'last' | 'first' | 'any' | 'never';
  readonly sizes: readonly number[];
  readonly leaks: number;
  /** Share of allocations that are taken back at once. */
  readonly refused: number;
  /** What the printed arguments of x86 stacks tell. */
  readonly told: 'everything' | 'sizes' | 'nothing';
  /** Share of stops whose stack cannot be read. */
  readonly unreadable: number;
  /** Whether a step out of the allocator succeeds. */
  readonly returns: boolean;
}

const REGISTERS = {
  8: ['rbx', 'rbp', 'rsi', 'rdi', 'rcx', 'rdx', 'r8', 'r12', 'r13', 'r14', 'r15'],
  4: ['ebx', 'esi', 'edi', 'ecx', 'edx'],
} as const;

/** What the allocator's own code has left behind: blocks of before the hunt are not among it. */
const LEFT = ['previous', 'previous', 'freedLast', 'neighbour', 'other', 'nothing'] as const;
const INSTEAD = [
  'previous',
  'previous',
  'freedLast',
  'older',
  'neighbour',
  'other',
  'nothing',
] as const;

/** Slots of the allocator's frame. */
export const SLOTS = 20;

export function planOf(seed: number): Plan {
  const random = new Random(seed);
  const pointerSize = random.pick([4, 8, 8] as const);
  const late = random.chance(pointerSize === 4 ? 0.35 : 0.05);
  const truthful = random.pick([0, 1, 1, 2, 3]);
  const paths = [
    ...Array.from({ length: random.between(1, 3) }, () => ['alloc', 0x1000] as const),
    ...Array.from({ length: random.between(1, 2) }, () => ['free', 0x2000] as const),
  ].map(([kind, key], index) => pathOf(random, kind, key + index * 0x40, pointerSize, truthful));
  const processors = random.pick([1, 1, 2, 4, 16, 64]);
  return {
    seed,
    hits: random.pick([40, 100, 200, 400]),
    pointerSize,
    processors,
    paths,
    late,
    preempted: processors === 1 ? 0 : random.pick([0, 0.02, 0.1, 0.4]),
    longest: random.pick([1, 3, 12, 100]),
    older: random.pick([0, 3, 30]),
    reuse: random.pick(['last', 'last', 'first', 'any', 'never'] as const),
    sizes: Array.from({ length: random.pick([1, 2, 5]) }, () => random.between(1, 24) * 16 - 8),
    leaks: random.pick([0, 0.05, 0.3, 0.95]),
    refused: random.pick([0, 0, 0.1]),
    told: random.pick(['everything', 'sizes', 'nothing'] as const),
    unreadable: random.pick([0, 0, 0.02]),
    returns: random.chance(0.3),
  };
}

function pathOf(
  random: Random,
  kind: 'alloc' | 'free',
  key: number,
  pointerSize: 4 | 8,
  truthful: number,
): FakePath {
  const registers = [...REGISTERS[pointerSize]];
  const slots = Array.from({ length: SLOTS }, (_, index) => index);
  const take = <T>(from: T[]): T => from.splice(random.below(from.length), 1)[0] as T;
  const where = () =>
    random.chance(0.5) && registers.length > 1
      ? { register: take(registers) }
      : { slot: take(slots) };
  const holds = () => random.pick(['block', 'header'] as const);
  const always = { agrees: Number.POSITIVE_INFINITY, share: 1 };
  const places: FakePlace[] = [];
  for (let count = random.chance(0.85) ? truthful : 0; count > 0; count--) {
    places.push({ where: where(), holds: holds(), ...always, instead: 'nothing' });
  }
  const left = places.length === 0 && kind === 'alloc' ? LEFT : INSTEAD;
  for (let count = random.between(0, 4); count > 0; count--) {
    const agrees = random.pick([0, 0, 3, 5, 8, 20, 33, 60, 120, 300]);
    const instead = random.pick(agrees === 0 ? INSTEAD : left);
    places.push({ where: where(), holds: holds(), agrees, share: 1, instead });
  }
  if (random.chance(0.4)) {
    const share = random.pick([0.2, 0.5, 0.8, 0.95]);
    const agrees = Number.POSITIVE_INFINITY;
    places.push({ where: where(), holds: holds(), agrees, share, instead: random.pick(left) });
  }
  return { kind, key, places, freedBeforeStop: kind === 'free' && random.chance(0.15) };
}
