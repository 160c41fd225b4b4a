import { afterAll, describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession } from './support';
import { differences, excess, reportedSites, statedCoverage, trueSites } from './support-truth';

/** More seeds in a long run: POOLTAG_SEEDS=10. */
const SEEDS = Number(process.env.POOLTAG_SEEDS ?? 2);
const HITS = 60;

const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
const processors = [1, 2, 16];
const c: any = {};
afterAll(() => console.log(JSON.stringify(c)));
describe.each(targets)('on $id', (target) => {
  test.each(processors)('%i', (processors) => {
    for (const seed of seeds) {
      const hunt = new HuntSession(target, { seed, processors });
      for (const k of [1, 2, 3]) {
      hunt.machine.mark();
      hunt.hitTag(HITS);
      const reported = reportedSites(hunt);
      const truth = trueSites(hunt);
      const cov = statedCoverage(hunt);
      (c[`${target.id} ${k}`] ??= []).push(cov);
      expect(excess(reported, truth)).toEqual([]);
      if (cov === '100 %') expect(differences(reported, truth)).toEqual([]);
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      }
    }
  });
});
