import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Hit } from '../hit';
import { tagFromValue } from '../tags/tag';
import { type Address, addressFromParts } from '../values/address';
import { Ledger } from './ledger';
import type { StackUse } from './stack-use';

const TAG = tagFromValue(0x20636241);
const block = (index: number): Address => addressFromParts(0xffffa000, 0x10010 + index * 0x40);

let number = 0;
const hit = (kind: Hit['kind'], stack: number, at?: number, more: Partial<Hit> = {}): Hit => ({
  number: ++number,
  kind,
  tag: TAG,
  stack,
  ...(at === undefined ? {} : { block: block(at), blockFrom: 'place' }),
  ...more,
});

const bookedBy = (...hits: readonly Hit[]): Ledger => {
  const ledger = new Ledger();
  for (const each of hits) ledger.record(each);
  return ledger;
};

const useOf = (ledger: Ledger, stack: number): StackUse | undefined =>
  ledger.stacks().find((use) => use.stack === stack);

describe('the ledger', () => {
  test('a free reduces what the allocating stack holds, and counts where it was made', () => {
    const ledger = bookedBy(
      hit('alloc', 1, 7, { charged: 0x60 }),
      hit('alloc', 1, 8, { charged: 0x80 }),
      hit('free', 2, 7, { charged: 0x60 }),
    );
    expect(useOf(ledger, 1)).toMatchObject({
      hits: { alloc: 2, free: 0 },
      outstanding: { count: 1, charged: 0x80, unsized: 0 },
    });
    expect([...(useOf(ledger, 1)?.freedBy ?? [])]).toEqual([[2, 1]]);
    expect(useOf(ledger, 2)).toMatchObject({ hits: { free: 1 }, outstanding: { count: 0 } });
  });

  test('a free of a block that was not seen allocated is unmatched', () => {
    expect(useOf(bookedBy(hit('free', 2, 7)), 2)?.unmatchedFrees).toBe(1);
  });

  test('an address seen again while outstanding is a missed free of the earlier block', () => {
    const ledger = bookedBy(hit('alloc', 1, 7), hit('alloc', 2, 7));
    expect(useOf(ledger, 1)).toMatchObject({ missedFrees: 1, outstanding: { count: 0 } });
    expect(useOf(ledger, 2)).toMatchObject({ missedFrees: 0, outstanding: { count: 1 } });
  });

  test.each([
    ['size', { charged: 0x80 }],
    ['tag', { tag: tagFromValue(0x21212121), charged: 0x60 }],
  ])('a free of another %s is of another block', (_, more) => {
    const ledger = bookedBy(hit('alloc', 1, 7, { charged: 0x60 }), hit('free', 2, 7, more));
    expect(useOf(ledger, 1)).toMatchObject({ missedFrees: 1, outstanding: { count: 0 } });
    expect(useOf(ledger, 2)?.unmatchedFrees).toBe(1);
  });

  test('hits without a block are counted and change nothing else', () => {
    const ledger = bookedBy(hit('alloc', 1), hit('free', 1), hit('unknown', 1));
    expect(useOf(ledger, 1)).toMatchObject({
      hits: { alloc: 1, free: 1, unknown: 1 },
      unlocated: { alloc: 1, free: 1 },
      outstanding: { count: 0 },
    });
  });

  test('tags have books of their own', () => {
    const other = tagFromValue(0x21212121);
    const ledger = bookedBy(hit('alloc', 1, 7), hit('alloc', 1, 8, { tag: other }));
    expect(ledger.stacks()).toHaveLength(2);
    expect(ledger.stacks(other)).toMatchObject([{ tag: other, outstanding: { count: 1 } }]);
  });

  test('too many outstanding blocks are said, and what was kept stays right', () => {
    const ledger = new Ledger(2);
    expect(ledger.record(hit('alloc', 1, 0))).toEqual({ kind: 'recorded' });
    expect(ledger.record(hit('alloc', 1, 1))).toEqual({ kind: 'recorded' });
    const full = { kind: 'tooManyOutstanding', limit: 2 };
    expect(ledger.record(hit('alloc', 1, 2))).toEqual(full);
    ledger.record(hit('free', 2, 0));
    expect(useOf(ledger, 1)).toMatchObject({ untracked: 1, outstanding: { count: 1 } });
    expect(ledger.record(hit('free', 2, 2))).toEqual(full);
  });
});

describe('a block that is found late', () => {
  test('is booked in the place of its hit', () => {
    const late = hit('alloc', 1);
    const ledger = new Ledger();
    ledger.record(late, true);
    ledger.record(hit('free', 2, 7));
    expect(useOf(ledger, 2)?.unmatchedFrees).toBe(1);
    ledger.locate({ hit: late.number, block: block(7), charged: 0x60 });
    expect(useOf(ledger, 2)?.unmatchedFrees).toBe(0);
    expect(useOf(ledger, 1)).toMatchObject({ outstanding: { count: 0 }, unlocated: { alloc: 0 } });
  });

  test('is not waited for forever', () => {
    const late = hit('alloc', 1);
    const ledger = new Ledger();
    ledger.record(late, true);
    for (let n = 0; n < 3000; n++) ledger.record(hit('unknown', 3));
    ledger.locate({ hit: late.number, block: block(7) });
    expect(useOf(ledger, 1)).toMatchObject({ unlocated: { alloc: 1 }, outstanding: { count: 0 } });
    expect(useOf(ledger, 3)?.hits.unknown).toBe(3000);
  });
});

/** What happened at one hit of a random hunt. */
interface Step {
  readonly kind: 'alloc' | 'free';
  readonly block: number;
  readonly stack: number;
  readonly isLate: boolean;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('alloc', 'free'),
    block: fc.nat(6),
    stack: fc.nat(3),
    isLate: fc.boolean(),
  }),
  { maxLength: 80 },
);

/** Outstanding blocks by allocating stack, by playing the steps on a plain list. */
function naiveOutstanding(history: readonly Step[]): ReadonlyMap<number, number> {
  let held: Step[] = [];
  for (const step of history) {
    held = held.filter((each) => each.block !== step.block);
    if (step.kind === 'alloc') held.push(step);
  }
  const counts = new Map<number, number>();
  for (const { stack } of held) counts.set(stack, (counts.get(stack) ?? 0) + 1);
  return counts;
}

const outstandingOf = (ledger: Ledger): ReadonlyMap<number, number> =>
  new Map(
    ledger
      .stacks()
      .filter(({ outstanding }) => outstanding.count > 0)
      .map(({ stack, outstanding }) => [stack, outstanding.count]),
  );

const sorted = (counts: ReadonlyMap<number, number>) => [...counts].sort(([a], [b]) => a - b);

test('any history gives what a plain list gives, also when blocks are found late, in any order', () => {
  fc.assert(
    fc.property(steps, fc.integer(), (history, seed) => {
      const ledger = new Ledger();
      const late: { hit: number; step: Step }[] = [];
      history.forEach((step, index) => {
        const made = hit(step.kind, step.stack, step.isLate ? undefined : step.block, {
          number: index + 1,
        });
        ledger.record(made, step.isLate);
        if (step.isLate) late.push({ hit: index + 1, step });
        ledger.stacks();
      });
      const order = [...late].sort((a, b) => ((a.hit * seed) % 17) - ((b.hit * seed) % 17));
      for (const { hit: at, step } of order) {
        ledger.locate({ hit: at, block: block(step.block) });
      }
      expect(sorted(outstandingOf(ledger))).toEqual(sorted(naiveOutstanding(history)));
    }),
    { seed: 20240611, numRuns: 400 },
  );
});

test('what is outstanding never exceeds the allocations located, and no count is negative', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const ledger = new Ledger(3);
      for (const { kind, stack, block: at, isLate } of history) {
        ledger.record(hit(kind, stack, isLate ? undefined : at, { charged: 0x40 }));
      }
      for (const use of ledger.stacks()) {
        const { count, charged } = use.outstanding;
        expect(count).toBeGreaterThanOrEqual(0);
        expect(charged).toBe(count * 0x40);
        expect(count).toBeLessThanOrEqual(use.hits.alloc - use.unlocated.alloc - use.untracked);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
