import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HuntSession } from '../hunt/support';
import { statedHits, tagValue } from '../hunt/support-truth';
import { EngineEnded } from './engine-process';
import { KnownDifferences } from './known-differences';
import { EngineSession, servedTargets } from './lab';
import { outcome, timeless } from './spoken';

/** Hits of the hunts that are compared. */
const HITS = 60;

/** Milliseconds of a wait after which it is broken into. */
const WAIT = 1500;

const huntFor = (tag: string): string => `dx @$pool.hitTag("${tag}", ${HITS})`;

const looks = (tag: string): readonly string[] => [
  '.scriptrun pooltag.js',
  'dx @$pool',
  'dx @$pool.status()',
  'dx @$pool.used()',
  huntFor(tag),
  `dx -g @$pool.leaks("${tag}")`,
  `dx @$pool.leaks("${tag}")[0].details()`,
  `dx -g @$pool.sites("${tag}")`,
  `dx -g @$pool.stacks("${tag}").Take(5)`,
  `dx @$pool.stacks("${tag}")[0].details()`,
  'dx -g @$pool.hits(5)',
  'dx @$pool.status()',
  'dx @$pool.save("C:/temp/leak")',
  `!poolhit "${tag}", 5`,
  '!poolleaks',
  'dx @$pool.hitTag("kaeL", 5)',
];

describe.each(servedTargets)('the script in Microsoft’s engine on $id', (spec) => {
  let real: EngineSession;
  let idle = '';

  const hunt = huntFor(spec.leak);

  /** What the machine itself has booked under the tag since the mark. */
  const booked = async () => {
    const sites = (await real.target.truth()).filter(({ tag }) => tag === tagValue(spec.leak));
    const allocations = sites.reduce((sum, site) => sum + site.allocations, 0);
    const frees = sites.reduce((sum, site) => sum + site.frees, 0);
    return { hits: allocations + frees, allocations, frees };
  };

  beforeAll(async () => {
    real = await EngineSession.open(spec);
    idle = await real.target.poolHitTag();
  });
  afterAll(() => real.end());

  test('answers a whole hunt as in the embedded debugger without kdexts, counts what the machine has booked, and leaves nothing armed', async () => {
    const ours = new HuntSession(spec, { load: 'not', switches: { kdexts: false } });
    // The form in which the engine starts.
    ours.run('.prefer_dml 0');
    const known = new KnownDifferences(`hunt-${spec.id}`);
    await real.target.order({ what: 'mark' });
    for (const line of looks(spec.leak)) {
      const said = real.engine.run(line);
      known.compare(line, timeless(said), timeless(ours.run(line)));
      expect(await real.target.poolHitTag()).toBe(idle);
      if (line === hunt) expect(statedHits(said)).toEqual(await booked());
    }
    expect(known.surprises()).toEqual([]);
  });

  test('a break-in ends a wait, and the machine is disarmed', async () => {
    real.engine.pressBreak(WAIT);
    const said = real.engine.run('dx @$pool.hitTag("None", 5, "unseen")');
    expect(outcome(said)).toMatch(/^0 hits on "None".*Ended by a break-in.*as it was/);
    expect(await real.target.poolHitTag()).toBe(idle);
  });

  test('unloading the script disarms', async () => {
    real.engine.run(`dx @$pool.arm("${spec.leak}")`);
    expect(await real.target.poolHitTag()).not.toBe(idle);
    real.engine.run('.scriptunload pooltag.js');
    expect(await real.target.poolHitTag()).toBe(idle);
  });

  test('a line that is cut leaves the machine armed; a new debugger meets the hit, names it and disarms', async () => {
    real.engine.run('.scriptrun pooltag.js');
    await real.target.hangUp(2, real.engine.process.pid);
    expect(() => real.engine.run(hunt)).toThrow(EngineEnded);
    const armed = Buffer.from(spec.leak).toString('hex');
    expect(await real.target.poolHitTag()).toBe(armed);

    real.attachAnew();
    expect(real.engine.process.banner).toContain('Break instruction exception');
    real.engine.run('.reload');
    expect(real.engine.run('k 6')).toMatch(/nt!(Ex\w*Pool\w*| \?\? ::FNODOBFM::)/);
    real.engine.run('.scriptrun pooltag.js');
    expect(real.engine.run('dx @$pool.status()')).toContain(`ARMED for "${spec.leak}"`);
    expect(await real.target.poolHitTag()).toBe(armed);
    expect(real.engine.run('dx @$pool.clear()')).toMatch(/held 0x/);
    expect(Buffer.from(await real.target.poolHitTag(), 'hex')).toEqual(Buffer.alloc(4));
    expect(outcome(real.engine.run(`dx @$pool.hitTag("${spec.leak}", 5)`))).toMatch(/^5 hits on/);
  });
});
