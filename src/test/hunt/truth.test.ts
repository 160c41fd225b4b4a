import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession } from './support';
import {
  differences,
  excess,
  kindsIn,
  reportedSites,
  statedCoverage,
  statedHits,
  trueSites,
  wrongHits,
} from './support-truth';

/** Ten seeds on every number of processors in a long run: POOLTAG_NUMBERS=all. */
const SEEDS = process.env.POOLTAG_NUMBERS === 'all' ? 10 : 0;

/** Hits of one hunt after the other: what the first learns, the next ones know. */
const HUNTS = SEEDS > 0 ? [120, 20, 20] : [60, 10, 10];

/** A size is unknown where nothing told it while the block was there. */
const withoutUnknownBytes = (all: readonly string[]): readonly string[] =>
  all.filter((each) => !each.includes(': bytes unknown, '));

/** What the best of the hunts knows at least, in percent. */
const LEAST_COVERAGE = 95;

interface Machine {
  readonly processors: number;
  readonly seed: number;
}

const slice: readonly Machine[] = [
  { processors: 1, seed: 6 },
  { processors: 2, seed: 2 },
  { processors: 16, seed: 1 },
  { processors: 16, seed: 3 },
];

const everyMachine: readonly Machine[] = [1, 2, 16].flatMap((processors) =>
  Array.from({ length: SEEDS }, (_, index) => ({ processors, seed: index + 1 })),
);

const machines = SEEDS > 0 ? everyMachine : slice;

describe.each(targets)('what sites() says on $id', (target) => {
  const coverages: string[] = [];

  test.each(machines)(
    'is what the machine did: $processors processors, seed $seed',
    ({ processors, seed }) => {
      const hunt = new HuntSession(target, { processors, seed });
      for (const hits of HUNTS) {
        hunt.machine.mark();
        const answer = hunt.hitTag(hits);
        const reported = reportedSites(hunt);
        const truth = trueSites(hunt);
        const coverage = statedCoverage(hunt);
        expect(statedHits(answer)).toEqual({ hits, ...kindsIn(reported) });
        expect(hunt.trueBlocks).toHaveLength(hits);
        coverages.push(coverage);
        expect(wrongHits(hunt)).toEqual([]);
        expect(excess(reported, truth)).toEqual([]);
        if (coverage === '100 %')
          expect(withoutUnknownBytes(differences(reported, truth))).toEqual([]);
        expect(hunt.poolHitTag()).toBe(hunt.idle);
      }
    },
  );

  test('is complete, or nearly so, in some of these hunts', () => {
    expect(Math.max(...coverages.map(Number.parseFloat))).toBeGreaterThan(LEAST_COVERAGE);
  });
});
