import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { target } from './support';
import { tryFault, type Way, ways } from './support-faults';
import { type Flow, flows } from './support-flows';

/**
 * Makes each call of a flow fail in turn. POOLTAG_FAULTS=all tries every way at every call on every
 * target; otherwise two targets share the calls between them, and the ways take turns.
 */
const isComplete = process.env.POOLTAG_FAULTS === 'all';

const slice = [target('win11-24h2-x64'), target('win7-x86')];

/** Which calls are made to fail, and how. */
interface Series {
  readonly name: string;
  readonly first: number;
  readonly step: number;
  wayOf(number: number): Way;
}

const everyWay: readonly Series[] = ways.map((way) => ({
  name: way.name,
  first: 1,
  step: 1,
  wayOf: () => way,
}));

/** Neighbours among the calls fail in ways far apart: 3 steps lead through all eight. */
const inTurns = (first: number): readonly Series[] => [
  {
    name: 'fails',
    first,
    step: slice.length,
    wayOf: (number) => ways[(Math.floor(number / slice.length) * 3 + first) % ways.length] as Way,
  },
];

/** What is wrong after each failing call, until the flow passes untouched; and how many calls. */
function failCallsOf(spec: TargetSpec, flow: Flow, { first, step, wayOf }: Series) {
  const complaints: string[] = [];
  for (let number = first; ; number += step) {
    const way = wayOf(number);
    const trial = tryFault(spec, flow, number, way);
    if (!trial.reached) return { complaints, calls: number - 1 };
    for (const text of trial.complaints) complaints.push(`call ${number} ${way.name}: ${text}`);
  }
}

describe.each(isComplete ? targets : slice)('on $id', (spec) => {
  const series = isComplete ? everyWay : inTurns(slice.indexOf(spec) + 1);

  describe.each(flows)('in $name', (flow) => {
    test.each(series)(
      'whichever call $name, nothing stays armed unnoticed',
      (each) => {
        const { complaints, calls } = failCallsOf(spec, flow, each);
        expect(complaints).toEqual([]);
        expect(calls).toBeGreaterThanOrEqual(flow.leastCalls);
      },
      300_000,
    );
  });
});
