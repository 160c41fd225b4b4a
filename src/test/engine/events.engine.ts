import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { statedHits } from '../hunt/support-truth';
import { EngineSession, servedTargets } from './lab';
import { outcome } from './spoken';

const HITS = 12;

/** More than there can be until the break-in, so many milliseconds after a `g`. */
const MANY = 40;
const PRESSED = 5;

/** Hits before something happens. */
const SOME = 4;

describe.each(servedTargets)('what happens during a hunt in Microsoft’s engine on $id', (spec) => {
  let real: EngineSession;
  let idle = '';

  const hunt = (hits = HITS) => real.engine.run(`dx @$pool.hitTag("${spec.leak}", ${hits})`);

  beforeAll(async () => {
    real = await EngineSession.open(spec);
    idle = await real.target.poolHitTag();
    real.engine.run('.scriptrun pooltag.js');
  });
  afterAll(() => real.end());
  afterEach(async () => expect(await real.target.poolHitTag()).toBe(idle));

  test('what the target prints is passed over', async () => {
    await real.target.order({ what: 'print', text: 'acmeflt: Breakpoint 0 hit\n' });
    expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on`));
    await real.target.order({ what: 'print', text: '' });
  });

  test('a driver that is loaded is passed over', async () => {
    await real.target.order({ what: 'load', module: 'acmenet' });
    expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on`));
  });

  test('another processor chosen between captures makes no hit twice', async () => {
    await real.target.order({ what: 'mark' });
    const said = [
      `dx @$pool.arm("${spec.leak}")`,
      `dx @$pool.capture(${SOME})`,
      '~1s',
      `dx @$pool.capture(${SOME})`,
      'dx @$pool.clear()',
    ].map((line) => real.engine.run(line));
    const hits = said.reduce((sum, line) => sum + Number(/(\d+) hits? on/.exec(line)?.[1] ?? 0), 0);
    expect(hits).toBe(2 * SOME);
    expect(hits).toBeLessThanOrEqual(await real.target.events(spec.leak));
  });

  test('a break of the target’s own ends the hunt under its name', async () => {
    await real.target.order({
      what: 'inject',
      event: { afterHits: SOME, stop: { kind: 'manualBreak' } },
    });
    expect(outcome(hunt())).toMatch(new RegExp(`^${SOME} hits on .*Ended by a break-in`));
  });

  // The engine may pass it over, end a command that it comes in the middle of, or break in.
  test('a break-in among hits makes none up, and nothing stays armed', async () => {
    await real.target.order({ what: 'mark' });
    real.engine.pressBreak(PRESSED);
    const said = hunt(MANY);
    expect(outcome(said)).toMatch(/^\d+ hits on .*PoolHitTag is as it was/);
    expect(statedHits(said).hits).toBeLessThanOrEqual(await real.target.events(spec.leak));
  });

  test('a breakpoint of the user’s ends the hunt', () => {
    // What drivers call is watched; under the verifier that is a function before the allocator's.
    real.engine.run('bp nt!ExFreePoolWithTag');
    real.engine.run('bp nt!VerifierExFreePoolWithTag');
    const said = outcome(hunt());
    real.engine.run('bc *');
    expect(said).toMatch(/Ended by .*breakpoint/);
  });

  test('a bug check ends the hunt under its name', async () => {
    await real.target.order({
      what: 'inject',
      event: {
        afterHits: SOME,
        stop: { kind: 'bugcheck', code: 0xc2, parameters: [7n, 0n, 0n, 0n] },
      },
    });
    expect(outcome(hunt())).toMatch(new RegExp(`^${SOME} hits on .*Ended by .*bug ?check`, 'i'));
  });
});
