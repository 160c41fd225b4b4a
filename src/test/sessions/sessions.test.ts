import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HuntSession } from '../hunt/support';
import { type Action, type Session, sessions } from './action';
import { play, type Tally } from './play';

/** POOLTAG_FAULTS=all plays thousands of actions, else as many as take a few seconds. */
const isComplete = process.env.POOLTAG_FAULTS === 'all';
const seeds = isComplete ? Array.from({ length: 20 }, (_, index) => index + 1) : [1];
const length = isComplete
  ? { runs: 100, actions: 40, floor: { calls: 500, disturbed: 50, hits: 100, leftArmed: 3 } }
  : { runs: 40, actions: 16, floor: { calls: 150, disturbed: 20, hits: 50, leftArmed: 1 } };

const nothing = (): Tally => ({ calls: 0, disturbed: 0, hits: 0, leftArmed: 0 });

test.each(seeds)(
  'whatever somebody does, in whatever order, the machine is as it should be (seed %i)',
  (seed) => {
    const tally = nothing();
    fc.assert(
      fc.property(sessions(length.actions), (session) => {
        expect(play(session, tally)).toBeUndefined();
      }),
      { seed, numRuns: length.runs },
    );
    for (const what of ['calls', 'disturbed', 'hits', 'leftArmed'] as const) {
      expect(tally[what]).toBeGreaterThanOrEqual(length.floor[what]);
    }
  },
  600_000,
);

const playing = (...actions: readonly Action[]): Session => ({
  target: 'win7-x64',
  processors: 2,
  seed: 1,
  finallyOnAbort: false,
  failingCommands: 'throw',
  resumeText: 'event',
  actions,
});

test.each<[string, Session, (hunt: HuntSession) => void, RegExp]>([
  [
    'leaves PoolHitTag armed',
    playing({ do: 'call', call: 'hitTag' }),
    ({ engine }) => engine.execute('ed nt!PoolHitTag 0x6b61654c'),
    /PoolHitTag is 4c65616b/,
  ],
  [
    'disarms what the user has armed',
    playing({ do: 'write', value: 'tag' }, { do: 'call', call: 'sites' }),
    ({ engine }) => engine.execute('ed nt!PoolHitTag 0x0'),
    /PoolHitTag is 00000000/,
  ],
  [
    'changes a setting of the user',
    playing({ do: 'call', call: 'status' }),
    ({ engine }) => engine.execute('n 8'),
    /settings was/,
  ],
  [
    'lets a hit go by',
    playing({ do: 'call', call: 'hitTag' }),
    (hunt) => {
      hunt.stopsOnTag += 1;
    },
    /5 hits of 6 stops/,
  ],
  [
    'leaves no note',
    playing({ do: 'call', call: 'arm' }),
    ({ engine }) => engine.execute('dx @$vars.Remove("poolHitTagNote")'),
    /left no note/,
  ],
])('a script that %s is found out', (_, session, meddle, found) => {
  expect(play(session, nothing(), meddle)).toMatch(found);
});
