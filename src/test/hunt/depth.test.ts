import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';
import {
  errors,
  excess,
  reportedSites,
  statedCoverage,
  trueSites,
  wrongHits,
} from './support-truth';

/** Longer than any hunt here takes. */
const NO_LIMIT = 100_000;

const framesAsked = (hunt: HuntSession): ReadonlySet<number> =>
  new Set(hunt.commands.flatMap((text) => /;kb?(0x[0-9a-f]+)/.exec(text)?.[1] ?? []).map(Number));

/** Frames of the longest stack, among the lines of its details. */
const deepest = (hunt: HuntSession): number =>
  Math.max(
    ...hunt.rows('@$pool.stacks()').map(
      (row) =>
        row
          .details()
          .split('\n')
          .filter((line) => /[!+]/.test(line)).length,
    ),
  );

describe.each(targets)('on $id', (spec) => {
  test('a hunt with the fewest frames finds the same call sites and blocks', () => {
    const hunt = new HuntSession(spec, { processors: 2, seed: 2 });
    hunt.machine.mark();
    const call = `hitTag("${hunt.tag}", 60, ${NO_LIMIT}, 8)`;
    expect(hunt.run(`dx @$pool.${call}`)).toContain('60 hits on');
    expect(framesAsked(hunt)).toEqual(new Set([8]));
    expect(deepest(hunt)).toBe(8);
    const [reported, truth] = [reportedSites(hunt), trueSites(hunt)];
    expect(excess(reported, truth)).toEqual([]);
    if (statedCoverage(hunt) === '100 %') expect(errors(reported, truth)).toEqual([]);
    expect(wrongHits(hunt)).toEqual([]);
  });
});

test('24 frames are read when none are asked for; more where they are, while armed too', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.hitTag(2);
  expect(framesAsked(hunt)).toEqual(new Set([24]));
  hunt.run(`dx @$pool.arm("${hunt.tag}")`);
  expect(hunt.run(`dx @$pool.capture(2, ${NO_LIMIT}, 0x100)`)).toContain('2 hits on');
  expect(framesAsked(hunt)).toEqual(new Set([24, 256]));
});
