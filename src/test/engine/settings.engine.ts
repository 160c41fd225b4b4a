import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { statedHits } from '../hunt/support-truth';
import { EngineSession, firstTarget } from './lab';
import { outcome } from './spoken';

/** Enough that something would go wrong. */
const HITS = 4;

/** What people change in their debuggers, and what puts it back. The hunt must not notice. */
const harmless: readonly (readonly [string, ...string[]])[] = [
  ['.prefer_dml 1', '.prefer_dml 0'],
  ['n 10', 'n 16'],
  ['n 8', 'n 16'],
  ['rm 0', 'rm 0xa'],
  ['rm 1', 'rm 0xa'],
  ['rm 0x40', 'rm 0xa'],
  ['.asm no_code_bytes', '.asm- no_code_bytes'],
  ['.lines -e', '.lines -d'],
  ['.kframes 4', '.kframes 0n256'],
  ['.expr /s c++', '.expr /s masm'],
  ['.echotimestamps 1', '.echotimestamps 0'],
  ['.enable_unicode 1', '.enable_unicode 0'],
  ['.cache 1', '.cache 0x400'],
  ['.symopt+ 0x80000000', '.symopt- 0x80000000'],
  ['.outmask- 1', '.outmask 0x3f7'],
  ['l+t', 'l-t'],
  ['sxe ld', 'sxd ld'],
  ['sxe -c ".echo hit" bpe', 'sxe -c "" bpe'],
  ['.reload /u', '.reload'],
  ['.reload /f'],
  ['~1s'],
  ['~0s'],
  ['.process /i 0', '.process'],
  ['as foo .echo hijacked', 'ad foo'],
];

/** Settings under which the engine would not stop at hits, or the kernel not outlive them. */
const passing = [
  ['sxd bpe', 'sxe bpe'],
  ['sxn bpe', 'sxe bpe'],
  ['sxi bpe', 'sxe bpe'],
  ['sxe -c "g" bpe', 'sxe -c "" bpe'],
  ['sxd bpec', 'sxe bpec'],
] as const;

/** Aliases over the script's own commands: whatever comes of it, no hit is made up. */
const hijacks = ['as g .echo hijacked', 'as k .echo hijacked', 'as ed .echo hijacked', 'as x foo'];

describe.each(firstTarget)('a debugger as its user has set it, on $id', (spec) => {
  let real: EngineSession;
  let idle = '';

  const hunt = () => real.engine.run(`dx @$pool.hitTag("${spec.leak}", ${HITS})`);

  beforeAll(async () => {
    real = await EngineSession.open(spec);
    idle = await real.target.poolHitTag();
    real.engine.run('.scriptrun pooltag.js');
    hunt();
  });
  afterAll(() => real.end());
  afterEach(async () => expect(await real.target.poolHitTag()).toBe(idle));

  test.each(harmless)('%s changes nothing', (set, ...undo) => {
    real.engine.run(set);
    const said = outcome(hunt());
    for (const line of undo) real.engine.run(line);
    expect(said).toMatch(new RegExp(`^${HITS} hits on .* PoolHitTag is as it was`));
  });

  test.each(passing)(
    '%s is refused before anything is written; %s puts it right',
    (set, remedy) => {
      real.engine.run(set);
      expect(outcome(hunt())).toMatch(/^Not armed: /);
      expect(outcome(hunt())).toContain(`Type ${remedy} and try again.`);
      real.engine.run(remedy);
      expect(outcome(hunt())).toMatch(new RegExp(`^${HITS} hits on .* PoolHitTag is as it was`));
    },
  );

  test.each(hijacks)('%s makes no hit that was not seen', async (set) => {
    await real.target.order({ what: 'mark' });
    real.engine.run(set);
    const said = hunt();
    real.engine.run('ad *');
    const { hits } = statedHits(said);
    expect(Number.isNaN(hits) ? 0 : hits).toBeLessThanOrEqual(await real.target.events(spec.leak));
  });
});
