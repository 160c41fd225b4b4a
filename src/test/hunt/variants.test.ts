import { describe, expect, test } from '@jest/globals';
import {
  alreadyArmed,
  crowdedTracker,
  missingSymbols,
  placeVariants,
  protectedCode,
  protectedPool,
  tagLimit,
} from '../../simulator/targets/variants';
import { HuntSession, target } from './support';
import {
  errors,
  excess,
  reportedSites,
  statedCoverage,
  trueSites,
  wrongHits,
} from './support-truth';

const base = target('win11-24h2-x64');

const odd = [crowdedTracker, protectedCode, protectedPool, tagLimit];

/** Where not every block can be told, however long one hunts. */
const INCOMPLETE =
  /no usable register|freed before stop|register holds header|registers moved|tag limit|crowded tracker/;

describe.each([...placeVariants, ...odd.map((make) => make(base))])('on $id', (spec) => {
  test('a hunt is right, or says that it does not know', () => {
    const hunt = new HuntSession(spec, { seed: 6 });
    for (const hits of [60, 40]) {
      hunt.machine.mark();
      expect(hunt.hitTag(hits)).toContain(`${hits} hits on`);
      const reported = reportedSites(hunt);
      expect(reported.size).toBeGreaterThan(3);
      expect(wrongHits(hunt)).toEqual([]);
      expect(excess(reported, trueSites(hunt))).toEqual([]);
      if (statedCoverage(hunt) === '100 %') {
        expect(errors(reported, trueSites(hunt))).toEqual([]);
      }
      expect(hunt.poolHitTag()).toBe(hunt.idle);
    }
    if (!INCOMPLETE.test(spec.id)) expect(statedCoverage(hunt)).toBe('100 %');
  });
});

test('without symbols of nt nothing is armed, and the answer says what to do', () => {
  const hunt = new HuntSession(missingSymbols(base));
  expect(hunt.hitTag(5)).toMatch(/no symbol nt!PoolHitTag.*\.symfix; \.reload/);
  expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
});

describe('on a target that somebody else has armed', () => {
  const armed = alreadyArmed(base);

  test('nothing is armed, and the answer says how to disarm', () => {
    const hunt = new HuntSession(armed);
    expect(hunt.hitTag(5)).toMatch(/PoolHitTag holds 0x20707249 already.*clear\(\)/);
    expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
    expect(hunt.run('dx @$pool.status()')).toMatch(/ARMED for "Irp ", not by this script/);
  });

  test('loading and unloading the script leave it so', () => {
    const hunt = new HuntSession(armed);
    hunt.run('.scriptunload pooltag.js');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
