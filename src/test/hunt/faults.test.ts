import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { target } from './support';
import { tryFault, type Way, ways } from './support-faults';
import { type Flow, flows } from './support-flows';

/**
 * Makes each call of a flow fail in turn. POOLTAG_FAULTS=all tries every way at every call on every
 * target; otherwise two targets, and one way for each call, another one for the next.
 */
const isComplete = process.env.POOLTAG_FAULTS === 'all';

const sliceTargets = [target('win11-24h2-x64'), target('win7-x86')];

/** What is wrong after each failing call until the flow passes untouched; and how many failed. */
function failCallsOf(spec: TargetSpec, flow: Flow, wayOf: (number: number) => Way) {
  const complaints: string[] = [];
  for (let number = 1; ; number += 1) {
    const way = wayOf(number);
    const trial = tryFault(spec, flow, number, way);
    if (!trial.reached) return { complaints, calls: number - 1 };
    for (const text of trial.complaints) complaints.push(`call ${number} ${way.name}: ${text}`);
  }
}

describe.each(isComplete ? targets : sliceTargets)('on $id', (spec) => {
  const offset = targets.indexOf(spec);
  const rotating = (number: number): Way => ways[(number + offset) % ways.length] as Way;
  const series = isComplete
    ? ways.map((way) => ({ name: way.name, wayOf: () => way }))
    : [{ name: 'fails', wayOf: rotating }];

  describe.each(flows)('in $name', (flow) => {
    test.each(series)(
      'whichever call $name, nothing stays armed unnoticed',
      ({ wayOf }) => {
        const { complaints, calls } = failCallsOf(spec, flow, wayOf);
        expect(complaints).toEqual([]);
        expect(calls).toBeGreaterThanOrEqual(flow.leastCalls);
      },
      300_000,
    );
  });
});
