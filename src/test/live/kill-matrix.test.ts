import { describe, expect, test } from '@jest/globals';
import { type RepairOutcome, repair } from '../../live/repair/repair';
import { target } from '../hunt/support';
import { LiveHunt } from './live-hunt';

/** What ends a hunt as `kill -9` does: nothing of it runs any more. */
class Died extends Error {}

/** A hunt of a few hits that dies at a request; undefined when it needs fewer. */
function diesAt(id: string, number: number): LiveHunt | undefined {
  const hunt = new LiveHunt(target(id), { seed: 2, processors: 2 });
  const before = hunt.line.requests;
  hunt.line.onRequest = (request) => {
    if (request - before >= number) throw new Died();
  };
  try {
    hunt.hunt(HITS);
  } catch (error) {
    if (!(error instanceof Died)) throw error;
    return hunt;
  }
  return undefined;
}

/** Each request in a long run: POOLTAG_NUMBERS=all. */
const STEP = process.env.POOLTAG_NUMBERS === 'all' ? 1 : 5;

/** Minutes on a machine that does other things. */
const LONG = 600_000;

/** Enough for learning, and for a step out of the allocator where there is one. */
const HITS = 14;

/** Who comes afterwards has the line as the hunt left it, or one of its own. */
function repaired(hunt: LiveHunt, isReplugged: boolean): RepairOutcome {
  const { line, journal } = hunt;
  line.onRequest = () => undefined;
  if (isReplugged) {
    line.session.detach();
    line.session.attach('somebody else');
  }
  return repair(line, journal.changes, journal.boot);
}

/** Where a hunt has ever set a breakpoint and something else than the code stands. */
const breakpointsIn = ({ machine, journal }: LiveHunt): readonly string[] =>
  journal.all
    .filter(({ kind }) => kind === 'breakpoint')
    .filter(
      ({ address, before }) => machine.memory.read(BigInt(`0x${address}`), 1)[0] !== before[0],
    )
    .map(({ address }) => address);

describe.each(['win11-24h2-x64', 'win7-x86', 'xp-x86'])('a hunt on %s that dies', (id) => {
  test.each([
    ['alone, its keeper goes on', false],
    ['with its keeper, somebody repairs', true],
  ])(
    'leaves nothing armed at any request: %s',
    (_what, isReplugged) => {
      let number = 1;
      let inForce = 0;
      for (; ; number += STEP) {
        const hunt = diesAt(id, number);
        if (!hunt) break;
        const wasArmed = hunt.poolHitTag() !== hunt.idle;
        const outcome = repaired(hunt, isReplugged);
        const undone = outcome.changes.filter(
          ({ repaired: how }) => how.kind === 'undone' && how.wasInForce,
        );
        inForce += undone.length;
        expect([number, hunt.poolHitTag()]).toEqual([number, hunt.idle]);
        expect([number, breakpointsIn(hunt)]).toEqual([number, []]);
        expect([number, outcome.stands, hunt.line.session.isRunning]).toEqual([
          number,
          false,
          true,
        ]);
        if (wasArmed) expect(undone.length).toBeGreaterThan(0);
      }
      expect(number).toBeGreaterThan(60);
      expect(inForce).toBeGreaterThan(50 / STEP);
    },
    LONG,
  );
});

describe('a repair', () => {
  test('of a machine that was started again since writes nothing', () => {
    const hunt = diesAt('win7-x86', 60);
    if (!hunt) throw new Error('too few requests');
    hunt.line.onRequest = () => undefined;
    hunt.line.session.reboot();
    const outcome = repaired(hunt, false);
    expect(outcome.changes.every(({ repaired: how }) => how.kind !== 'failed')).toBe(true);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.line.session.isRunning).toBe(true);
  });

  test('leaves alone what somebody else has written meanwhile', () => {
    const hunt = diesAt('win11-24h2-x64', 60);
    if (!hunt) throw new Error('too few requests');
    const { address } = hunt.spec.poolHitTag;
    hunt.machine.memory.write(address, Buffer.from('Oth '));
    expect(repaired(hunt, false).changes).toMatchObject([{ repaired: { kind: 'notOurs' } }]);
    expect(hunt.poolHitTag()).toBe(Buffer.from('Oth ').toString('hex'));
  });

  test('lets a machine run of which nothing is written down', () => {
    const { line } = new LiveHunt(target('win7-x86'), { seed: 1 });
    expect(repair(line, [], undefined)).toEqual({
      isOtherBoot: false,
      changes: [],
      stands: false,
    });
    expect(line.session.isRunning).toBe(true);
  });
});
