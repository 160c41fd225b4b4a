import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession } from './support';
import { differences, excess, reportedSites, statedCoverage, trueSites } from './support-truth';

/** More seeds in a long run: POOLTAG_SEEDS=10. */
const SEEDS = Number(process.env.POOLTAG_SEEDS ?? 2);
const HITS = 40;

const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

const runs = targets.flatMap((target) =>
  [1, 2, 16].flatMap((processors) => seeds.map((seed) => ({ target, processors, seed }))),
);

describe.each(runs)('$target.id, $processors processors, seed $seed', ({ target, ...options }) => {
  test('what sites() says is what the machine did', () => {
    const hunt = new HuntSession(target, options);
    hunt.machine.mark();
    hunt.hitTag(HITS);

    const reported = reportedSites(hunt);
    const truth = trueSites(hunt);
    expect(excess(reported, truth)).toEqual([]);
    if (statedCoverage(hunt) === '100 %') expect(differences(reported, truth)).toEqual([]);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
