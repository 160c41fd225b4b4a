import { describe, expect, test } from '@jest/globals';
import { Random } from '../../simulator/kernel/random';
import { targets } from '../../simulator/targets';
import { HuntSession } from './support';
import { excess, reportedSites, trueSites, wrongHits } from './support-truth';

/** Runs of each target, and more in a long run. */
const SEEDS = process.env.POOLTAG_NUMBERS === 'all' ? 60 : 1;

describe.each(targets)('on $id', (spec) => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

  test.each(seeds)(
    'headers that now and then cannot be read make no number wrong, run %i',
    (seed) => {
      const hunt = new HuntSession(spec, { seed });
      const random = new Random(seed);
      const often = [0.05, 0.1, 0.2][seed % 3] ?? 0;
      let failures = 0;
      hunt.intercept = ({ kind, text }) => {
        const isHeader = kind === 'read' && / (?:8|16)$/.test(text);
        if (!isHeader || !random.chance(often)) return undefined;
        failures++;
        return { kind: 'throw', message: 'Memory access error' };
      };
      hunt.machine.mark();
      hunt.hitTag(60);
      expect(failures).toBeGreaterThan(0);
      expect(wrongHits(hunt)).toEqual([]);
      expect(excess(reportedSites(hunt), trueSites(hunt))).toEqual([]);
    },
  );
});
