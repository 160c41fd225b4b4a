import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { type Flow, flows } from './flows';
import { tryFault, type Way, ways } from './trial';

/**
 * Makes each call of each flow fail. POOLTAG_FAULTS=all tries every way at every call on every
 * target; otherwise targets and ways take turns from call to call.
 */
const isComplete = process.env.POOLTAG_FAULTS === 'all';

/** What fails at a call: on which target, and in which way. */
type Turn = (call: number) => { readonly target: TargetSpec; readonly way: Way };

interface Series {
  readonly turn: Turn;
  /** From one failing call to the next. */
  readonly step: number;
  readonly targets: number;
}

/** What is wrong after each failing call, until the flow passes untouched on every target. */
function failCallsOf(flow: Flow, { turn, step, targets: inTurn }: Series): void {
  const complaints: string[] = [];
  let untouched = 0;
  let calls = 0;
  for (let call = 1; untouched < inTurn; call += step) {
    const { target, way } = turn(call);
    const trial = tryFault(target, flow, call, way);
    untouched = trial.reached ? 0 : untouched + 1;
    if (trial.reached) calls = call;
    for (const text of trial.complaints) {
      complaints.push(`${target.id}, call ${call} ${way.name}: ${text}`);
    }
  }
  expect(complaints).toEqual([]);
  expect(calls).toBeGreaterThanOrEqual(flow.leastCalls);
}

const MOST_MILLISECONDS = 600_000;

function everyWay(mine: readonly TargetSpec[]): void {
  describe.each(mine)('on $id', (target) => {
    describe.each(flows)('in $name', (flow) => {
      test.each(ways)(
        'whichever call $name, nothing is left changed unnoticed',
        (way) => failCallsOf(flow, { turn: () => ({ target, way }), step: 1, targets: 1 }),
        MOST_MILLISECONDS,
      );
    });
  });
}

/** Flows of fewer calls go through all ways at every call. */
const SHORT = 10;
/** Of flows with more calls every third one fails. */
const LONG = 50;

/**
 * Neighbours among the calls fail on other targets and in other ways, so that each flow meets all
 * of both; each round shifts both.
 */
function inTurns(mine: readonly Flow[]): void {
  describe.each(mine)('in $name', (flow) => {
    const rounds = flow.leastCalls < SHORT ? ways.map((_, round) => round) : [0];
    test.each(rounds)(
      'whichever call fails, nothing is left changed unnoticed: round %i',
      (round) => {
        const shift = round + flows.indexOf(flow);
        const turn: Turn = (call) => {
          const lap = Math.floor(call / targets.length);
          return {
            target: inRing(targets, call + shift),
            way: inRing(ways, call * 3 + lap + round),
          };
        };
        failCallsOf(flow, { turn, step: flow.leastCalls < LONG ? 1 : 3, targets: targets.length });
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

/** @param share of the work: 0 or 1, so that two processors can do it */
export function failEveryCall(share: 0 | 1): void {
  const isMine = (_: unknown, index: number) => index % 2 === share;
  if (isComplete) everyWay(targets.filter(isMine));
  else inTurns(flows.filter(isMine));
}
