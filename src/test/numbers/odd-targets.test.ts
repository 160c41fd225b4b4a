import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import {
  crowdedTracker,
  freedBeforeStop,
  noUsableRegister,
  placeVariantsOf,
  protectedPool,
  tagLimit,
} from '../../simulator/targets/variants';
import { HuntSession, target } from '../hunt/support';
import {
  differences,
  excess,
  reportedSites,
  statedCoverage,
  trueSites,
  wrongHits,
} from '../hunt/support-truth';

/** All variants of all targets on all numbers of processors, in a long run. */
const isLong = process.env.POOLTAG_NUMBERS === 'all';

const bases = isLong ? targets : ['win7-x86', 'win7-x64', 'win11-arm64'].map((id) => target(id));

const hardest = [noUsableRegister, freedBeforeStop];
const others = [crowdedTracker, protectedPool, tagLimit];

const specs = bases.flatMap((base) =>
  isLong
    ? [...placeVariantsOf(base), ...others.map((make) => make(base))]
    : hardest.map((make) => make(base)),
);

const machines = (isLong ? [1, 2, 16] : [16]).flatMap((processors) =>
  (isLong ? [1, 2, 3, 4, 5] : [2]).map((seed) => ({ processors, seed })),
);

describe.each(specs)('on $id', (spec) => {
  test.each(machines)(
    'nothing that is said is wrong: $processors processors, seed $seed',
    (machine) => {
      const hunt = new HuntSession(spec, machine);
      for (const hits of [100, 30]) {
        hunt.machine.mark();
        expect(hunt.hitTag(hits)).toContain(`${hits} hits on`);
        const reported = reportedSites(hunt);
        const truth = trueSites(hunt);
        expect(wrongHits(hunt)).toEqual([]);
        expect(excess(reported, truth)).toEqual([]);
        if (statedCoverage(hunt) === '100 %') expect(differences(reported, truth)).toEqual([]);
        expect(hunt.poolHitTag()).toBe(hunt.idle);
      }
    },
  );
});
