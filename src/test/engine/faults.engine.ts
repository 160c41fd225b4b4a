import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EngineSession, faultTargets } from './lab';
import { outcome } from './spoken';

/** Hits of each hunt. */
const HITS = 2;

/** A command that the engine refuses: before it takes effect, or after. */
const refusals = {
  'before its effect': (line: string) => `foo;${line}`,
  'after its effect': (line: string) => `${line};foo`,
} as const;

/** When each of a hunt's commands is refused, and whether it alone or all from there on. */
const matrix = [
  ['before its effect', 'once'],
  ['before its effect', 'from there on'],
  ['after its effect', 'once'],
  ['after its effect', 'from there on'],
] as const;

/** What a hunt says when it could not disarm, with what does. */
const STILL_ARMED = /(STILL ARMED|MAY (STILL )?BE ARMED).*type /;

describe.each(faultTargets)('when things go wrong in Microsoft’s engine on $id', (spec) => {
  let real: EngineSession;
  let idle = '';

  const tag = () => real.target.poolHitTag();
  const hunt = () => real.engine.run(`dx @$pool.hitTag("${spec.leak}", ${HITS})`);

  beforeAll(async () => {
    real = await EngineSession.open(spec);
    idle = await tag();
  });
  afterAll(() => real.end());
  beforeEach(() => void real.engine.run('.scriptrun pooltag.js'));

  /** What must hold after any hunt: disarmed, or said so and put right by the next call. */
  async function neverArmedInSilence(said: string, trial: string): Promise<readonly string[]> {
    if ((await tag()) === idle) return [];
    if (!STILL_ARMED.test(said)) return [`${trial}: armed in silence: ${outcome(said)}`];
    real.engine.run('dx @$pool.status()');
    return (await tag()) === idle ? [] : [`${trial}: the next call does not disarm`];
  }

  test.each(matrix)(
    'a command refused %s, %s, leaves no machine armed in silence',
    async (when, extent) => {
      hunt();
      const first = real.engine.counters.commands;
      hunt();
      const commands = real.engine.counters.commands - first;
      expect(commands).toBeGreaterThan(2 * HITS);
      const problems: string[] = [];
      for (let number = 1; number <= commands; number += 1) {
        real.engine.run('.scriptrun pooltag.js');
        let at = 0;
        let sent = '';
        real.engine.tamper = (line) => {
          at += 1;
          if (extent === 'once' ? at !== number : at < number) return line;
          sent ||= line;
          return refusals[when](line);
        };
        const said = hunt();
        real.engine.tamper = (line) => line;
        problems.push(...(await neverArmedInSilence(said, `${number}: ${sent}`)));
      }
      expect(problems).toEqual([]);
      expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on`));
    },
  );

  describe.each(['refused', 'swallowed'] as const)('a write to PoolHitTag that is %s', (how) => {
    const fault = (after: number, count: number) =>
      real.target.order({ what: 'faultWrites', fault: { after, count, how } });

    test('once, when arming: the other form of the command arms', async () => {
      await fault(0, 1);
      expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on`));
      expect(await tag()).toBe(idle);
    });

    test('again and again, when arming: nothing is armed, and that is said', async () => {
      await fault(0, 8);
      expect(outcome(hunt())).toMatch(/^Not armed: /);
      expect(await tag()).toBe(idle);
      await fault(0, 0);
      expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on`));
    });

    test.each([1, 2, 8])(
      'when disarming, %s times: tried again, or said and put right',
      async (count) => {
        await fault(1, count);
        const said = hunt();
        await fault(0, 0);
        expect(await neverArmedInSilence(said, `${count} writes`)).toEqual([]);
        expect(await tag()).toBe(idle);
      },
    );
  });
});
