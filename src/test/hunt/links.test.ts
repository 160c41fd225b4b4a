import { describe, expect, test } from '@jest/globals';
import { HELP } from '../../extension/help';
import type { EngineCounters } from '../../simulator/kd/engine';
import type { TargetSpec } from '../../simulator/targets/spec';
import { HuntSession, target } from './support';

/** Links of links of a command's output. */
const DEPTH = 2;

const looks = [
  'dx @$pool',
  'dx -r1 @$pool',
  'dx -r3 @$pool',
  'dx -v @$pool',
  'dx @$pool.used()',
  'dx -g @$pool.used("nonpaged").Take(5)',
  'dx -g @$pool.used("paged", "*e*")',
  'dx -g @$pool.diff()',
  'dx @$pool.diff("a", "b")',
  'dx -g @$pool.growth()',
  'dx @$pool.growth()[0]',
  'dx -g @$pool.totals()',
  'dx -g @$pool.top("pb")',
  'dx -g @$pool.who("Thre")',
  'dx @$pool.leaks(TAG)',
  'dx -g @$pool.recheck(TAG)',
  'dx @$pool.recheck()',
  'dx -g @$pool.leaks()',
  'dx @$pool.leaks(TAG)[0].details()',
  'dx -r2 @$pool.sites(TAG)',
  'dx -g @$pool.sites(TAG)',
  'dx @$pool.sites(TAG).Where(s => s.Frees > 0)',
  'dx -g @$pool.drivers()',
  'dx @$pool.drivers(TAG)[0].details()',
  'dx -g @$pool.blocks(TAG).Take(3)',
  'dx @$pool.blocks(TAG)[0].details()',
  'dx -g @$pool.stacks(TAG).Take(3)',
  'dx @$pool.stacks(TAG)[0]',
  'dx -g @$pool.hits(5)',
  'dx -r2 @$pool.hits(2)',
  'dx -g @$pool.patches()',
  'dx @$pool.status()',
  'dx -v @$pool.status()',
  'dx @$pool.help()',
  'dx -g @$pool.help()',
  'dx Debugger.Utility.Pool',
  'dx @$scriptContents.pool',
  '!pooltop',
  '!poolwho "Thre"',
  '!poolleaks TAG',
  '!poolhelp',
];

const effects = [
  'dx @$pool.snapshot()',
  'dx @$pool.snapshot("x", TAG)',
  'dx @$pool.hitTag(TAG, 4)',
  'dx @$pool.retag("acmeflt!FltReadDone+0x9c")',
  'dx @$pool.retagAll(TAG)',
  'dx @$pool.restore()',
  'dx @$pool.skip("acmeflt!AcmeAllocate*")',
  'dx @$pool.unskip("acmeflt!AcmeAllocate*")',
  'dx @$pool.arm(TAG)',
  'dx @$pool.capture(3)',
  'dx @$pool.clear()',
  'dx @$pool.save("C:/temp/leak")',
  'dx @$pool.report("C:/temp/leak.html")',
  'dx @$pool.export("C:/temp/leak.txt", "folded")',
  'dx @$pool.open("C:/temp/leak")',
  '!poolhit TAG, 4',
  '!poolrestore',
];

/**
 * Follows every link of what was shown last that is not among those seen, and the links of those.
 * @returns the links that showed an error, with the error
 */
function follow(hunt: HuntSession, seen: Set<string>, depth = DEPTH): readonly string[] {
  const fresh = hunt.engine.links.filter((link) => !seen.has(link));
  return fresh.flatMap((link) => {
    seen.add(link);
    const shown = `${link}\n${hunt.run(link).trim()}`;
    const failed = /\n(?:Error: |Warning: )/.test(shown);
    return [...(failed ? [shown] : []), ...(depth > 1 ? follow(hunt, seen, depth - 1) : [])];
  });
}

test('every documented call is among those whose links are followed', () => {
  const documented = Object.keys(HELP);
  expect(documented.length).toBeGreaterThan(10);
  const followed = [...looks, ...effects];
  const isFollowed = (member: string) =>
    followed.some((line) => line.includes(`@$pool.${member}(`));
  expect(documented.filter((member) => !isFollowed(member))).toEqual([]);
});

const effectsOf = ({ resumes, writes }: EngineCounters) => ({ resumes, writes });

/** Rows of `used()` have links of the same shapes; each reads the whole tracker again. */
const TAGS = 4;

const withFewTags = (spec: TargetSpec): TargetSpec => ({
  ...spec,
  listed: spec.listed.slice(0, TAGS),
});

const machines = [target('win11-24h2-x64'), target('xp-x86')].map(withFewTags);

describe.each(machines)('on $id', (spec) => {
  const typed = (line: string) => line.replace('TAG', `"${spec.leak}"`);

  test('no link of a look resumes the target, writes to it, or fails', () => {
    const hunt = new HuntSession(spec, { patience: 20 });
    hunt.run('dx @$pool.snapshot("a")');
    hunt.hitTag(24);
    hunt.run('g');
    hunt.run('dx @$pool.snapshot("b")');
    const before = effectsOf(hunt.engine.counters);
    const seen = new Set<string>();
    const failed = looks.flatMap((look) => {
      expect(`${look}\n${hunt.run(typed(look))}`).not.toMatch(/Error: /);
      return follow(hunt, seen);
    });
    expect(effectsOf(hunt.engine.counters)).toEqual(before);
    expect(seen.size).toBeGreaterThan(10 * looks.length);
    expect(failed).toEqual([]);
  });

  test('no link of the answer of an effect resumes the target or writes to it', () => {
    const hunt = new HuntSession(spec);
    for (const effect of effects) {
      hunt.run(typed(effect));
      const before = effectsOf(hunt.engine.counters);
      const armed = hunt.poolHitTag();
      follow(hunt, new Set());
      expect([effect, effectsOf(hunt.engine.counters)]).toEqual([effect, before]);
      expect(hunt.poolHitTag()).toBe(armed);
    }
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('looks leave what the user armed as it is', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(24);
    hunt.run(typed('dx @$pool.arm(TAG)'));
    const before = { ...effectsOf(hunt.engine.counters), value: hunt.poolHitTag() };
    for (const look of looks) hunt.run(typed(look));
    expect({ ...effectsOf(hunt.engine.counters), value: hunt.poolHitTag() }).toEqual(before);
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
