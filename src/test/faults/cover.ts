import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { type Flow, flows } from './flows';
import { countCalls, tryFault, type Way, ways } from './trial';

/**
 * Makes each call of each flow fail. POOLTAG_FAULTS=all tries every way at every call on every
 * target; otherwise targets and ways take turns from call to call.
 */
const isComplete = process.env.POOLTAG_FAULTS === 'all';

/** What is wrong after a call fails, with what led to it. */
function complaintsOf(target: TargetSpec, flow: Flow, call: number, way: Way): readonly string[] {
  const { reached, complaints } = tryFault(target, flow, call, way);
  const where = `${target.id}, call ${call} ${way.name}`;
  return reached ? complaints.map((text) => `${where}: ${text}`) : [`${where}: not reached`];
}

const MOST_MILLISECONDS = 600_000;

function everyWay(mine: readonly TargetSpec[]): void {
  describe.each(mine)('on $id', (target) => {
    describe.each(flows)('in $name', (flow) => {
      test.each(ways)(
        'whichever call $name, nothing is left changed unnoticed',
        (way) => {
          const calls = countCalls(target, flow);
          const complaints: string[] = [];
          for (let call = 1; call <= calls; call += 1) {
            complaints.push(...complaintsOf(target, flow, call, way));
          }
          expect(complaints).toEqual([]);
          expect(calls).toBeGreaterThanOrEqual(flow.leastCalls);
        },
        MOST_MILLISECONDS,
      );
    });
  });
}

/** Flows of fewer calls are gone through again in other ways, until each call has met several. */
const SHORT = 10;
/** Of flows with more calls every fifth one fails. */
const LONG = 50;

/**
 * Neighbours among the calls fail on other targets and in other ways, so that each flow meets all
 * of both; each round shifts both.
 */
function inTurns(mine: readonly Flow[]): void {
  describe.each(mine)('in $name', (flow) => {
    const calls = new Map<TargetSpec, number>();
    const callsOn = (target: TargetSpec): number => {
      const known = calls.get(target) ?? countCalls(target, flow);
      calls.set(target, known);
      return known;
    };
    const rounds = Math.min(ways.length, Math.ceil(SHORT / (flow.leastCalls || SHORT)));
    test.each(Array.from({ length: rounds }, (_, round) => round))(
      'whichever call fails, nothing is left changed unnoticed: round %i',
      (round) => {
        const most = Math.max(...targets.map(callsOn));
        const complaints: string[] = [];
        for (let call = 1; call <= most; call += flow.leastCalls < LONG ? 1 : 5) {
          const target = inRing(targets, call + round + flows.indexOf(flow));
          const way = inRing(ways, call * 3 + Math.floor(call / targets.length) + round);
          if (call > callsOn(target)) continue;
          complaints.push(...complaintsOf(target, flow, call, way));
        }
        expect(complaints).toEqual([]);
        expect(most).toBeGreaterThanOrEqual(flow.leastCalls);
      },
      MOST_MILLISECONDS,
    );
  });
}

function inRing<T>(ring: readonly T[], index: number): T {
  const found = ring[index % ring.length];
  if (found === undefined) throw new Error('Nothing to take turns with');
  return found;
}

/** Files that share the work, so that several processors can do it. */
const SHARES = 4;

/** @param share from 0 */
export function failEveryCall(share: 0 | 1 | 2 | 3): void {
  const isMine = (_: unknown, index: number) => index % SHARES === share;
  if (isComplete) everyWay(targets.filter(isMine));
  else inTurns(flows.filter(isMine));
}
