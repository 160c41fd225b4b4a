import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { atCall, HuntSession, isRun, isStack } from './support';

/** Hits after which the script is aborted. */
const BEFORE = 4;

const aborted = 'Script execution aborted due to requested interruption';

/** A hunt that Ctrl+Break has ended while the script computed: armed, and no `finally` has run. */
function abortedHunt(target: (typeof targets)[number]): HuntSession {
  const hunt = new HuntSession(target);
  hunt.intercept = atCall(isStack, BEFORE + 1, () => {
    hunt.pressBreak();
    return undefined;
  });
  expect(hunt.hitTag(40)).toContain(aborted);
  expect(hunt.poolHitTag()).not.toBe(hunt.idle);
  return hunt;
}

describe.each(targets)('an abort that no script can catch, on $id', (target) => {
  test.each(['dx @$pool.status()', 'dx -g @$pool.sites()', 'dx @$pool.clear()', '!poolrestore'])(
    'is put right by the next call of the same script: %s',
    (call) => {
      const hunt = abortedHunt(target);
      const { resumes } = hunt.engine.counters;
      expect(hunt.run(call)).toContain('an earlier call had left PoolHitTag armed');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      expect(hunt.engine.counters.resumes).toBe(resumes);
      expect(hunt.rows('@$pool.hits(1000)')).toHaveLength(BEFORE);
    },
  );

  test('is put right by the next hunt, which then runs', () => {
    const hunt = abortedHunt(target);
    expect(hunt.hitTag(6)).toContain(`6 hits on ${JSON.stringify(target.leak.padEnd(4))}`);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('is put right by .scriptrun of the same file', () => {
    const hunt = abortedHunt(target);
    hunt.run('.scriptrun pooltag.js');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('is put right by .scriptunload', () => {
    const hunt = abortedHunt(target);
    hunt.run('.scriptunload pooltag.js');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('is put right by the first call of a fresh script that finds the note', () => {
    const hunt = abortedHunt(target);
    hunt.files.write('other/fresh.js', hunt.files.read('pooltag.js'));
    hunt.run('.scriptload other/fresh.js');
    const call = 'dx Debugger.State.Scripts.fresh.Contents.pool.status()';
    expect(hunt.run(call)).toContain('an earlier call had left PoolHitTag armed');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

describe.each(targets)('Ctrl+Break while waiting for a hit that never comes, on $id', (target) => {
  test('returns to the prompt, disarmed', () => {
    const hunt = new HuntSession(target);
    hunt.intercept = atCall(isRun, 1, () => {
      hunt.onProgress = () => {
        hunt.onProgress = () => undefined;
        hunt.pressBreak();
      };
      return undefined;
    });
    const answer = hunt.run('dx @$pool.hitTag("Zz9 ", 5, "unseen")');
    expect(answer).toContain('waiting for hits; Ctrl+Break ends that, in kd Ctrl+C\n');
    expect(answer).toMatch(
      /0 hits on "Zz9 " in [\d.]+ s \(simulated\): 0 allocations, 0 frees\. Ended by a break-in: the prompt is yours\. /,
    );
    expect(answer).toMatch(
      /counted no allocation and no free of it meanwhile: lookaside lists may/,
    );
    expect(answer).not.toContain('coverage');
    expect(answer).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.session.prompt).toMatch(/kd> $/);
  });
});
