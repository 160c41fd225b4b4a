import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../test/frames';
import { type HeaderFinding, poolLayout } from '../blocks/pool-header';
import { type Address, addressFromParts, offsetAddress } from '../values/address';
import type { PlaceKey, Words } from './place';
import { PlaceLearner } from './place-learner';
import type { LateAnswer, Location, Observation } from './place-observation';

const layout = poolLayout(8, true);

/** The n-th block of a test's pool: never at the start of a page. */
const block = (index: number): Address =>
  addressFromParts(0xffffa000, 0x10000 + index * 0x1000 + 0x60);
const header = (of: Address): Address => offsetAddress(of, -layout.headerSize);
const keyOf = (kind: 'alloc' | 'free', address = '1000'): PlaceKey => ({
  kind,
  address: addressOf(`fffff8000000${address}`),
  base: addressOf('ffffd00000001000'),
  limit: addressOf('ffffd00000001100'),
});

/** A kernel with a pool: blocks in use have headers, and each hit shows registers. */
class World {
  readonly learner: PlaceLearner;
  readonly inUse = new Set<Address>();
  #hit = 0;
  /** Whether memory of the hit before is known. */
  seesBefore = true;
  /** Blocks in use at the hit before. */
  #before: ReadonlySet<Address> = new Set();
  /** Blocks whose header still has the tag, but is marked free. */
  readonly released = new Set<Address>();

  constructor(hasOneProcessor = true) {
    this.learner = new PlaceLearner(layout, hasOneProcessor);
  }

  observe(
    kind: 'alloc' | 'free',
    registers: Readonly<Record<string, Address>>,
    more: Partial<Observation> = {},
  ): Location {
    this.#hit++;
    const key = keyOf(kind);
    const stack = { from: key.base, words: [] };
    const words: Words = { registers: new Map(Object.entries(registers)), stack };
    const before = this.#before;
    this.#before = new Set(this.inUse);
    return this.learner.observe({
      hit: this.#hit,
      key,
      words,
      look: (at) => this.#look(at),
      before: (at) => (this.seesBefore ? (before.has(at) ? 'inUse' : 'free') : undefined),
      ...more,
    });
  }

  #look(at: Address): HeaderFinding {
    if (this.released.has(at)) return { kind: 'released' };
    return this.inUse.has(at) ? { kind: 'inUse', bytes: 0x60 } : { kind: 'noHeader' };
  }

  alloc(index: number, registers: Readonly<Record<string, Address>>): Location {
    this.inUse.add(block(index));
    this.released.delete(block(index));
    return this.observe('alloc', registers);
  }

  free(index: number, registers: Readonly<Record<string, Address>>): Location {
    const location = this.observe('free', registers);
    this.inUse.delete(block(index));
    for (const each of this.learner.candidates('free', this.#hit)) {
      if (!this.inUse.has(each))
        this.learner.goneAfter(this.#hit, each, this.#hit + 1, this.#hit + 1);
    }
    return location;
  }

  /** A free on a kernel that gives the block back before it stops. */
  freeBeforeStop(index: number, registers: Readonly<Record<string, Address>>): Location {
    this.inUse.delete(block(index));
    this.released.add(block(index));
    const location = this.observe('free', registers);
    for (const each of this.learner.candidates('free', this.#hit)) {
      if (!this.inUse.has(each)) this.learner.goneAfter(this.#hit, each, this.#hit, this.#hit);
    }
    return location;
  }
}

const blockOf = (location: Location) => (location.kind === 'located' ? location.block : undefined);

const freesOf = (answers: readonly LateAnswer[]) =>
  answers.filter(({ kind }) => kind === 'free').map((answer) => answer.block);

describe('learning with readable headers', () => {
  test('a register that holds the block is known from the third hit, the others follow', () => {
    const world = new World();
    const seen = [0, 1, 2, 3].map((n) => world.alloc(n, { rbx: block(n), rsi: block(99) }));
    expect(seen.map(blockOf)).toEqual([undefined, undefined, block(2), block(3)]);
    expect(seen[3]).toMatchObject({ from: 'place', charged: 0x60 });
    const late = world.learner.resolved();
    expect(late).toEqual([
      { hit: 1, kind: 'alloc', block: block(0), charged: 0x60 },
      { hit: 2, kind: 'alloc', block: block(1), charged: 0x60 },
    ]);
    expect(world.learner.resolved()).toEqual([]);
  });

  test('a register that holds the header', () => {
    const world = new World();
    const seen = [0, 1, 2].map((n) => world.alloc(n, { rbx: header(block(n)) }));
    expect(blockOf(seen[2] as Location)).toBe(block(2));
    expect(world.learner.places()[0]?.place).toMatchObject({
      where: { register: 'rbx' },
      holds: 'header',
    });
  });

  test('a stale look-alike beside the true place: unknown until it is refuted, never wrong', () => {
    const world = new World();
    world.seesBefore = false;
    let last = block(50);
    world.inUse.add(last);
    const answers = Array.from({ length: 6 }, (_, n) => {
      const location = world.alloc(n, { rbx: block(n), rdi: last });
      last = block(n);
      return blockOf(location);
    });
    expect(answers.every((each) => each === undefined)).toBe(true);
    // Memory of the hit before shows which of the two was there.
    world.seesBefore = true;
    expect(blockOf(world.alloc(6, { rbx: block(6), rdi: last }))).toBeUndefined();
    expect(blockOf(world.alloc(7, { rbx: block(7), rdi: last }))).toBe(block(7));
    expect(world.learner.resolved().map(({ hit, block: at }) => [hit, at])).toEqual(
      Array.from({ length: 7 }, (_, n) => [n + 1, block(n)]),
    );
  });

  test('no usable register: nothing is known, and asking ends', () => {
    const world = new World();
    for (let n = 0; n < 40; n++) {
      const odd = offsetAddress(block(n), 8);
      expect(world.alloc(n, { rbx: odd, rsi: addressOf('7ff0') }).kind).toBe('unlocated');
    }
    expect(world.learner.plan(keyOf('alloc'))).toEqual({ kind: 'places', places: [] });
    expect(world.learner.places()).toEqual([]);
  });

  test('a place that ceases to hold is given up', () => {
    const world = new World();
    for (let n = 0; n < 5; n++) world.alloc(n, { rbx: block(n) });
    expect(world.alloc(5, { rbx: addressOf('1234') })).toMatchObject({ kind: 'unlocated' });
    expect(world.learner.places()).toEqual([]);
  });

  test('frees are learned from what is outstanding, and refuted by freeing twice', () => {
    const world = new World();
    for (let n = 0; n < 6; n++) world.alloc(n, { rbx: block(n) });
    const frees = [0, 1, 2, 3].map((n) => world.free(n, { rcx: block(n) }));
    expect(frees.map(blockOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect(freesOf(world.learner.resolved())).toEqual([0, 1, 2, 3].map(block));
    expect(blockOf(world.free(3, { rcx: block(3) }))).toBeUndefined();
    expect(freesOf(world.learner.resolved())).toEqual([]);
  });

  test('a block freed before the stop is told by its place once it was allocated again', () => {
    const world = new World();
    for (let n = 0; n < 6; n++) world.alloc(n, { rbx: block(n) });
    for (const n of [0, 1]) {
      world.freeBeforeStop(n, { rcx: block(n) });
      world.alloc(n, { rbx: block(n) });
    }
    for (const n of [2, 3]) world.freeBeforeStop(n, { rcx: block(n) });
    expect(freesOf(world.learner.resolved())).toEqual([0, 1, 2, 3].map(block));
  });

  test('a pointer to the block allocated before is never taken for the block of the hit', () => {
    const world = new World();
    world.inUse.add(block(99));
    for (let n = 0; n < 60; n++) {
      expect(world.alloc(n, { rdi: block(n === 0 ? 99 : n - 1) }).kind).toBe('unlocated');
    }
    expect(world.learner.places()).toEqual([]);
  });

  test.each(['free', 'freeBeforeStop'] as const)(
    'a pointer to the block freed before or next is never taken for the block of the hit: %s',
    (free) => {
      for (const distance of [-1, 1]) {
        const world = new World();
        for (let n = 0; n < 20; n++) world.alloc(n, { rbx: block(n) });
        for (let n = 1; n < 19; n++) {
          const location = world[free](n, { rcx: block(n + distance) });
          expect([distance, n, blockOf(location)]).toEqual([distance, n, undefined]);
        }
        expect(freesOf(world.learner.resolved())).toEqual([]);
      }
    },
  );

  test('of several blocks that a free can have been about, the one that is gone tells the place', () => {
    const world = new World();
    for (let n = 0; n < 8; n++) world.alloc(n, { rbx: block(n) });
    const frees = [0, 1, 2, 3].map((n) => world.free(n, { rcx: block(n), rsi: block(n + 4) }));
    expect(frees.map(blockOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect(freesOf(world.learner.resolved())).toEqual([0, 1, 2, 3].map(block));
  });

  test('a block that is allocated again was freed by the only free that is not answered', () => {
    const world = new World();
    for (let n = 0; n < 8; n++) world.alloc(n, { rbx: block(n) });
    const again = (n: number) =>
      world.observe(
        'alloc',
        { rbx: block(n) },
        { pointer: { block: block(n), from: 'returnValue' } },
      );
    world.observe('free', { rcx: block(0), rsi: block(7) });
    again(0);
    world.observe('free', { rcx: block(1), rsi: block(6) });
    again(1);
    world.free(2, { rcx: block(2), rsi: block(5) });
    expect(freesOf(world.learner.resolved())).toEqual([0, 1, 2].map(block));
    expect(world.learner.places().filter(({ place }) => place.kind === 'free')).toHaveLength(1);
  });

  test('a cache-aligned block is recorded by the address that is booked', () => {
    const learner = new PlaceLearner(layout, true);
    const aligned = addressOf('ffffa00000010080');
    const booked = addressOf('ffffa00000010040');
    const look = (at: Address): HeaderFinding => {
      if (at === aligned) return { kind: 'second', distance: 0x40 };
      return at === booked ? { kind: 'inUse', bytes: 0x100 } : { kind: 'noHeader' };
    };
    const location = learner.observe({
      hit: 1,
      key: keyOf('alloc'),
      words: { registers: new Map([['rbx', booked]]), stack: { from: booked, words: [] } },
      look,
      pointer: { block: aligned, from: 'returnValue' },
    });
    expect(blockOf(location)).toBe(booked);
  });

  test('without a look at headers nothing is believed where second headers exist', () => {
    const world = new World();
    const key = keyOf('alloc');
    const words = { registers: new Map([['rbx', block(1)]]) };
    const pointer = { block: block(1), from: 'returnValue' as const };
    expect(world.learner.observe({ hit: 1, key, words, pointer })).toEqual({
      kind: 'unlocated',
      why: 'unreadable',
    });
  });
});

describe('a place of one kind, with nothing but a header in use beside it', () => {
  /** A learned way; what memory showed before is not known from then on. */
  function learned(): World {
    const world = new World();
    for (let n = 0; n < 4; n++) world.alloc(n, { rbx: block(n) });
    world.learner.resolved();
    world.seesBefore = false;
    return world;
  }

  test('is believed once it has stood four hits more', () => {
    const world = learned();
    const seen = [4, 5, 6, 7, 8].map((n) => blockOf(world.alloc(n, { rbx: block(n) })));
    expect(seen).toEqual(Array.from({ length: 5 }, () => undefined));
    expect(world.learner.resolved().map(({ hit, block: at }) => [hit, at])).toEqual([
      [5, block(4)],
    ]);
  });

  test('or when the hunt ends before', () => {
    const world = learned();
    world.alloc(4, { rbx: block(4) });
    world.learner.end();
    expect(world.learner.resolved()).toMatchObject([{ hit: 5, block: block(4) }]);
  });

  test('is not believed for its last hits before it is wrong', () => {
    const world = learned();
    world.inUse.add(block(90));
    world.alloc(4, { rbx: block(90) });
    world.alloc(5, { rbx: addressOf('1234') });
    world.learner.end();
    expect(world.learner.resolved()).toEqual([]);
  });
});

test.each([
  [true, [block(6)]],
  [false, [block(2), block(6)]],
])(
  'a block that is gone refutes a place that was right with one processor only: %s',
  (isOne, left) => {
    const world = new World(isOne);
    for (let n = 0; n < 8; n++) world.alloc(n, { rbx: block(n) });
    world.observe('free', { rcx: block(0), rsi: block(0) });
    world.learner.goneAfter(9, block(0), 10, 10);
    world.observe('free', { rcx: block(1), rsi: block(5) });
    world.learner.goneAfter(10, block(5), 11, 11);
    world.observe('free', { rcx: block(2), rsi: block(6) });
    expect([...world.learner.candidates('free', 11)]).toEqual(left);
  },
);

describe('learning without headers', () => {
  /** Each block is allocated at one hit and freed at the next, with its argument. */
  function loop(registersAt: (n: number, freedLast: number) => Readonly<Record<string, Address>>) {
    const learner = new PlaceLearner(poolLayout(8, false), true);
    const answers = new Map<number, Address>();
    const turns = [0, 0, 0, 1, 1, 1, 2, 2, 2, 0, 1, 2, 0, 0, 1, 1, 2, 2];
    let freedLast = 9;
    for (const [turn, n] of turns.entries()) {
      const registers = new Map(Object.entries(registersAt(n, freedLast)));
      const stack = { from: keyOf('alloc').base, words: [] };
      const allocated = { hit: 2 * turn + 1, key: keyOf('alloc'), words: { registers, stack } };
      const location = learner.observe(allocated);
      if (location.kind === 'located') answers.set(turn, location.block);
      const pointer = { block: block(n), from: 'arguments' as const };
      const words = { registers: new Map([['rcx', block(n)]]), stack };
      learner.observe({ hit: 2 * turn + 2, key: keyOf('free'), words, pointer });
      for (const { hit, kind, block: late } of learner.resolved()) {
        if (kind === 'alloc') answers.set((hit - 1) / 2, late);
      }
      freedLast = n;
    }
    const wrong = turns.filter((n, turn) => (answers.get(turn) ?? block(n)) !== block(n));
    const places = learner.places().filter(({ place }) => place.kind === 'alloc');
    return { answered: answers.size, wrong, places: places.map(({ place }) => place.where) };
  }

  test('the register that holds the block is learned from three different blocks', () => {
    const { answered, wrong, places } = loop((n) => ({ rbx: block(n) }));
    expect({ answered, wrong }).toEqual({ answered: 18, wrong: [] });
    expect(places).toEqual([{ register: 'rbx' }]);
  });

  test('the block freed last, which comes back at once in a loop, is never learned from', () => {
    const { wrong, places } = loop((_, freedLast) => ({ rsi: block(freedLast) }));
    expect({ wrong, places }).toEqual({ wrong: [], places: [] });
  });
});

describe('what a hunt is asked to read', () => {
  test('everything at first, then the places', () => {
    const world = new World();
    const plans = Array.from({ length: 100 }, (_, n) => {
      const plan = world.learner.plan(keyOf('alloc'));
      world.alloc(n, { rbx: block(n) });
      return plan.kind === 'places' ? plan.places.length : 'everything';
    });
    expect(plans.slice(0, 16).every((plan) => plan === 'everything')).toBe(true);
    expect(plans.slice(16).every((plan) => plan === 1)).toBe(true);
  });

  test('all places that were never wrong, for one that always was right may go stale', () => {
    const world = new World();
    const shown = (n: number) => ({ rax: block(n), rbx: block(n), rsi: block(n) });
    for (let n = 0; n < 20; n++) world.alloc(n, shown(n));
    expect(world.learner.plan(keyOf('alloc'))).toMatchObject({ places: [{}, {}, {}] });
    expect(blockOf(world.alloc(20, { ...shown(20), rax: block(3) }))).toBe(block(20));
    expect(blockOf(world.alloc(21, { ...shown(21), rax: block(3) }))).toBe(block(21));
  });

  test('a return value is asked for when nothing else decides, three times at most', () => {
    const world = new World();
    world.seesBefore = false;
    world.inUse.add(block(50));
    let asked = 0;
    let last = block(50);
    for (let n = 0; n < 30; n++) {
      const plan = world.learner.plan(keyOf('alloc'));
      const asks = plan.kind === 'everything' && plan.returnValueHelps;
      world.inUse.add(block(n));
      const pointer = asks ? { pointer: { block: block(n), from: 'returnValue' as const } } : {};
      const location = world.observe('alloc', { rbx: block(n), rdi: last }, pointer);
      if (asks) asked++;
      if (location.kind === 'located') expect(location.block).toBe(block(n));
      last = block(n);
    }
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
    expect(world.learner.places()).toHaveLength(1);
  });

  test('a way is not begun with registers alone where its stack could not be read', () => {
    const world = new World();
    const words = { registers: new Map([['rbx', block(0)]]) };
    world.inUse.add(block(0));
    expect(world.observe('alloc', {}, { words })).toEqual({ kind: 'unlocated', why: 'unreadable' });
  });

  test('a word that could not be read refutes nothing', () => {
    const world = new World();
    for (let n = 0; n < 20; n++) world.alloc(n, { rbx: block(n) });
    expect(world.alloc(20, {})).toEqual({ kind: 'unlocated', why: 'unreadable' });
    expect(blockOf(world.alloc(21, { rbx: block(21) }))).toBe(block(21));
  });
});

describe('taking over and giving up', () => {
  test('restored places answer from the first hit', () => {
    const world = new World();
    const { address: key } = keyOf('alloc');
    world.learner.restore([{ kind: 'alloc', key, where: { register: 'rbx' }, holds: 'block' }]);
    expect(world.learner.plan(keyOf('alloc'))).toMatchObject({ kind: 'places' });
    expect(blockOf(world.alloc(0, { rbx: block(0) }))).toBe(block(0));
  });

  test('a block that is still outstanding refutes the place that shows it', () => {
    const world = new World();
    for (let n = 0; n < 5; n++) world.alloc(n, { rbx: block(n) });
    expect(world.alloc(9, { rbx: block(2) }).kind).toBe('unlocated');
  });

  test('after a gap the same block proves nothing', () => {
    const world = new World();
    for (let n = 0; n < 5; n++) world.alloc(n, { rbx: block(n) });
    world.learner.gap();
    expect(world.alloc(2, { rbx: block(2) }).kind).toBe('unlocated');
    expect(blockOf(world.alloc(9, { rbx: block(9) }))).toBe(block(9));
  });

  test('a step out that gives nothing counts among the three', () => {
    const world = new World();
    world.seesBefore = false;
    world.inUse.add(block(50));
    const plans = Array.from({ length: 60 }, (_, n) => {
      const plan = world.learner.plan(keyOf('alloc'));
      world.alloc(n, { rbx: block(n), rdi: block(n === 0 ? 50 : n - 1) });
      return plan.kind === 'everything' && plan.returnValueHelps;
    });
    expect(plans.filter(Boolean)).toHaveLength(3);
  });

  test('arguments that contradict a learned place are not believed any more, nor is the place', () => {
    const world = new World();
    for (let n = 0; n < 6; n++) world.alloc(n, { rbx: block(n) });
    const freed = (n: number, said: number) =>
      world.observe(
        'free',
        { rcx: block(n) },
        { pointer: { block: block(said), from: 'arguments' } },
      );
    for (let n = 0; n < 4; n++) expect(blockOf(freed(n, n))).toBe(block(n));
    expect(freed(4, 5)).toEqual({ kind: 'unlocated', why: 'disagreement' });
    expect(blockOf(freed(5, 4))).toBeUndefined();
  });
});
